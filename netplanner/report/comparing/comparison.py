"""Two versions side by side, as values: rows of words in parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What became of something from one version to the other; what was said has one side."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    DONE = "done"
    SAID = "said"


@dataclass(frozen=True)
class Row:
    """One thing as it stands in each of two versions; "" where it is not there."""

    label: str
    first: str
    second: str
    kind: Kind = Kind.CHANGED


@dataclass(frozen=True)
class Part:
    """Things of one sort.

    Attributes:
        none: what to say where there are no rows.
    """

    heading: str
    rows: tuple[Row, ...]
    none: str = ""


@dataclass(frozen=True)
class Side:
    """One of the versions: what it is called, and when and how it was made."""

    heading: str
    about: str


@dataclass(frozen=True)
class Comparison:
    """Everything that two versions have to say of each other, the older one first.

    Attributes:
        summary: what changed, in a few sentences.
    """

    first: Side
    second: Side
    summary: tuple[str, ...]
    parts: tuple[Part, ...]
