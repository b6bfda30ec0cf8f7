"""Answers with one thing changed: each function gives new answers and leaves the old ones alone."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING, Instance, InstanceId
from netplanner.interview.evaluating import TODAY
from netplanner.interview.reckoning import instances_of, pairs_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from netplanner.interview.answers import Answer, Answers, Place
    from netplanner.interview.definition import Question, Questionnaire

_COUNTED_ID = re.compile(r"i([0-9]{1,9})")


def defaults(questions: Iterable[Question], today: date) -> Answers:
    """Return the answers that questions start with."""
    return MappingProxyType(
        {it.name: _default(it, today) for it in questions if it.default is not None}
    )


def blank(question: Question, instance: str, today: date, own: Answers = NOTHING) -> Instance:
    """Return a new instance of a repeat with the answers it starts with, its own before those."""
    inner = question.repeat.questions if question.repeat else ()
    return Instance(InstanceId(instance), MappingProxyType({**defaults(inner, today), **own}))


def with_answer(answers: Answers, place: Place, answer: Answer) -> Answers:
    """Return answers with one more at a place; its instance must be there."""
    if not place.repeat:
        return _with(answers, place.name, answer)
    instances = tuple(
        replace(it, answers=_with(it.answers, place.name, answer))
        if it.id == place.instance
        else it
        for it in instances_of(answers.get(place.repeat))
    )
    return _with(answers, place.repeat, instances)


def with_instance(
    answers: Answers, repeat: str, instance: Instance, index: int | None = None
) -> Answers:
    """Return answers with one more instance, at an index or else at the end."""
    others = instances_of(answers.get(repeat))
    index = len(others) if index is None else index
    return _with(answers, repeat, (*others[:index], instance, *others[index:]))


def without_instance(answers: Answers, repeat: str, instance: str) -> Answers:
    """Return answers with one instance less."""
    kept = tuple(it for it in instances_of(answers.get(repeat)) if it.id != instance)
    return _with(answers, repeat, kept)


def highest_ids(questionnaire: Questionnaire, answers: Answers) -> Mapping[str, int]:
    """Return the highest number in any instance's id, by repeat; ids in pairs count as well."""
    return {
        name: max(map(_number, _ids_met(questionnaire, answers, name)), default=0)
        for name, question in questionnaire.questions.items()
        if question.repeat
    }


def _default(question: Question, today: date) -> Answer:
    return today.isoformat() if question.default == TODAY else question.default


def _with(answers: Answers, name: str, answer: Answer) -> Answers:
    return MappingProxyType({**answers, name: answer})


def _ids_met(questionnaire: Questionnaire, answers: Answers, repeat: str) -> Iterator[str]:
    yield from (instance.id for instance in instances_of(answers.get(repeat)))
    for question in questionnaire.questions.values():
        if question.pairs_of == repeat:
            for pair in pairs_in(answers.get(question.name)):
                yield from pair


def _number(instance: str) -> int:
    found = _COUNTED_ID.fullmatch(instance)
    return int(found[1]) if found else 0
