"""Answers in the shape of an answers file: people by name, ties by names, in the asking order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.exchange.shape import instances, is_mapping, naming_question
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.exchange.plain import Plain
    from netplanner.interview.answers import Answer, Answers, Instance
    from netplanner.interview.definition import Questionnaire, Repeat


def plain_answers(answers: Answers, questionnaire: Questionnaire) -> dict[str, Plain]:
    """Return answers as plain data; a tie of someone without a name is left out."""
    found: dict[str, Plain] = {}
    for name, question in questionnaire.questions.items():
        if answers.get(name) is None:
            continue
        if question.repeat is not None:
            found[name] = _rounds(instances(answers[name]), question.repeat)
        elif question.type is QuestionType.PAIRS:
            item_name = naming_question(question, questionnaire)
            names = _names(instances(answers.get(question.pairs_of)), item_name)
            found[name] = list(_pairs(answers[name], names))
        else:
            found[name] = _value(answers[name])
    return found


def _value(answer: Answer) -> Plain:
    if isinstance(answer, tuple):
        return [item for item in answer if isinstance(item, str)]
    return answer


def _rounds(rounds: tuple[Instance, ...], repeat: Repeat) -> Plain:
    plain = [_round(item, repeat) for item in rounds]
    if not is_mapping(repeat):
        return list(plain)
    key, value = (question.name for question in repeat.questions)
    mapping = {str(item.get(key, "")): item.get(value) for item in plain}
    return mapping if len(mapping) == len(plain) else list(plain)


def _round(item: Instance, repeat: Repeat) -> dict[str, Plain]:
    plain = {
        question.name: _value(item.answers[question.name])
        for question in repeat.questions
        if item.answers.get(question.name) is not None
    }
    return {repeat.key: item.id, **plain} if repeat.for_each else plain


def _names(rounds: tuple[Instance, ...], item_name: str) -> Mapping[str, str]:
    named = {item.id: item.answers.get(item_name) for item in rounds}
    return {str(id_): name for id_, name in named.items() if isinstance(name, str) and name}


def _pairs(answer: Answer, names: Mapping[str, str]) -> Iterator[Plain]:
    for pair in answer if isinstance(answer, tuple) else ():
        if isinstance(pair, tuple):
            first, second = pair
            if first in names and second in names:
                yield [names[first], names[second]]
