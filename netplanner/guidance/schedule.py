"""Puts steps on days: within weeks, months, energy and rest; what finds no day is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.balance import balanced, heard_first
from netplanner.guidance.diary import OPENING, Diary, rest_after
from netplanner.guidance.spreading import READY_DAYS, spread_out
from netplanner.guidance.steps import Part

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
    """Return steps on days, those that matter most for the plan as a whole first.

    Fixed days and small starts come first, then the talk before a decision, then loud steps, then
    the first occasion of each method, then the rest; messages that open a tie come before the
    talks that follow from them. What found a day is then spread evenly over the weeks.
    """
    diary = Diary(situation)
    for step in sorted(steps, key=lambda it: _order(it, situation)):
        if not (_is_prepared_apart(step) and _entered_apart(step, diary)):
            _enter(step, diary)
    kept = heard_first(balanced(diary.entries, situation), situation)
    for entry in set(diary.entries) - set(kept):
        diary.withdraw(entry.step, entry.day)
    spread_out(diary, situation)
    return Schedule(diary.entries, rest_of(diary.entries, situation))


def rest_of(dated: Sequence[Dated], situation: Situation) -> tuple[date, ...]:
    """Return the days within the plan that stay free after what stands before them."""
    rest = {day for it in dated for day in rest_after(it.step, it.day, situation)}
    return tuple(sorted(day for day in rest if day <= situation.days.last))


def _is_prepared_apart(step: Step) -> bool:
    known = bool(step.names) or step.event is not None or not step.method.is_for_one
    return bool(step.method.ready) and step.part is Part.WHOLE and known


def _enter(step: Step, diary: Diary) -> date | None:
    day = diary.day_for(step)
    if day is not None:
        diary.enter(step, day)
    return day


def _entered_apart(step: Step, diary: Diary) -> bool:
    """Enter the day itself and, some days before, the time to prepare; else neither."""
    doing = replace(step, minutes=step.minutes - step.method.preparation_minutes, part=Part.DAY)
    day = _enter(doing, diary)
    if day is None:
        return False
    ready = replace(
        step,
        minutes=step.method.preparation_minutes,
        part=Part.READY,
        place=0.0,
        on=None,
        after=day - timedelta(days=READY_DAYS),
        before=day,
    )
    found = diary.day_for(ready)
    if found is None:
        diary.withdraw(doing, day)
        return False
    diary.enter(replace(ready, after=None, before=step.before), found)
    return True


def _order(step: Step, situation: Situation) -> tuple[int, bool, float]:
    if step.on is not None or step.is_start:
        return 0, False, step.place
    if step.before and step.person and step.turn == 1:
        return 1, False, step.place
    if step.stimulation >= situation.rule("R3").whole("loud"):
        return 1, True, step.place
    return (2 if step.turn == 1 else 3), step.method.id not in OPENING, step.place
