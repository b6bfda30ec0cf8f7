"""A wish for one version of a plan on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netplanner.library import SavedPlan


class Way(Enum):
    """What is to become of the pages."""

    PREVIEW = auto()
    PRINT = auto()
    EXPORT = auto()


@dataclass(frozen=True)
class PaperWish:
    """What is wished for.

    Attributes:
        saved: the plan up to the wished version, with the questions that it answers.
    """

    way: Way
    saved: SavedPlan
