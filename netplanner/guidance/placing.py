"""Says where in the plan each step belongs, and ties steps to events and decisions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.methods import Trait
from netplanner.guidance.turns import window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netplanner.guidance.brief import Event
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step


def placed(steps: Sequence[Step], situation: Situation) -> tuple[Step, ...]:
    """Return steps with their place: each kind's occasions evenly over the kind's window.

    Occasions of a method that fits a known event go to that event; talks with those who decide
    come before the decision.
    """
    counts = Counter(step.method.id for step in steps)
    events = _events(situation)
    found: list[Step] = []
    for step in steps:
        event = next((it for it in events if it.kind in step.method.events), None)
        if event:
            events.remove(event)
            found.append(_at_event(step, event, situation))
        else:
            found.append(_in_window(step, counts[step.method.id], situation))
    return tuple(sorted(found, key=lambda it: it.place))


def _events(situation: Situation) -> list[Event]:
    open_ones = [it for it in situation.brief.events if situation.days.is_open(it.day)]
    return sorted(open_ones, key=lambda it: it.day)


def _at_event(step: Step, event: Event, situation: Situation) -> Step:
    days = situation.days
    share = (event.day - days.first).days / max(1, days.count - 1)
    return replace(step, place=share, event=event, on=event.day, zone=event.zone or step.zone)


def _in_window(step: Step, count: int, situation: Situation) -> Step:
    low, high = window(step.method)
    share = (step.turn - 1) / count
    place = low + (high - low) * share
    return replace(step, place=place, before=_before(step, situation))


def _before(step: Step, situation: Situation) -> date | None:
    decision = situation.brief.decision_date
    if decision is None or Trait.NEEDS_DECIDER not in step.method.traits:
        return None
    if decision <= situation.days.first:
        return None
    early = decision - timedelta(days=situation.rule("R11").whole("days_before"))
    return early if step.turn == 1 and early > situation.days.first else decision
