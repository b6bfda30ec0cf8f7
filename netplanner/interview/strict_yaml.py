"""YAML as people mean it: a strict subset that becomes nodes which know their place.

There are no aliases, anchors or tags, no key twice, no value left empty. A plain scalar is text
unless it is true, false, or a number as JSON writes it; so `no` and `12:30` are text.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import yaml

from netplanner.interview.findings import Code, FileError, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 2_000_000
DEEPEST = 40

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?([eE][+-]?[0-9]{1,3})?")
_NUMERIC = frozenset("-0123456789")
_UNREADABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain]"


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value."""

    value: str | int | float | bool
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list of nodes."""

    nodes: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Entries:
    """Nodes by key, in order; keys are always text."""

    nodes: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int


Node: TypeAlias = "Scalar | Items | Entries"


def parse(content: str | bytes) -> Node:
    """Return the one document of a file.

    Raises:
        FileError: with every problem that could be found.
    """
    if len(content) > LARGEST:
        raise _refusal(1, 1, Code.TOO_LARGE, f"Keep the file under {LARGEST:,} bytes")
    text = content if isinstance(content, str) else _decoded(content)
    text = text.removeprefix("\ufeff")
    if unreadable := _UNREADABLE.search(text):
        place = _place(text, unreadable.start())
        raise _refusal(*place, Code.ENCODING, "Remove this character, it cannot be shown")
    composer = _Composer(text)
    try:
        node = composer.document()
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(error, text) from error
    if composer.findings:
        raise FileError(composer.findings)
    return node


def plain(node: Node) -> Plain:
    """Return a node as ordinary values, places forgotten."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Items):
        return [plain(item) for item in node.nodes]
    return {str(key.value): plain(value) for key, value in node.nodes}


class _Composer:
    """Builds nodes from the parser's events; raises where going on makes no sense."""

    def __init__(self, text: str) -> None:
        self.findings: list[Finding] = []
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_Loader)

    def document(self) -> Node:
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise _refusal(1, 1, Code.EMPTY_VALUE, "Write something into this file, it is empty")
        node = self._node(next(self._events), 1)
        next(self._events)
        beyond = next(self._events)
        if not isinstance(beyond, yaml.StreamEndEvent):
            words = "Keep one document in the file: remove --- and what follows"
            raise _refusal(*_start(beyond), Code.SYNTAX, words)
        return node

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line, column = _start(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, line, column)
        if depth > DEEPEST:
            raise _refusal(line, column, Code.TOO_DEEP, f"Nest at most {DEEPEST} levels")
        if isinstance(event, yaml.AliasEvent):
            self._find(line, column, Code.ALIAS, "Write the value out, aliases are not used here")
            return Scalar("", line, column)
        if isinstance(event, yaml.CollectionStartEvent):
            self._refuse_marks(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(tuple(self._items(depth)), line, column)
        return Entries(tuple(self._entries(depth)), line, column)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        known: set[str] = set()
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event, depth)
            name = str(key.value)
            if name in known:
                words = f"Keep only one “{name}” here"
                self._find(key.line, key.column, Code.DUPLICATE_KEY, words)
            known.add(name)
            yield key, self._node(next(self._events), depth + 1)

    def _key(self, event: yaml.Event, depth: int) -> Scalar:
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_marks(event)
            return Scalar(event.value, *_start(event))
        node = self._node(event, depth + 1)
        self._find(node.line, node.column, Code.WRONG_SHAPE, "Write a plain word before the colon")
        return Scalar("", node.line, node.column)

    def _scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> Scalar:
        self._refuse_marks(event)
        if event.style:
            return Scalar(event.value, line, column)
        if not event.value:
            self._find(line, column, Code.EMPTY_VALUE, "Write a value here, or remove the line")
        return Scalar(_meant(event.value), line, column)

    def _refuse_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            words = f"Remove &{event.anchor}, anchors are not used here"
            self._find(*_start(event), Code.ALIAS, words)
        if event.tag is not None:
            self._find(*_start(event), Code.TAG, "Remove the word that begins with !")

    def _find(self, line: int, column: int, code: Code, what: str) -> None:
        self.findings.append(Finding(line, column, code, what))


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _meant(text: str) -> str | int | float | bool:
    if text in {"true", "false"}:
        return text == "true"
    if text[:1] not in _NUMERIC or not _DECIMAL.fullmatch(text):
        return text
    if _WHOLE.fullmatch(text):
        return int(text)
    number = float(text)
    return number if math.isfinite(number) else text


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line, column = _place(before, len(before))
        words = "Save the file as UTF-8, this byte is not"
        raise _refusal(line, column, Code.ENCODING, words) from error


def _place(text: str, index: int) -> tuple[int, int]:
    before = text[:index]
    return before.count("\n") + 1, index - before.rfind("\n")


def _syntax_error(error: yaml.MarkedYAMLError, text: str) -> FileError:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return _refusal(1, 1, Code.SYNTAX, "Mend the YAML")
    line = [*text.splitlines(), ""][min(mark.line, text.count("\n"))]
    words = f"Mend the YAML: {error.problem or error.context}"
    if line[mark.column : mark.column + 1] == "\t":
        words = "Use spaces to indent, not a tab"
    return _refusal(mark.line + 1, mark.column + 1, Code.SYNTAX, words)


def _refusal(line: int, column: int, code: Code, what: str) -> FileError:
    return FileError([Finding(line, column, code, what)])
