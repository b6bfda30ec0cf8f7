"""Reads questions, pages and sections from a questionnaire file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netplanner.interview.condition_reading import condition, operand
from netplanner.interview.conditions import ALWAYS, NEVER
from netplanner.interview.definition import (
    Choice,
    Generator,
    Page,
    Question,
    QuestionType,
    Repeat,
    Section,
)
from netplanner.interview.findings import Code
from netplanner.interview.strict_yaml import Items, Scalar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.definition import Words
    from netplanner.interview.places import Places
    from netplanner.interview.reading import Reader
    from netplanner.interview.strict_yaml import Node

QUESTION_KEYS = frozenset(
    [
        "name",
        "type",
        "label",
        "hint",
        "required",
        "relevant",
        "constraint",
        "constraint_message",
        "warning",
        "warning_message",
        "choices",
        "choice_filter",
        "default",
        "suggested",
        "calculate",
        "read_only",
        "minimum",
        "maximum",
        "unique",
        "repeat",
        "pairs_of",
    ]
)
REPEAT_KEYS = frozenset(
    ["item", "item_name", "for_each", "key", "maximum", "first", "generators", "questions"]
)
_GENERATOR_KEYS = frozenset({"ask", "question", "value"})
_PAGE_KEYS = frozenset({"name", "label", "intro", "relevant", "questions"})
_SECTION_KEYS = frozenset({"name", "label", "pages"})
_CHOICE_KEYS = frozenset({"value", "label", "hint", "retired"})
_MOST_INSTANCES = 150


@dataclass(frozen=True)
class QuestionReader:
    """Reads questions in some languages, with choices from known lists.

    Attributes:
        used: the lists that questions name, as they are met.
    """

    reader: Reader
    places: Places
    languages: tuple[str, ...]
    lists: Mapping[str, tuple[Choice, ...]]
    used: set[str] = field(default_factory=set)

    def section(self, node: Node) -> Section:
        """Return a section with its pages."""
        found = self.reader.fields(node, _SECTION_KEYS, {"name", "label", "pages"})
        name = self.reader.name(found.get("name"))
        self.places.put(f"section {name}", node, found)
        pages = tuple(self.page(item) for item in self.reader.items(found.get("pages")))
        return Section(name, self._words(found.get("label")), pages)

    def page(self, node: Node) -> Page:
        """Return a page with its questions."""
        found = self.reader.fields(node, _PAGE_KEYS, {"name", "label"})
        name = self.reader.name(found.get("name"))
        self.places.put(f"page {name}", node, found)
        asked = self.reader.items(found.get("questions"))
        return Page(
            name,
            self._words(found.get("label")),
            tuple(self.question(item) for item in asked),
            self._words(found.get("intro")),
            condition(self.reader, found.get("relevant"), ALWAYS),
        )

    def question(self, node: Node, repeat: str = "") -> Question:
        """Return a question, at the top or of a repeat."""
        reader = self.reader
        found = reader.fields(node, QUESTION_KEYS, {"name", "type", "label"})
        name = reader.name(found.get("name"))
        self.places.put(f"question {repeat}/{name}" if repeat else f"question {name}", node, found)
        return Question(
            name=name,
            type=self._type(found.get("type")),
            label=self._words(found.get("label")),
            hint=self._words(found.get("hint")),
            required=condition(reader, found.get("required"), NEVER),
            relevant=condition(reader, found.get("relevant"), ALWAYS),
            constraint=condition(reader, found.get("constraint"), ALWAYS),
            constraint_message=self._words(found.get("constraint_message")),
            warning=condition(reader, found.get("warning"), ALWAYS),
            warning_message=self._words(found.get("warning_message")),
            choices=self._choices(found.get("choices")),
            choice_filter=condition(reader, found.get("choice_filter"), ALWAYS),
            default=self._default(found.get("default")),
            suggested=operand(reader, found.get("suggested")),
            calculate=operand(reader, found.get("calculate")),
            read_only=reader.flag(found.get("read_only")),
            minimum=reader.number(found.get("minimum")),
            maximum=reader.number(found.get("maximum")),
            unique=reader.flag(found.get("unique")),
            repeat=self._repeat(found.get("repeat"), name),
            pairs_of=reader.text(found.get("pairs_of")),
        )

    def choice(self, node: Node, list_name: str) -> Choice:
        """Return one choice of a list."""
        found = self.reader.fields(node, _CHOICE_KEYS, {"value", "label"})
        value = self.reader.text(found.get("value"))
        self.places.put(f"choice {list_name}/{value}", node, found)
        return Choice(
            value,
            self._words(found.get("label")),
            self._words(found.get("hint")),
            self.reader.flag(found.get("retired")),
        )

    def _repeat(self, node: Node | None, name: str) -> Repeat | None:
        if node is None:
            return None
        reader = self.reader
        found = reader.fields(node, REPEAT_KEYS, {"item", "questions"})
        self.places.put(f"repeat {name}", node, found)
        asked = reader.items(found.get("questions"))
        return Repeat(
            questions=tuple(self.question(item, name) for item in asked),
            item=self._words(found.get("item")),
            item_name=reader.text(found.get("item_name")),
            for_each=reader.text(found.get("for_each")),
            key=reader.text(found.get("key")),
            maximum=reader.integer(found.get("maximum"), _MOST_INSTANCES),
            first=tuple(reader.text(item) for item in reader.items(found.get("first"))),
            generators=tuple(
                self._generator(item, f"generator {name}/{number}")
                for number, item in enumerate(reader.items(found.get("generators")))
            ),
        )

    def _generator(self, node: Node, part: str) -> Generator:
        found = self.reader.fields(node, _GENERATOR_KEYS, _GENERATOR_KEYS)
        self.places.put(part, node, found)
        return Generator(
            self._words(found.get("ask")),
            self.reader.text(found.get("question")),
            self.reader.text(found.get("value")),
        )

    def _type(self, node: Node | None) -> QuestionType:
        text = self.reader.text(node, QuestionType.TEXT)
        if text in set(QuestionType):
            return QuestionType(text)
        if node is not None:
            words = f"Choose a type: {', '.join(QuestionType)}"
            self.reader.find(node, Code.UNKNOWN_NAME, words)
        return QuestionType.TEXT

    def _choices(self, node: Node | None) -> tuple[Choice, ...]:
        name = self.reader.text(node)
        self.used.add(name)
        if node is not None and name not in self.lists:
            self.reader.find(node, Code.UNKNOWN_NAME, f"Add a list “{name}”, or name another")
        return self.lists.get(name, ())

    def _default(self, node: Node | None) -> str | int | float | bool | tuple[str, ...] | None:
        if isinstance(node, Items):
            return tuple(self.reader.text(item) for item in node.nodes)
        if node is None or isinstance(node, Scalar):
            return node.value if node else None
        self.reader.find(node, Code.WRONG_SHAPE, "Write a value or a list of values here")
        return None

    def _words(self, node: Node | None) -> Words:
        return self.reader.words(node, self.languages)
