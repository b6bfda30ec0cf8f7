"""`questions`: what the questionnaire asks: every name, type, choice and condition."""

from __future__ import annotations

import json
from textwrap import fill
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.commands.conditions import as_data, in_words
from netplanner.interview.conditions import ALWAYS, NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting
    from netplanner.interview.definition import Page, Question, Questionnaire, Section

_WIDTH = 96
_INDENT = 2


def run(arguments: Arguments, setting: Setting) -> int:
    """Print all questions, for people or for programs."""
    questionnaire = knowledge.planning()
    if arguments.json:
        setting.say(json.dumps(_plain(questionnaire), ensure_ascii=False, indent=2))
    for section in () if arguments.json else questionnaire.sections:
        setting.say(f"{questionnaire.say(section.label)}\n")
        for question in (question for page in section.pages for question in page.questions):
            setting.say("\n".join(_lines(questionnaire, question, _INDENT)) + "\n")
    return 0


def _lines(questionnaire: Questionnaire, question: Question, indent: int) -> Iterator[str]:
    star = "*" if question.required is ALWAYS else ""
    yield f"{' ' * indent}{question.name}{star} ({_kind(question)})"
    for line in _facts(questionnaire, question):
        start = " " * (indent + _INDENT)
        yield fill(line, _WIDTH, initial_indent=start, subsequent_indent=start)
    for inner in question.repeat.questions if question.repeat else ():
        yield from _lines(questionnaire, inner, indent + 2 * _INDENT)


def _kind(question: Question) -> str:
    match question.minimum, question.maximum:
        case None, None:
            return question.type
        case None, most:
            return f"{question.type}, up to {most:g}"
        case least, None:
            return f"{question.type}, from {least:g}"
        case least, most:
            return f"{question.type}, {least:g} to {most:g}"


def _facts(questionnaire: Questionnaire, question: Question) -> Iterator[str]:
    named = questionnaire.conditions
    yield questionnaire.say(question.label)
    if question.relevant is not ALWAYS:
        yield f"Asked when {in_words(question.relevant, named)}."
    if question.required not in {ALWAYS, NEVER}:
        yield f"Required when {in_words(question.required, named)}."
    if question.constraint is not ALWAYS:
        yield f"Must hold: {in_words(question.constraint, named)}."
    if question.choices:
        yield f"One of: {', '.join(choice.value for choice in question.choices)}."
    if question.default is not None:
        values = question.default if isinstance(question.default, tuple) else (question.default,)
        yield f"Starts as: {', '.join(map(str, values))}."
    if question.choice_filter is not ALWAYS:
        yield f"Offered where {in_words(question.choice_filter, named)}."


def _plain(questionnaire: Questionnaire) -> dict[str, object]:
    return {
        "questionnaire": questionnaire.id,
        "version": questionnaire.version,
        "conditions": {name: as_data(it) for name, it in questionnaire.conditions.items()},
        "questions": [
            {"section": section.name, "page": page.name, **_plain_question(questionnaire, question)}
            for section, page, question in _homes(questionnaire)
        ],
    }


def _homes(questionnaire: Questionnaire) -> Iterator[tuple[Section, Page, Question]]:
    for section in questionnaire.sections:
        for page in section.pages:
            for question in page.questions:
                yield section, page, question


def _plain_question(questionnaire: Questionnaire, question: Question) -> dict[str, object]:
    plain: dict[str, object] = {
        "name": question.name,
        "type": question.type,
        "label": questionnaire.say(question.label),
        "hint": questionnaire.say(question.hint),
        "required": as_data(question.required),
        "relevant": as_data(question.relevant),
        "constraint": as_data(question.constraint),
        "minimum": _plain_number(question.minimum),
        "maximum": _plain_number(question.maximum),
        "default": question.default,
    }
    if question.choices:
        plain["choices"] = [
            {"value": choice.value, "label": questionnaire.say(choice.label)}
            for choice in question.choices
        ]
        plain["choice_filter"] = as_data(question.choice_filter)
    if question.pairs_of:
        plain["pairs_of"] = question.pairs_of
    if question.repeat:
        plain["questions"] = [
            _plain_question(questionnaire, it) for it in question.repeat.questions
        ]
        plain["for_each"] = question.repeat.for_each
    return plain


def _plain_number(bound: float | None) -> float | None:
    return int(bound) if bound is not None and bound.is_integer() else bound
