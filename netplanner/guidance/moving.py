"""Moves that a person asked for: what names an action, and the plan with it on its new day.

An action's words stay as they were suggested; only its days, and what is counted by days, follow.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netplanner.guidance.brief import ActionName
from netplanner.guidance.diary import Dated
from netplanner.guidance.following import follow_up_due
from netplanner.guidance.phrases import in_sentence
from netplanner.guidance.schedule import Schedule, rest_of
from netplanner.guidance.steps import Part
from netplanner.plan.weeks import load_of, week_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from netplanner.guidance.advice import Caution
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step
    from netplanner.plan.plans import Action

_PARTS = {Part.START: "start", Part.READY: "prepare"}
_DOING = "do"


@dataclass(frozen=True)
class Settled:
    """A schedule in words, every action on the day it keeps; all three are in the same order.

    Attributes:
        names: what names each action in the answers.
    """

    schedule: Schedule
    actions: tuple[Action, ...]
    names: tuple[ActionName, ...]


def names_of(dated: Sequence[Dated], situation: Situation) -> tuple[ActionName, ...]:
    """Return what names each entry of a suggested schedule, however its days fall out.

    Source:
        A decision of this program: the method, the person, and which one of its kind by date.
    """
    known = {method.id for method in situation.catalogue.methods}
    seen: Counter[ActionName] = Counter()
    return tuple(_numbered(_kind(entry.step, known), seen) for entry in dated)


def _kind(step: Step, known: set[str]) -> ActionName:
    method = step.method
    is_own = method.id not in known
    return ActionName(
        method="" if is_own else method.id,
        own_method=method.name if is_own else "",
        person=step.person.name if step.person else "",
        part=_PARTS.get(step.part, _DOING),
    )


def _numbered(kind: ActionName, seen: Counter[ActionName]) -> ActionName:
    seen[kind] += 1
    return replace(kind, turn=seen[kind])


def settled(schedule: Schedule, actions: tuple[Action, ...], situation: Situation) -> Settled:
    """Return a suggested schedule with every action that was moved on its new day."""
    names = names_of(schedule.dated, situation)
    days = days_asked_for(situation)
    if not days.keys() & set(names):
        return Settled(schedule, actions, names)
    entries = [
        _moved(entry, action, name, days.get(name, entry.day), situation)
        for entry, action, name in zip(schedule.dated, actions, names, strict=True)
    ]
    entries.sort(key=lambda it: it[0].day)
    dated = tuple(entry for entry, _, _ in entries)
    return Settled(
        Schedule(dated, rest_of(dated, situation)),
        tuple(action for _, action, _ in entries),
        tuple(name for _, _, name in entries),
    )


def days_asked_for(situation: Situation) -> Mapping[ActionName, date]:
    """Return the day that was asked for, by action; what was said last counts.

    A day that has passed, or that is before the plan's first, counts no more.
    """
    first = situation.days.first
    return {move.action: move.day for move in situation.brief.moves if move.day >= first}


def _moved(
    entry: Dated, action: Action, name: ActionName, day: date, situation: Situation
) -> tuple[Dated, Action, ActionName]:
    if day == entry.day:
        return entry, action, name
    after = follow_up_due(entry.step, day, situation)
    return Dated(day, entry.step), replace(action, due=day, follow_up_due=after), name


def cautions_of_moves(found: Settled, situation: Situation) -> Iterator[Caution]:
    """R2: say which moves meet a day kept free or of rest, miss an event, or fill a week."""
    days = days_asked_for(situation)
    moved = [
        entry for entry, name in zip(found.schedule.dated, found.names, strict=True) if name in days
    ]
    closed = [it for it in moved if not situation.days.is_open(it.day)]
    tired = [it for it in moved if it.day in found.schedule.rest and it not in closed]
    yield from _of_days("moved_closed", closed, situation)
    yield from _of_days("moved_rest", tired, situation)
    yield from _of_events(moved, situation)
    for week in sorted({week_of(it.day) for it in moved}):
        yield from _of_week(week, found, situation)


def _of_week(week: date, found: Settled, situation: Situation) -> Iterator[Caution]:
    here = [action for action in found.actions if week_of(action.due) == week]
    load = load_of(here, situation.brief.hours_month)
    if load.is_over_full:
        hours = f"{load.minutes / 60:.1f}".removesuffix(".0")
        yield situation.rule("R2").caution("moved_full", day=_said(week), hours=hours)


def _of_events(moved: Sequence[Dated], situation: Situation) -> Iterator[Caution]:
    for entry in moved:
        on = entry.step.on
        if on is not None and entry.step.is_occasion and entry.day != on:
            what = in_sentence(entry.step.method.name)
            said, other = _said(entry.day), _said(on)
            yield situation.rule("R2").caution("moved_event", what=what, day=said, other=other)


def _of_days(saying: str, entries: Sequence[Dated], situation: Situation) -> Iterator[Caution]:
    rule = situation.rule("R2")
    for entry in entries[:1]:
        what = in_sentence(entry.step.method.name)
        if entry.step.person:
            what = rule.say("moved_with", method=what, person=entry.step.person.name)
        gaps = {"what": in_sentence(what), "day": _said(entry.day), "more": str(len(entries) - 1)}
        yield rule.caution(saying if len(entries) == 1 else f"{saying}_more", **gaps)


def caution_of_lost_moves(found: Settled, situation: Situation) -> Iterator[Caution]:
    """R2: say that some moves have no action any more."""
    lost = days_asked_for(situation).keys() - set(found.names)
    if lost:
        yield situation.rule("R2").caution("moved_gone", count=str(len(lost)))


def _said(day: date) -> str:
    return f"{day.day} {day:%B}"
