"""Puts steps on days: within weeks, months, energy and rest; what finds no day is left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.balance import balanced
from netplanner.guidance.diary import Diary, rest_after

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netplanner.guidance.diary import Dated
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step


@dataclass(frozen=True)
class Schedule:
    """What found a day, in order of days, and the days kept free to recover."""

    dated: tuple[Dated, ...]
    rest: tuple[date, ...]


def scheduled(steps: Sequence[Step], situation: Situation) -> Schedule:
    """Return steps on days: fixed days first, then loud ones, then the rest as they belong."""
    diary = Diary(situation)
    for step in sorted(steps, key=lambda it: _order(it, situation)):
        day = diary.day_for(step)
        if day is not None:
            diary.enter(step, day)
    dated = balanced(diary.entries, situation)
    rest = {day for it in dated for day in rest_after(it.step, it.day, situation)}
    return Schedule(dated, tuple(sorted(day for day in rest if day <= situation.days.last)))


def _order(step: Step, situation: Situation) -> tuple[int, float]:
    if step.on is not None or step.is_start:
        return 0, step.place
    loud = step.stimulation >= situation.rule("R3").whole("loud")
    return (1 if loud else 2), step.place
