"""Hours, minutes and energy in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from decimal import Decimal

_HOUR = 60


def duration(minutes: int) -> str:
    """Return minutes in words: "45 min", "2 h", "1 h 30"."""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    if not rest:
        return tr("{hours} h", hours=hours)
    return tr("{hours} h {minutes}", hours=hours, minutes=f"{rest:02d}")


def hours_words(hours: Decimal) -> str:
    """Return hours in words."""
    return duration(round(hours * _HOUR))


def energy_words(stimulation: int) -> str:
    """Return how much energy something takes, in words."""
    return tr("Energy {number} of 5", number=stimulation)
