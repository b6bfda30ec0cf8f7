"""Conditions of a questionnaire as data, in the words of its file, and as words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.conditions import (
    All,
    Any,
    Compare,
    Count,
    Empty,
    Length,
    Named,
    Not,
    Reference,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netplanner.interview.conditions import Condition, Operand

Data: TypeAlias = "str | int | float | bool | Sequence[Data] | Mapping[str, Data]"

_WORDS = {
    "eq": "is",
    "ne": "is not",
    "lt": "is under",
    "le": "is at most",
    "gt": "is over",
    "ge": "is at least",
    "in": "is one of",
    "contains": "contains",
}


def as_data(condition: Condition) -> Data:
    """Return a condition as a questionnaire file writes it; true and false for always and never."""
    match condition:
        case Compare(operator, left, right):
            return {operator: [_first(left), _operand(right)]}
        case Empty(name):
            return {"empty": name}
        case Not(inner):
            return {"not": as_data(inner)}
        case All(parts):
            return {"all": [as_data(part) for part in parts]} if parts else True
        case Any(parts):
            return {"any": [as_data(part) for part in parts]} if parts else False
        case Named(name):
            return name


def in_words(condition: Condition, named: Mapping[str, Condition]) -> str:
    """Return a condition as a sentence's end: "purposes contains voice"."""
    match condition:
        case Compare(operator, left, right):
            return f"{_said(left)} {_WORDS[operator]} {_said(right)}"
        case Empty(name):
            return f"{name} is not answered"
        case Not(inner):
            return f"not ({in_words(inner, named)})"
        case All(parts):
            return " and ".join(in_words(part, named) for part in parts) or "always"
        case Any(parts):
            return " or ".join(in_words(part, named) for part in parts) or "never"
        case Named(name):
            return in_words(named[name], named)


def _first(operand: Operand) -> Data:
    return operand.name if isinstance(operand, Reference) else _operand(operand)


def _operand(operand: Operand) -> Data:
    match operand:
        case Reference(name):
            return {"ref": name}
        case Count(name):
            return {"count": name}
        case Length(name):
            return {"length": name}
        case _:
            return operand


def _said(operand: Operand) -> str:
    match operand:
        case Reference(name):
            return name
        case Count(name):
            return f"the number of {name}"
        case Length(name):
            return f"the length of {name}"
        case tuple():
            return ", ".join(operand)
        case _:
            return str(operand)
