"""Says where in the plan each step belongs, and ties steps to events and decisions."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.methods import Direction, Load, Trait
from netplanner.plan.codes import Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netplanner.guidance.brief import Event
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step

_WINDOWS = {
    "reconnect": (0.0, 0.33),
    **dict.fromkeys(("profile_audit", "mapping_session", "shared_doc"), (0.03, 0.75)),
    **dict.fromkeys(("ask_intro", "introduce", "favour", "decider_121"), (0.05, 0.85)),
    "round_table": (0.3, 0.9),
}
_LAST = 0.97
_AFTER_FIRST_REVIEW = 0.02
_LATEST_BEGIN = 0.8
_STAGGER = 0.15


def placed(steps: Sequence[Step], situation: Situation) -> tuple[Step, ...]:
    """Return steps with their place, in order of it.

    Each kind's occasions stand evenly in the kind's window, the kinds in turn. Occasions of a
    method that fits a known event go to that event; talks with those who decide come before the
    decision.
    """
    counts = Counter(step.method.id for step in steps)
    kinds = list(counts)
    events = _open_events(situation)
    found: list[Step] = []
    for step in steps:
        event = next((it for it in events if it.kind in step.method.events), None)
        if event:
            events.remove(event)
            found.append(_at_event(step, event, situation))
        else:
            share = (step.turn - 1) / counts[step.method.id]
            shift = _STAGGER * kinds.index(step.method.id) / len(kinds)
            found.append(_in_window(step, share + shift, situation))
    return tuple(sorted(found, key=lambda it: it.place))


def window(method: Method, situation: Situation) -> tuple[float, float]:
    """Return where in the plan a method belongs, as shares of its days.

    What is open to all comes after the first look back, for new contacts also what goes to many.

    Source:
        R8 and R11: lost ties and groundwork first, then introductions, talks and groups; what
        is open to all, or goes to many, last.
    """
    if method.id in _WINDOWS:
        return _WINDOWS[method.id]
    if _is_open_to_all(method):
        return _review(situation), _LAST
    if method.direction is Direction.BROADCAST:
        seeks_new = Purpose.NEW_CONTACTS in situation.purposes
        return _review(situation) if seeks_new else 0.25, _LAST
    return (0.12, _LAST) if method.is_live else (0.02, _LAST)


def _is_open_to_all(method: Method) -> bool:
    return Load.LARGE in method.load or method.direction is Direction.ONE_AT_A_TIME


def _is_late(method: Method) -> bool:
    return _is_open_to_all(method) or method.direction is Direction.BROADCAST


def _review(situation: Situation) -> float:
    brief = situation.brief
    return min(brief.review_after_weeks / brief.weeks + _AFTER_FIRST_REVIEW, _LATEST_BEGIN)


def _open_events(situation: Situation) -> list[Event]:
    found = [it for it in situation.brief.events if situation.days.is_open(it.day)]
    return sorted(found, key=lambda it: it.day)


def _at_event(step: Step, event: Event, situation: Situation) -> Step:
    days = situation.days
    share = (event.day - days.first).days / max(1, days.count - 1)
    return replace(step, place=share, event=event, on=event.day, zone=event.zone or step.zone)


def _in_window(step: Step, share: float, situation: Situation) -> Step:
    low, high = window(step.method, situation)
    after = situation.days.at(low) if _is_late(step.method) else None
    place = (low + (high - low) * share) * _hurry(step, situation)
    return replace(step, place=place, after=after, before=_before(step, situation))


def _hurry(step: Step, situation: Situation) -> float:
    """R11: return by which share to come sooner, so that first steps still bear on a decision."""
    decision, days = situation.brief.decision_date, situation.days
    helps = Purpose.VOICE in situation.purposes and Purpose.VOICE in step.method.purposes
    if decision is None or not helps or step.turn > 1 or not days.first < decision < days.last:
        return 1.0
    return (decision - days.first).days / days.count


def _before(step: Step, situation: Situation) -> date | None:
    """R11: return the day before which one who decides has to be met, or None."""
    decision = situation.brief.decision_date
    if decision is None or Trait.NEEDS_DECIDER not in step.method.traits:
        return None
    if decision <= situation.days.first:
        return None
    early = decision - timedelta(days=situation.rule("R11").whole("days_before"))
    return early if step.turn == 1 and early > situation.days.first else decision


def events_for(method: Method, situation: Situation) -> list[Event]:
    """Return the known events on open days that a method can take place at, in order of days."""
    return [it for it in _open_events(situation) if it.kind in method.events]
