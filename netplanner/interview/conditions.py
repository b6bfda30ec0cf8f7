"""The closed language of conditions: data that is evaluated, never code.

A condition is one of: eq, ne, lt, le, gt, ge, in, contains, empty, not, all, any, or the name of
a condition that the questionnaire defines. Operands are literals, references to answers, the
count of a repeat's instances or of chosen values, and the length of a text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Reference:
    """The answer to a question: of the same instance if it asks one of that name, else outer."""

    name: str


@dataclass(frozen=True)
class Count:
    """How many instances a repeat has, or how many values are chosen."""

    name: str


@dataclass(frozen=True)
class Length:
    """How many characters an answer has."""

    name: str


Literal: TypeAlias = "str | int | float | bool | tuple[str, ...]"
Operand: TypeAlias = "Reference | Count | Length | Literal"


@dataclass(frozen=True)
class Compare:
    """One comparison of two operands by eq, ne, lt, le, gt, ge, in or contains.

    A comparison with an empty operand is false, but for ne.
    """

    operator: str
    left: Operand
    right: Operand


@dataclass(frozen=True)
class Empty:
    """Whether a question has no answer that counts."""

    name: str


@dataclass(frozen=True)
class Not:
    """The opposite."""

    condition: Condition


@dataclass(frozen=True)
class All:
    """Whether every part holds; true of no parts."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Any:
    """Whether at least one part holds; false of no parts."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Named:
    """A condition that the questionnaire defines once under a name."""

    name: str


Condition: TypeAlias = "Compare | Empty | Not | All | Any | Named"

ALWAYS = All(())
NEVER = Any(())
