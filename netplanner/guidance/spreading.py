"""Spreads a schedule evenly over the weeks, in the order it has, so that no week is crowded."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from netplanner.guidance.diary import ANSWER_DAYS, comes_before
from netplanner.guidance.steps import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.guidance.diary import Dated, Diary
    from netplanner.guidance.situation import Situation

_SWEEPS, _ROUNDS = 3, 12
READY_DAYS = 14


def spread_out(diary: Diary, situation: Situation) -> None:
    """Move what has no fixed day so that the days between actions become alike.

    The order of days stays as it is, and with it all that has to come before something else.
    Each move has to be allowed by the diary: hours, rest, energy and distances all hold.
    """
    spreading = _Spreading(diary, situation)
    for _ in range(_SWEEPS):
        if not spreading.to_even_places():
            break
    for _ in range(_ROUNDS):
        if not spreading.between_neighbours():
            break


class _Spreading:
    """The entries in order, while they move."""

    def __init__(self, diary: Diary, situation: Situation) -> None:
        self._diary = diary
        self._open = situation.days.open
        self._decision = situation.brief.decision_date
        self._end = situation.days.last + timedelta(days=1)
        self._entries = list(diary.entries)
        self._free = [
            place
            for place, entry in enumerate(self._entries)
            if place and not entry.step.is_start and entry.step.on is None
        ]

    def to_even_places(self) -> int:
        """Move towards even places between what is fixed; return how many moved."""
        wanted = self._even_places()
        later = [place for place in self._free if wanted[place] > self._entries[place].day]
        moved = sum(self._move(place, wanted[place]) for place in reversed(later))
        return moved + sum(self._move(place, wanted[place]) for place in self._free)

    def between_neighbours(self) -> int:
        """Move each towards the middle of its neighbours; return how many moved."""
        return sum(self._move(place, self._middle(place)) for place in self._free)

    def _even_places(self) -> dict[int, date]:
        fixed = [place for place in range(len(self._entries)) if place not in set(self._free)]
        found: dict[int, date] = {}
        for first, last in pairwise((*fixed, len(self._entries))):
            start = self._day(first)
            share = (self._day(last) - start) / (last - first)
            found |= {place: start + share * (place - first) for place in range(first + 1, last)}
        return found

    def _middle(self, place: int) -> date:
        before, after = self._day(place - 1), self._day(place + 1)
        return before + (after - before) / 2

    def _day(self, place: int) -> date:
        return self._entries[place].day if place < len(self._entries) else self._end

    def _move(self, place: int, wanted: date) -> bool:
        """Move an entry to the allowed day nearest to the wanted one, if that is nearer."""
        entry = self._entries[place]
        self._diary.withdraw(entry.step, entry.day)
        nearer = self._nearer(place, wanted)
        day = next((it for it in nearer if self._allows(entry, it)), entry.day)
        self._entries[place] = self._diary.enter(entry.step, day)
        return day != entry.day

    def _nearer(self, place: int, wanted: date) -> Sequence[date]:
        now = abs(self._day(place) - wanted)
        first, last = self._window(place)
        days = [it for it in self._open if first <= it <= last and abs(it - wanted) < now]
        return sorted(days, key=lambda it: abs(it - wanted))

    def _window(self, place: int) -> tuple[date, date]:
        """Return the first and the last day that keep the order with all others."""
        entry = self._entries[place]
        bounds = [_bounds(entry, other) for other in self._entries if other is not entry]
        bounds.append((self._day(place - 1), self._day(place + 1)))
        return max(first for first, _ in bounds), min(last for _, last in bounds)

    def _allows(self, entry: Dated, day: date) -> bool:
        step = entry.step
        return (
            (step.after is None or step.after <= day)
            and self._stays_before_decision(entry, day)
            and self._diary.allows(step, day)
        )

    def _stays_before_decision(self, entry: Dated, day: date) -> bool:
        """R11: what can still bear on a decision is not put off until after it."""
        decision = self._decision
        return decision is None or entry.day >= decision or day < decision


def _bounds(entry: Dated, other: Dated) -> tuple[date, date]:
    """Return between which days answers can come in time, and preparing is shortly before."""
    step, beside = entry.step, other.step
    first, last = date.min, date.max
    if step.occasion == beside.occasion and step.part is Part.READY:
        first, last = other.day - timedelta(days=READY_DAYS), other.day - timedelta(days=1)
    elif step.occasion == beside.occasion and beside.part is Part.READY:
        first, last = other.day + timedelta(days=1), other.day + timedelta(days=READY_DAYS)
    elif comes_before(beside, step):
        first = other.day + timedelta(days=ANSWER_DAYS)
    elif comes_before(step, beside):
        last = other.day - timedelta(days=ANSWER_DAYS)
    return first, last
