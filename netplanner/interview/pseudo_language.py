"""A made-up language, longer and accented, by which one sees what is not translated or is clipped.

Words stay readable: "Save" becomes "⟦Šávé⟧", at least 40 % longer.
"""

from __future__ import annotations

import re
from dataclasses import replace
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.wording import PHRASES

if TYPE_CHECKING:
    from netplanner.interview.definition import (
        Choice,
        Page,
        Question,
        Questionnaire,
        Repeat,
        Section,
        Words,
    )

CODE = "qps"
LONGER = 1.4

_PLAIN = "aceginorsuyzACEGINORSUYZ"
_ACCENTED = "áçéğíñóřšúýžÁÇÉĞÍÑÓŘŠÚÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_FIELD = re.compile(r"(\{[a-z]+\})")
_FILLER = " ····"


def pseudo(text: str) -> str:
    """Return a text in the pseudo-language; none stays none."""
    if not text:
        return ""
    accented = "".join(
        part if part.startswith("{") else part.translate(_ACCENTS) for part in _FIELD.split(text)
    )
    missing = max(ceil(len(text) * LONGER) - len(accented) - len("⟦⟧"), 0)
    padding = (_FILLER * (missing // len(_FILLER) + 1))[:missing]
    return f"⟦{accented}{padding}⟧"


def in_pseudo_language(questionnaire: Questionnaire) -> Questionnaire:
    """Return a questionnaire whose first language, and so what it says by itself, is made up."""
    say = _Translator(questionnaire.default_language)
    return replace(
        questionnaire,
        languages=(CODE, *questionnaire.languages),
        title=say.words(questionnaire.title),
        sections=tuple(say.section(section) for section in questionnaire.sections),
        phrases={name: MappingProxyType({CODE: pseudo(it)}) for name, it in PHRASES.items()},
    )


class _Translator:
    """Adds the pseudo-language to all words, made from those of one language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def words(self, words: Words) -> Words:
        text = words.get(self._language, "")
        return MappingProxyType({**words, CODE: pseudo(text)}) if text else words

    def section(self, section: Section) -> Section:
        pages = tuple(self.page(page) for page in section.pages)
        return replace(section, label=self.words(section.label), pages=pages)

    def page(self, page: Page) -> Page:
        return replace(
            page,
            label=self.words(page.label),
            intro=self.words(page.intro),
            questions=tuple(self.question(question) for question in page.questions),
        )

    def question(self, question: Question) -> Question:
        return replace(
            question,
            label=self.words(question.label),
            hint=self.words(question.hint),
            constraint_message=self.words(question.constraint_message),
            warning_message=self.words(question.warning_message),
            choices=tuple(self.choice(choice) for choice in question.choices),
            repeat=question.repeat and self.repeat(question.repeat),
        )

    def repeat(self, repeat: Repeat) -> Repeat:
        asks = (replace(it, ask=self.words(it.ask)) for it in repeat.generators)
        return replace(
            repeat,
            item=self.words(repeat.item),
            questions=tuple(self.question(it) for it in repeat.questions),
            generators=tuple(asks),
        )

    def choice(self, choice: Choice) -> Choice:
        return replace(choice, label=self.words(choice.label), hint=self.words(choice.hint))
