"""Which names a condition or an operand refers to."""

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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.conditions import Condition, Operand
    from netplanner.interview.definition import Question

CHOICE = "choice"  # what a choice_filter calls the value it is asked about


def parts(condition: Condition) -> Iterator[Condition]:
    """Yield a condition and all conditions inside it; names of conditions are not followed."""
    yield condition
    match condition:
        case Not(inner):
            yield from parts(inner)
        case All(inner_parts) | Any(inner_parts):
            for part in inner_parts:
                yield from parts(part)
        case _:
            return


def operand_name(operand: Operand | None) -> str:
    """Return the question's name that an operand refers to, or ""."""
    return operand.name if isinstance(operand, Reference | Count | Length) else ""


def names_in(
    condition: Condition, named: Mapping[str, Condition], seen: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Yield the names of the questions that decide a condition, through named ones as well."""
    for part in parts(condition):
        match part:
            case Compare(_, left, right):
                yield from filter(None, (operand_name(left), operand_name(right)))
            case Empty(name):
                yield name
            case Named(name) if name not in seen and name in named:
                yield from names_in(named[name], named, seen | {name})
            case _:
                pass


def compared(condition: Condition, named: Mapping[str, Condition]) -> Iterator[str]:
    """Yield the names of the questions whose answers a condition compares."""
    for part in parts(condition):
        if isinstance(part, Compare):
            sides = (part.left, part.right)
            yield from (side.name for side in sides if isinstance(side, Reference))
        elif isinstance(part, Named):
            yield from compared(named[part.name], named)


def conditions_of(question: Question) -> Iterator[tuple[str, Condition]]:
    """Yield each condition of a question that depends on anything, with its key in a file."""
    for key, condition in (
        ("relevant", question.relevant),
        ("required", question.required),
        ("constraint", question.constraint),
        ("warning", question.warning),
        ("choice_filter", question.choice_filter),
    ):
        if condition not in (ALWAYS, NEVER):
            yield key, condition


def offering(question: Question, named: Mapping[str, Condition]) -> tuple[str, ...]:
    """Return the names of the questions whose answers say what a question offers."""
    if question.repeat:
        return tuple(filter(None, (question.repeat.for_each,)))
    names = dict.fromkeys(names_in(question.choice_filter, named))
    return tuple(name for name in names if name != CHOICE)


def operands_of(question: Question) -> Iterator[tuple[str, Operand]]:
    """Yield each operand of a question with the key it stands under in a file."""
    if question.calculate is not None:
        yield "calculate", question.calculate
    if question.suggested is not None:
        yield "suggested", question.suggested
