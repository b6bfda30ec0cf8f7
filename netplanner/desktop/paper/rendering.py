"""What becomes of a wish for a PDF, as values: the pages, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import NewType

JobId = NewType("JobId", int)


class Cause(Enum):
    """Why there is no PDF."""

    MISSING_PART = auto()
    """What sets the pages is not on this machine."""
    REFUSED = auto()
    """The render process says why it cannot set this plan."""
    TOO_SLOW = auto()
    """It took longer than a person may be kept waiting."""
    STOPPED = auto()
    """The render process died over this plan; the next try gets a new one."""
    GAVE_UP = auto()
    """The render process dies again and again."""


@dataclass(frozen=True)
class Rendered:
    """A job that is done."""

    job: JobId
    pdf: bytes


@dataclass(frozen=True)
class RenderFailure:
    """A job that came to nothing.

    Attributes:
        words: what happened and what to do, for people.
    """

    job: JobId
    cause: Cause
    words: str

    @property
    def offers_html(self) -> bool:
        """Whether a web page is the way on, because another try alone will not help."""
        return self.cause in {Cause.MISSING_PART, Cause.GAVE_UP}
