"""What a questionnaire is: sections of pages of questions, all frozen values.

The words are XLSForm's and FHIR's. Files become these values in `loading`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.conditions import ALWAYS, NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.conditions import Condition, Operand
    from netplanner.interview.upgrades import Upgrade

Words: TypeAlias = Mapping[str, str]
NO_WORDS: Words = MappingProxyType({})


class QuestionType(StrEnum):
    """The kinds of answer a question takes."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    BOOLEAN = "boolean"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    SELECT_RANKED = "select_ranked"
    RATING = "rating"
    REPEAT = "repeat"
    PAIRS = "pairs"


@dataclass(frozen=True)
class Choice:
    """One value that may be chosen; a retired one stays readable but is no longer offered."""

    value: str
    label: Words
    hint: Words = field(default_factory=lambda: NO_WORDS)
    retired: bool = False


@dataclass(frozen=True)
class Generator:
    """A question that brings instances to mind ("Who do you learn from?").

    Who is named in answer to it has this value in a question of the repeat; it is asked where
    that question offers the value.
    """

    ask: Words
    question: str
    value: str


@dataclass(frozen=True)
class Repeat:
    """What a repeat question repeats.

    Attributes:
        questions: the questions of one instance, in order.
        item: what one instance is called ("Person").
        item_name: the question whose answer names an instance, or "".
        for_each: a select question whose chosen values make one instance each (its id is the
            value), or "" where a person adds instances.
        key: the question of an instance that holds the value of `for_each`, or "".
        maximum: the most instances that may be added.
        first: the questions that are shown first, the others stand below; () where all do.
        generators: questions by which instances are named quickly.
    """

    questions: tuple[Question, ...]
    item: Words
    item_name: str = ""
    for_each: str = ""
    key: str = ""
    maximum: int = 150
    first: tuple[str, ...] = ()
    generators: tuple[Generator, ...] = ()


@dataclass(frozen=True)
class Question:
    """One question; conditions are about other answers, `constraint` about its own too.

    Attributes:
        label: the question as it is asked; hint: a few words above the field.
        required: when it must be answered to finish; ALWAYS or NEVER in most cases.
        relevant: when it is asked at all.
        constraint: what its answer must satisfy; constraint_message says what to do.
        warning: what its answer had better satisfy; never blocks.
        default: a value set once, at the start: a literal, or "today" for a date.
        suggested: an operand followed until the person edits the answer.
        calculate: an operand recomputed always; the answer is read only.
        choice_filter: when a choice is offered; `choice` names the choice's value in it.
        minimum, maximum: bounds of a number, a rating, a text's length or a count of choices.
        unique: within a repeat, no two instances may give the same answer.
        pairs_of: for PAIRS, the repeat whose instances are paired.
    """

    name: str
    type: QuestionType
    label: Words
    hint: Words = field(default_factory=lambda: NO_WORDS)
    required: Condition = NEVER
    relevant: Condition = ALWAYS
    constraint: Condition = ALWAYS
    constraint_message: Words = field(default_factory=lambda: NO_WORDS)
    warning: Condition = ALWAYS
    warning_message: Words = field(default_factory=lambda: NO_WORDS)
    choices: tuple[Choice, ...] = ()
    choice_filter: Condition = ALWAYS
    default: str | int | float | bool | tuple[str, ...] | None = None
    suggested: Operand | None = None
    calculate: Operand | None = None
    read_only: bool = False
    minimum: float | None = None
    maximum: float | None = None
    unique: bool = False
    repeat: Repeat | None = None
    pairs_of: str = ""

    @cached_property
    def has_retired(self) -> bool:
        """Whether a choice is kept only for those who chose it once."""
        return any(choice.retired for choice in self.choices)

    def choice(self, value: str) -> Choice | None:
        """Return the choice of this value, retired or not, or None where there is none."""
        return next((choice for choice in self.choices if choice.value == value), None)


@dataclass(frozen=True)
class Page:
    """Related questions that are shown together; its name is unique in the questionnaire."""

    name: str
    label: Words
    questions: tuple[Question, ...]
    intro: Words = field(default_factory=lambda: NO_WORDS)
    relevant: Condition = ALWAYS


@dataclass(frozen=True)
class Section:
    """A named part of the interview."""

    name: str
    label: Words
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Questionnaire:
    """A whole questionnaire of one version; question names are unique at the top and per repeat."""

    id: str
    version: int
    title: Words
    sections: tuple[Section, ...]
    status: str = "active"
    languages: tuple[str, ...] = ("en",)
    conditions: Mapping[str, Condition] = field(default_factory=lambda: MappingProxyType({}))
    upgrades: tuple[Upgrade, ...] = ()
    phrases: Mapping[str, Words] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def default_language(self) -> str:
        """The language that stands in where another has no words: the first one named."""
        return self.languages[0]

    @property
    def pages(self) -> Iterator[Page]:
        """All pages in order, whether relevant or not."""
        return (page for section in self.sections for page in section.pages)

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """All questions at the top, by name, in order."""
        return {question.name: question for page in self.pages for question in page.questions}

    def question(self, name: str, repeat: str = "") -> Question:
        """Return a question at the top, or one of a repeat's.

        Raises:
            KeyError: the questionnaire asks no such question.
        """
        if not repeat:
            return self.questions[name]
        inner = self.questions[repeat].repeat
        for question in inner.questions if inner else ():
            if question.name == name:
                return question
        raise KeyError(name)

    def say(self, words: Words, language: str = "") -> str:
        """Return words in a language, else in the default language, else ""."""
        return words.get(language) or words.get(self.default_language, "")

    def label_of(self, name: str, value: str, repeat: str = "") -> str:
        """Return what a choice is called in the default language, or the value itself."""
        choice = self.question(name, repeat).choice(value)
        return self.say(choice.label) if choice else value
