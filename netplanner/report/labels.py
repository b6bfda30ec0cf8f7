"""What a code is called: the words of the questionnaire's choices, so that they have one truth."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.definition import Question, Questionnaire

NO_LABELS: Mapping[tuple[str, str], str] = MappingProxyType({})


@dataclass(frozen=True)
class Labels:
    """The words for chosen values, by question and value.

    Attributes:
        words: (question's name, value) to its words; a repeat's question is named like any other.
        language: an IETF tag; dates and the document follow it.
    """

    words: Mapping[tuple[str, str], str] = field(default_factory=lambda: NO_LABELS)
    language: str = "en"

    @classmethod
    def of(cls, questionnaire: Questionnaire, language: str = "") -> Labels:
        """Return the words of all choices of a questionnaire in a language it speaks."""
        words = {
            (question.name, choice.value): questionnaire.say(choice.label, language)
            for question in _questions(questionnaire)
            for choice in question.choices
        }
        return cls(MappingProxyType(words), language or questionnaire.default_language)

    def __call__(self, question: str, value: str) -> str:
        """Return what a value is called; a value without words is read as plain words."""
        return self.words.get((question, value)) or value.replace("_", " ").capitalize()


def _questions(questionnaire: Questionnaire) -> Iterator[Question]:
    for question in questionnaire.questions.values():
        yield question
        if question.repeat:
            yield from question.repeat.questions
