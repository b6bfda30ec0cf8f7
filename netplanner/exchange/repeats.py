"""Repeats in an answers file: each item of the list becomes an instance with an id of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.exchange.pairs import same
from netplanner.exchange.shape import is_mapping
from netplanner.exchange.spot import Spot, known_members
from netplanner.exchange.values import value_from
from netplanner.interview.answers import Instance, InstanceId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Repeat


def instances_from(spot: Spot, repeat: Repeat) -> tuple[Instance, ...]:
    """Return a repeat's instances: "i1", "i2" and so on, or the value each one is about."""
    rounds = list(_rounds(spot, repeat))
    if not repeat.for_each and len(rounds) > repeat.maximum:
        spot.refuse(f"Keep at most {repeat.maximum} entries.")
        return ()
    _refuse_repeated(rounds, repeat)
    return tuple(_instance(number, members, repeat) for number, members in enumerate(rounds, 1))


def _rounds(spot: Spot, repeat: Repeat) -> Iterator[Mapping[str, Spot]]:
    if isinstance(spot.value, dict) and is_mapping(repeat):
        key, value = (question.name for question in repeat.questions)
        for word, member in spot.members().items():
            yield {key: Spot(word, member.where, member.problems), value: member}
        return
    for item in spot.items():
        yield _keyed(item, repeat)


def _keyed(item: Spot, repeat: Repeat) -> Mapping[str, Spot]:
    members = item.members()
    if repeat.for_each and members and repeat.key not in members:
        item.at(repeat.key, None).refuse(f"Name the {repeat.key} that this is about.")
    return members


def _refuse_repeated(rounds: list[Mapping[str, Spot]], repeat: Repeat) -> None:
    distinct = [q.name for q in repeat.questions if q.unique or q.name == repeat.key]
    for name in distinct:
        first: dict[str, Spot] = {}
        for spot in (members[name] for members in rounds if name in members):
            if isinstance(spot.value, str) and same(spot.value):
                earlier = first.setdefault(same(spot.value), spot)
                if earlier is not spot:
                    spot.refuse(f"Use another {name}; {earlier.where} has this one.")


def _instance(number: int, members: Mapping[str, Spot], repeat: Repeat) -> Instance:
    questions = {question.name: question for question in repeat.questions}
    answers: dict[str, Answer] = {
        question.name: answer
        for question, spot in known_members(members, questions, "question asked here")
        if (answer := value_from(spot, question)) is not None
    }
    if not repeat.for_each:
        return Instance(InstanceId(f"i{number}"), answers)
    return Instance(InstanceId(str(answers.pop(repeat.key, ""))), answers)
