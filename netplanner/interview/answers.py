"""Answers as they were given: everything that was ever typed, checked or not.

An answer is plain: text, a number, a yes or no, values that were chosen, the instances of a
repeat, or pairs of instances. What was typed into a number or a date and is not one stays text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NewType, TypeAlias

InstanceId = NewType("InstanceId", str)
Pair: TypeAlias = tuple[InstanceId, InstanceId]
Answer: TypeAlias = (
    "str | int | float | bool | tuple[str, ...] | tuple[Instance, ...] | tuple[Pair, ...] | None"
)
Answers: TypeAlias = Mapping[str, Answer]

YEARS = range(1900, 2200)  # of dates: plans reach some years further, and the calendar ends in 9999
NOTHING: Answers = MappingProxyType({})


@dataclass(frozen=True)
class Instance:
    """One round of a repeat: an id that never changes, and its own answers by name."""

    id: InstanceId
    answers: Answers = field(default_factory=lambda: NOTHING)


def is_same(one: Answer, other: Answer) -> bool:
    """Tell whether two answers are equal and of one kind: 1 is neither 1.0 nor a yes."""
    return type(one) is type(other) and one == other


@dataclass(frozen=True, order=True)
class Place:
    """Where an answer stands: a question's name, inside a repeat's instance or at the top ("")."""

    name: str
    repeat: str = ""
    instance: str = ""
