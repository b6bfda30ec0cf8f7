"""The versions of a plan as lines: what each is called, of which day it is, and what made it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.finished.days import long_day
from netplanner.desktop.language import tr
from netplanner.plan.codes import ActionState
from netplanner.report.comparing.comparing import made_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.plan.contacts import Review
    from netplanner.plan.plans import Version


@dataclass(frozen=True)
class VersionLine:
    """One version in words."""

    number: int
    name: str
    day: str
    facts: str


def version_lines(
    versions: Sequence[Version], reviews: Sequence[Review]
) -> tuple[VersionLine, ...]:
    """Return a line for each version, the newest first."""
    looked_back = frozenset(it.number for it in reviews if it.is_finished)
    return tuple(_line(version, looked_back) for version in reversed(versions))


def _line(version: Version, looked_back: frozenset[int]) -> VersionLine:
    count = len(version.actions)
    done = sum(action.state is ActionState.DONE for action in version.actions)
    doings = tr("{done} of {count} actions done", done=done, count=count)
    return VersionLine(
        version.number,
        tr("Version {number}", number=version.number),
        long_day(version.made_on),
        f"{made_words(version.number, looked_back)} · {doings}",
    )
