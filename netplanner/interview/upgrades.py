"""Steps that bring answers from one version of a questionnaire to the next, as values.

A question is named as in "title", or "people/name" inside a repeat.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_VALUES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Rename:
    """A question has another name now, at the same level."""

    question: str
    to: str


@dataclass(frozen=True)
class Recode:
    """Some values of a question's choices have other names now; two may become one."""

    question: str
    values: Mapping[str, str] = field(default_factory=lambda: NO_VALUES)


@dataclass(frozen=True)
class Retype:
    """A question takes another type of answer now; `by` names the function that converts."""

    question: str
    by: str


@dataclass(frozen=True)
class Drop:
    """A question is no longer asked; a text that was answered goes on in its home, if it has one.

    Attributes:
        home: a text question at the same level that takes the answer in; "" keeps it aside.
    """

    question: str
    home: str = ""


UpgradeStep: TypeAlias = "Rename | Recode | Retype | Drop"


@dataclass(frozen=True)
class Upgrade:
    """The steps from one version to the next, in order."""

    from_version: int
    steps: tuple[UpgradeStep, ...]
