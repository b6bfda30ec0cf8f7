"""What the engine says of an answer: short words that tell what to do, in one place.

A questionnaire file may say them in other words or languages under `phrases`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.checking import Fault, bounds
from netplanner.interview.conditions import ALWAYS
from netplanner.interview.definition import NO_WORDS, QuestionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.definition import Question, Questionnaire, Words

LONGEST_LABEL = 14

PHRASES: Mapping[str, str] = MappingProxyType(
    {
        "text": "Write an answer",
        "text_at_least": "Use at least {least} characters",
        "text_at_most": "Use at most {most} characters",
        "integer": "Write a whole number",
        "integer_at_least": "Write a whole number of at least {least}",
        "integer_at_most": "Write a whole number of at most {most}",
        "integer_between": "Write a whole number from {least} to {most}",
        "decimal": "Write a number",
        "decimal_at_least": "Write a number of at least {least}",
        "decimal_at_most": "Write a number of at most {most}",
        "decimal_between": "Write a number from {least} to {most}",
        "rating_between": "Choose a number from {least} to {most}",
        "date": "Give a date such as 2026-12-31",
        "boolean": "Choose yes or no",
        "one": "Choose one answer",
        "several": "Choose at least one",
        "several_at_least": "Choose at least {least}",
        "repeat": "Add at least one",
        "repeat_at_least": "Add at least {least}",
        "at_most": "Keep at most {most}",
        "unknown_choice": "Choose from the list",
        "not_offered": "Choose again from what is offered now",
        "chosen_twice": "Choose each answer only once",
        "not_unique": "Give each one a different answer",
        "constraint": "Make this answer fit the others",
        "warning": "Look at this answer once more",
    }
)
_FAMILIES: Mapping[QuestionType, str] = {
    QuestionType.TEXT: "text",
    QuestionType.LONG_TEXT: "text",
    QuestionType.SELECT_ONE: "one",
    QuestionType.SELECT_MULTIPLE: "several",
    QuestionType.SELECT_RANKED: "several",
    QuestionType.PAIRS: "several",
}
_NUMBERS = {"integer", "decimal", "rating"}


class Wording:
    """The words for the faults of one questionnaire's questions, each made when first needed."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        self._made: dict[tuple[str, str, Fault], str] = {}

    def of(self, question: Question, repeat: str, fault: Fault) -> str:
        """Return what to do about a fault of a question, at the top or of a repeat."""
        key = (repeat, question.name, fault)
        if key not in self._made:
            self._made[key] = fault_words(self._questionnaire, question, fault)
        return self._made[key]


def fault_words(questionnaire: Questionnaire, question: Question, fault: Fault) -> str:
    """Return one sentence, in the default language, that says what to do."""
    if own := questionnaire.say(_own_words(question, fault)):
        return own
    name = _phrase_name(question, fault)
    translated = questionnaire.say(questionnaire.phrases.get(name, NO_WORDS))
    least, most = bounds(question)
    said = (translated or PHRASES[name]).format(least=_number(least), most=_number(most))
    return _labelled(questionnaire.say(question.label), said, is_english=not translated)


def _own_words(question: Question, fault: Fault) -> Words:
    """Return the author's words: for the constraint, or for every fault where there is none."""
    if fault is Fault.WARNING:
        return question.warning_message
    speaks = fault is Fault.CONSTRAINT or question.constraint == ALWAYS
    return question.constraint_message if speaks else NO_WORDS


def _phrase_name(question: Question, fault: Fault) -> str:
    if fault.value in PHRASES:
        return fault.value
    family = _FAMILIES.get(question.type, question.type.value)
    if family in _NUMBERS:
        return f"{family}{_range_name(question)}"
    if fault is Fault.TOO_HIGH:
        return "text_at_most" if family == "text" else "at_most"
    least, _ = bounds(question)
    counts = fault is Fault.TOO_LOW if family == "text" else least is not None and least > 1
    return f"{family}_at_least" if counts and f"{family}_at_least" in PHRASES else family


def _range_name(question: Question) -> str:
    least, most = bounds(question)
    if least is not None:
        return "_at_least" if most is None else "_between"
    return "" if most is None else "_at_most"


def _labelled(label: str, advice: str, *, is_english: bool) -> str:
    label = label.strip().rstrip(":")
    if not label or len(label.split()) > LONGEST_LABEL:
        return advice
    if label.endswith(("?", "!", ".", "…")):
        return f"{label} {advice}"
    return f"{label}: {advice[0].lower()}{advice[1:]}" if is_english else f"{label}: {advice}"


def _number(bound: float | None) -> str:
    return f"{bound or 0:.15g}"
