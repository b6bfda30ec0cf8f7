"""Reads conditions and operands from a questionnaire file: data, never code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.conditions import (
    ALWAYS,
    NEVER,
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
from netplanner.interview.findings import Code
from netplanner.interview.strict_yaml import Entries, Items, Scalar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.conditions import Condition, Operand
    from netplanner.interview.reading import Reader
    from netplanner.interview.strict_yaml import Node

COMPARISONS = ("eq", "ne", "lt", "le", "gt", "ge", "in", "contains")
_FORMS = (
    f"one of {', '.join(COMPARISONS)}, empty, not, all, any, true, false, or a condition's name"
)
_OPERANDS: Mapping[str, type[Reference | Count | Length]] = {
    "ref": Reference,
    "count": Count,
    "length": Length,
}
_SIDES = 2


def condition(reader: Reader, node: Node | None, default: Condition) -> Condition:
    """Return the condition of a node, the default where there is none."""
    if node is None:
        return default
    if isinstance(node, Scalar) and isinstance(node.value, bool):
        return ALWAYS if node.value else NEVER
    if isinstance(node, Scalar) and isinstance(node.value, str):
        return Named(node.value)
    if isinstance(node, Entries) and len(node.nodes) == 1:
        key, inner = node.nodes[0]
        return _form(reader, key, inner)
    reader.find(node, Code.WRONG_SHAPE, f"Write one condition here: {_FORMS}")
    return default


def operand(reader: Reader, node: Node | None) -> Operand | None:
    """Return the operand of a node: a literal, or a reference, count or length of an answer."""
    if node is None:
        return None
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Items):
        return tuple(reader.text(item) for item in node.nodes)
    if len(node.nodes) == 1 and (make := _OPERANDS.get(str(node.nodes[0][0].value))):
        return make(reader.text(node.nodes[0][1]))
    reader.find(node, Code.WRONG_SHAPE, "Write a value here, or one of ref, count, length")
    return None


def _form(reader: Reader, key: Scalar, node: Node) -> Condition:
    match key.value:
        case "not":
            return Not(condition(reader, node, NEVER))
        case "all":
            return All(tuple(condition(reader, it, ALWAYS) for it in reader.items(node)))
        case "any":
            return Any(tuple(condition(reader, it, NEVER) for it in reader.items(node)))
        case "empty":
            return Empty(reader.text(node))
        case str(operator) if operator in COMPARISONS:
            return _comparison(reader, operator, node)
        case other:
            reader.find(key, Code.UNKNOWN_KEY, f"Replace “{other}” by {_FORMS}")
            return ALWAYS


def _comparison(reader: Reader, operator: str, node: Node) -> Condition:
    sides = reader.items(node)
    if len(sides) != _SIDES:
        reader.find(node, Code.WRONG_SHAPE, f"Write two things after {operator}: [NAME, VALUE]")
        return ALWAYS
    left = operand(reader, sides[0])
    if isinstance(left, str):
        left = Reference(left)
    right = operand(reader, sides[1])
    return ALWAYS if left is None or right is None else Compare(operator, left, right)
