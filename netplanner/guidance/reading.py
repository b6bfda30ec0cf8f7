"""Reads a file of the catalogue field by field, and says with its line what is misshapen."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn, TypeVar

from netplanner.interview.findings import Code, FileError, Finding
from netplanner.interview.strict_yaml import Entries, Items, Scalar, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.strict_yaml import Node

_PAIR = 2
_Word = TypeVar("_Word", bound=StrEnum)


class Fields:
    """The named values of one entry; each reader says what it expects and fails with a place."""

    def __init__(self, node: Node) -> None:
        self._node = node
        if not isinstance(node, Entries):
            _refuse(node, Code.WRONG_SHAPE, "Write names with values here")
        self._values = {str(key.value): value for key, value in node.nodes}

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def names(self) -> tuple[str, ...]:
        """Return the names that have values, in order."""
        return tuple(self._values)

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text, or the default where nothing is written."""
        if name not in self._values and default is not None:
            return default
        return str(_scalar(self._wanted(name)).value)

    def number(self, name: str, default: Decimal | None = None) -> Decimal:
        """Return a number exactly as it is written, or the default."""
        if name not in self._values and default is not None:
            return default
        return _number(self._wanted(name))

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number, or the default."""
        return int(self.number(name, None if default is None else Decimal(default)))

    def is_set(self, name: str) -> bool:
        """Return whether something is written as true."""
        return name in self._values and _scalar(self._values[name]).value is True

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; none where nothing is written."""
        if name not in self._values:
            return ()
        return tuple(str(_scalar(item).value) for item in _items(self._values[name]))

    def pair(self, name: str) -> tuple[int, int]:
        """Return two whole numbers."""
        node = self._wanted(name)
        numbers = [int(_number(item)) for item in _items(node)]
        if len(numbers) != _PAIR:
            _refuse(node, Code.WRONG_SHAPE, "Write two numbers here")
        return numbers[0], numbers[1]

    def words(self, name: str, kind: type[_Word]) -> tuple[_Word, ...]:
        """Return a list of words of a closed set; none where nothing is written."""
        if name not in self._values:
            return ()
        return tuple(_word(item, kind) for item in _items(self._values[name]))

    def word(self, name: str, kind: type[_Word]) -> _Word:
        """Return one word of a closed set."""
        return _word(self._wanted(name), kind)

    def inner(self, name: str) -> Fields:
        """Return a nested entry."""
        return Fields(self._wanted(name))

    def entries(self, name: str) -> Iterator[Fields]:
        """Yield each entry of a list."""
        return (Fields(item) for item in _items(self._wanted(name)))

    def mapping(self, name: str) -> Mapping[str, str]:
        """Return texts by name; none where nothing is written."""
        if name not in self._values:
            return {}
        inner = self.inner(name)
        return {key: inner.text(key) for key in inner.names()}

    def numbers(self, name: str) -> Mapping[str, Decimal]:
        """Return numbers by name; none where nothing is written."""
        if name not in self._values:
            return {}
        inner = self.inner(name)
        return {key: inner.number(key) for key in inner.names()}

    def _wanted(self, name: str) -> Node:
        if name not in self._values:
            _refuse(self._node, Code.MISSING_KEY, f"Write {name} here")
        return self._values[name]


def fields_of(text: str, name: str) -> Fields:
    """Return the fields of a catalogue file that says it has this format.

    Raises:
        FileError: the text is no such file.
    """
    node = parse(text)
    fields = Fields(node)
    if fields.text("format") != name:
        _refuse(node, Code.FORMAT, f"Write format: {name}")
    return fields


def _items(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, Items):
        _refuse(node, Code.WRONG_SHAPE, "Write a list here")
    return node.nodes


def _scalar(node: Node) -> Scalar:
    if not isinstance(node, Scalar):
        _refuse(node, Code.WRONG_SHAPE, "Write one value here")
    return node


def _number(node: Node) -> Decimal:
    value = _scalar(node).value
    if isinstance(value, str | bool):
        _refuse(node, Code.WRONG_TYPE, "Write a number here")
    return Decimal(str(value))


def _word(node: Node, kind: type[_Word]) -> _Word:
    value = str(_scalar(node).value)
    if value not in {word.value for word in kind}:
        known = ", ".join(word.value for word in kind)
        _refuse(node, Code.UNKNOWN_NAME, f"Write one of: {known}")
    return kind(value)


def _refuse(node: Node, code: Code, what: str) -> NoReturn:
    raise FileError([Finding(node.line, node.column, code, what)])
