"""People among a plan's answers: two entries made one, or taken out with their ties."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from netplanner.interview.answers import Instance
from netplanner.interview.reckoning import instances_of
from netplanner.library.people import NAME, REPEAT, folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from netplanner.interview.answers import Answer, Answers, InstanceId, Pair

_WITH: Final = "person"


def named(answers: Answers, names: Collection[str]) -> tuple[Instance, ...]:
    """Return the people of these folded names, in their order."""
    return tuple(it for it in people(answers) if folded(name_of(it)) in names)


def people(answers: Answers) -> tuple[Instance, ...]:
    """Return the people among some answers."""
    return instances_of(answers.get(REPEAT))


def name_of(person: Instance) -> str:
    """Return what one of the people is called, or ""."""
    name = person.answers.get(NAME)
    return name if isinstance(name, str) else ""


def merged(answers: Answers, keep: str, other: str) -> Answers:
    """Return answers in which everybody of two names is one person of the first name.

    What is not said of that person is taken from the others, and so are their ties.
    """
    if not named(answers, {folded(other)}):
        return answers
    first = (*named(answers, {folded(keep)}), *named(answers, {folded(other)}))
    one = _made_one(answers, first[0], first[1:], keep)
    return MappingProxyType({key: _telling(value, other, keep) for key, value in one.items()})


def without(answers: Answers, name: str) -> Answers:
    """Return answers without the people of a name, and without their ties."""
    gone: dict[InstanceId, InstanceId | None] = {
        it.id: None for it in named(answers, {folded(name)})
    }
    rest = _arranged(answers, tuple(it for it in people(answers) if it.id not in gone), gone)
    return MappingProxyType({key: _silent(value, name) for key, value in rest.items()})


def _tells_of(instance: Instance, name: str) -> bool:
    """Return whether an instance of another repeat is about somebody, as a moved action is."""
    told = instance.answers.get(_WITH)
    return isinstance(told, str) and folded(told) == folded(name)


def _telling(answer: Answer, of: str, instead: str) -> Answer:
    """Return an answer whose instances are about another person instead."""
    listed = instances_of(answer)
    if not any(_tells_of(it, of) for it in listed):
        return answer
    return tuple(
        Instance(it.id, MappingProxyType({**it.answers, _WITH: instead}))
        if _tells_of(it, of)
        else it
        for it in listed
    )


def _silent(answer: Answer, of: str) -> Answer:
    """Return an answer without the instances that are about somebody."""
    listed = instances_of(answer)
    told = tuple(it for it in listed if not _tells_of(it, of))
    return answer if len(told) == len(listed) else told


def _made_one(answers: Answers, one: Instance, others: tuple[Instance, ...], name: str) -> Answers:
    facts = dict(one.answers)
    for other in others:
        facts |= {key: value for key, value in other.answers.items() if _is_empty(facts.get(key))}
    joined = Instance(one.id, MappingProxyType({**facts, NAME: name}))
    stand_ins = {other.id: one.id for other in others}
    listed = (joined if it.id == one.id else it for it in people(answers))
    return _arranged(answers, tuple(it for it in listed if it.id not in stand_ins), stand_ins)


def _is_empty(answer: Answer) -> bool:
    return answer is None or answer in ("", ())


def _arranged(
    answers: Answers,
    listed: tuple[Instance, ...],
    stand_ins: Mapping[InstanceId, InstanceId | None],
) -> Answers:
    """Return answers with these people; whoever is gone has a stand-in in each tie, or no tie."""
    arranged = {name: _tied(answer, stand_ins) for name, answer in answers.items()}
    return MappingProxyType({**arranged, REPEAT: listed})


def _tied(answer: Answer, stand_ins: Mapping[InstanceId, InstanceId | None]) -> Answer:
    pairs = tuple(_pairs(answer))
    if not pairs:
        return answer
    kept: dict[frozenset[InstanceId], Pair] = {}
    for pair in pairs:
        one, other = (stand_ins.get(it, it) for it in pair)
        if one and other and one != other:
            kept.setdefault(frozenset((one, other)), (one, other))
    return tuple(kept.values())


def _pairs(answer: Answer) -> Iterator[Pair]:
    if isinstance(answer, tuple):
        for item in answer:
            if isinstance(item, tuple):
                yield item
