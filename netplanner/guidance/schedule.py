"""Puts steps on days: within weeks, months, energy and rest; what finds no day is left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step

_A_WEEK = {Band.INTROVERT: 3, Band.MIDDLE: 4, Band.EXTRAVERT: 5}
_A_DAY = 2
_BETWEEN_LOUD = {Band.MIDDLE: 3, Band.EXTRAVERT: 1}
_SAME_PERSON_DAYS = 4
_SAME_METHOD_DAYS = 2
_ANSWER_DAYS = 8
_REST = {"day": 1, "two_days": 2}


@dataclass(frozen=True)
class Dated:
    """A step on its day."""

    day: date
    step: Step


@dataclass(frozen=True)
class Schedule:
    """What found a day, in order of days; the days kept free to recover; how many found none."""

    dated: tuple[Dated, ...]
    rest: tuple[date, ...]
    left_out: int


def scheduled(steps: Sequence[Step], situation: Situation) -> Schedule:
    """Return steps on days: fixed days first, then the loud ones, then the rest as they belong.

    Each takes the first open day from where it belongs that keeps all limits, else the last one
    before.
    """
    diary = _Diary(situation)
    left_out = 0
    for step in sorted(steps, key=lambda it: _order(it, situation)):
        day = next((day for day in diary.days_for(step) if diary.allows(step, day)), None)
        if day is None:
            left_out += 1
        else:
            diary.enter(step, day)
    return Schedule(diary.entries, diary.rest, left_out)


def _order(step: Step, situation: Situation) -> tuple[int, float, int]:
    if step.on is not None or step.is_start:
        return (0, step.place, step.minutes)
    loud = step.stimulation >= situation.rule("R3").whole("loud")
    return (1 if loud else 2, step.place, step.minutes)


class _Diary:
    """The days filled so far."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._days = situation.days
        self._month_minutes = int(situation.brief.hours_month * 60)
        self._loud = situation.rule("R3").whole("loud")
        self._by_day: defaultdict[date, list[Step]] = defaultdict(list)
        self._minutes: Counter[tuple[int, int]] = Counter()
        self._weeks: Counter[int] = Counter()
        self._events: Counter[tuple[int, int]] = Counter()
        self._rest: set[date] = set()
        self._entries: list[Dated] = []

    @property
    def entries(self) -> tuple[Dated, ...]:
        """Everything on its day, in order."""
        return tuple(sorted(self._entries, key=lambda it: it.day))

    @property
    def rest(self) -> tuple[date, ...]:
        """The days kept free to recover, within the plan."""
        return tuple(sorted(day for day in self._rest if day <= self._days.last))

    def days_for(self, step: Step) -> Iterator[date]:
        """Yield the days to try, nearest to where the step belongs first, later before earlier."""
        if step.on is not None:
            yield step.on
            return
        wanted = max(self._days.at(step.place), self._after_answers(step))
        yield from (day for day in self._days.open if day >= wanted)
        earliest = self._after_answers(step)
        yield from (day for day in reversed(self._days.open) if earliest <= day < wanted)

    def allows(self, step: Step, day: date) -> bool:
        """Return whether a step may stand on a day beside what stands already."""
        return (
            self._days.is_open(day)
            and day not in self._rest
            and (step.before is None or day < step.before)
            and self._has_time(step, day)
            and self._has_energy(step, day)
            and self._is_new(step, day)
        )

    def enter(self, step: Step, day: date) -> None:
        """Put a step on a day and keep the days after it free where it asks for rest."""
        self._entries.append(Dated(day, step))
        self._by_day[day].append(step)
        self._minutes[_month(day)] += step.minutes
        self._weeks[self._week(day)] += 1
        self._events[_month(day)] += step.is_live_event
        self._rest.update(self._rest_after(step, day))

    def _week(self, day: date) -> int:
        return (day - self._days.first).days // 7

    def _has_time(self, step: Step, day: date) -> bool:
        here = self._by_day.get(day, [])
        most = self._situation.rule("R2").whole("most_minutes_a_day")
        together = step.minutes + sum(other.minutes for other in here)
        return (
            self._minutes[_month(day)] + step.minutes <= self._month_minutes
            and len(here) < _A_DAY
            and (not here or together <= most)
            and self._weeks[self._week(day)] < _A_WEEK[self._situation.band]
        )

    def _has_energy(self, step: Step, day: date) -> bool:
        if step.is_live and any(other.is_live for other in self._by_day.get(day, [])):
            return False
        most = self._situation.brief.live_events_month
        if most is not None and self._events[_month(day)] + step.is_live_event > most:
            return False
        if any(rest in self._by_day for rest in self._rest_after(step, day)):
            return False
        return step.stimulation < self._loud or self._is_quiet_around(day)

    def _is_quiet_around(self, day: date) -> bool:
        rule = self._situation.rule("R3")
        band = self._situation.band
        gap = _BETWEEN_LOUD.get(band, rule.whole("days_between_loud"))
        loud = [it.day for it in self._entries if it.step.stimulation >= self._loud]
        if any(abs((day - other).days) < gap for other in loud):
            return False
        a_month = rule.whole("loud_a_month") if band is Band.INTROVERT else len(loud) + 1
        return sum(_month(other) == _month(day) for other in loud) < a_month

    def _is_new(self, step: Step, day: date) -> bool:
        names = set(step.names)
        if any(names & set(other.names) for other in self._by_day.get(day, [])):
            return False
        return all(self._is_apart(step, it, abs((day - it.day).days)) for it in self._entries)

    def _is_apart(self, step: Step, other: Dated, days: int) -> bool:
        same = step.method.id == other.step.method.id
        together = step.person is not None and step.person == other.step.person
        if together and days < _SAME_PERSON_DAYS:
            return False
        if not same:
            return True
        alone = step.person is not None and not together
        return days >= (_SAME_METHOD_DAYS if alone else step.method.gap_days)

    def _after_answers(self, step: Step) -> date:
        """Return the first day by which earlier messages to the same person can be answered."""
        opening = [
            it.day
            for it in self._entries
            if it.step.turn == 1 and self._opens(it.step, step) and not it.step.is_start
        ]
        first = self._days.first
        return max(opening) + timedelta(days=_ANSWER_DAYS) if opening else first

    def _opens(self, earlier: Step, step: Step) -> bool:
        if step.person is None or step.method.id == earlier.method.id:
            return False
        if earlier.method.id == "reconnect":
            return earlier.person == step.person
        return earlier.method.id == "ask_intro" and step.person in earlier.others

    def _rest_after(self, step: Step, day: date) -> tuple[date, ...]:
        return tuple(day + timedelta(days=n + 1) for n in range(rest_days(step, self._situation)))


def rest_days(step: Step, situation: Situation) -> int:
    """Return how many days after a step stay free.

    After a loud one as many as the person asked for; on the introvert side at least one, and
    there lively group events count too where the person asked for days.
    """
    rule = situation.rule("R3")
    asked = _REST.get(situation.brief.preferences.recovery, 0)
    quiet_side = situation.band is Band.INTROVERT
    if step.stimulation >= rule.whole("loud"):
        return max(asked, 1) if quiet_side else asked
    lively = step.is_live_event and step.stimulation > rule.whole("calm")
    return asked if quiet_side and lively else 0


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
