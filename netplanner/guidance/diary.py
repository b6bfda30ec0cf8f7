"""The days as they fill up: what still fits where, by time, energy, rest and people."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.methods import Direction, Trait
from netplanner.guidance.steps import Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step

_A_WEEK = {Band.INTROVERT: 3, Band.MIDDLE: 3, Band.EXTRAVERT: 4}
_A_DAY = 2
_BETWEEN_LOUD = {Band.MIDDLE: 3, Band.EXTRAVERT: 1}
_BETWEEN_GROUPS = {Band.INTROVERT: 8, Band.MIDDLE: 6, Band.EXTRAVERT: 1}
_BETWEEN_TALKS = 21
_AFTER_START = 3
_SAME_METHOD_DAYS = 2
ANSWER_DAYS = 8
_REST = {"day": 1, "two_days": 2}
OPENING = frozenset({"reconnect", "ask_intro"})


@dataclass(frozen=True)
class Dated:
    """A step on its day."""

    day: date
    step: Step


class Diary:
    """The steps entered so far, each on its day."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._days = situation.days
        self._month_minutes = int(situation.brief.hours_month * 60)
        self._day_minutes = situation.rule("R2").whole("most_minutes_a_day")
        self._loud = situation.rule("R3").whole("loud")
        self._silence = situation.rule("R19").whole("days")
        self._entries: list[Dated] = []
        self._by_day: defaultdict[date, list[Step]] = defaultdict(list)
        self._minutes: Counter[tuple[int, int]] = Counter()
        self._weeks: Counter[int] = Counter()
        self._events: Counter[tuple[int, int]] = Counter()
        self._rest: set[date] = set()

    @property
    def entries(self) -> tuple[Dated, ...]:
        """Everything on its day, in order."""
        return tuple(sorted(self._entries, key=lambda it: it.day))

    def day_for(self, step: Step) -> date | None:
        """Return the first day from where a step belongs that suits it, else the last before."""
        return next((day for day in self._candidates(step) if self.allows(step, day)), None)

    def allows(self, step: Step, day: date) -> bool:
        """Return whether a step may stand on a day beside what stands already."""
        return (
            self._days.is_open(day)
            and day not in self._rest
            and (step.before is None or day < step.before)
            and self._has_time(step, day)
            and self._has_energy(step, day)
            and self._is_apart_from_all(step, day)
        )

    def enter(self, step: Step, day: date) -> Dated:
        """Put a step on a day, and keep the days after it free where it asks for rest."""
        entry = Dated(day, step)
        self._entries.append(entry)
        self._by_day[day].append(step)
        self._minutes[_month(day)] += step.minutes
        self._weeks[self._week(day)] += 1
        self._events[_month(day)] += step.is_live_event
        self._rest.update(rest_after(step, day, self._situation))
        return entry

    def withdraw(self, step: Step, day: date) -> None:
        """Take a step off its day again."""
        self._entries.remove(Dated(day, step))
        self._by_day[day].remove(step)
        if not self._by_day[day]:
            del self._by_day[day]
        self._minutes[_month(day)] -= step.minutes
        self._weeks[self._week(day)] -= 1
        self._events[_month(day)] -= step.is_live_event
        days = (rest_after(it.step, it.day, self._situation) for it in self._entries)
        self._rest = {rest for found in days for rest in found}

    def _candidates(self, step: Step) -> Iterator[date]:
        if step.on is not None:
            yield step.on
            return
        earliest = self._after_answers(step)
        wanted = max(self._days.at(step.place), earliest)
        yield from (day for day in self._days.open if day >= wanted)
        yield from (day for day in reversed(self._days.open) if earliest <= day < wanted)

    def _week(self, day: date) -> int:
        return (day - self._days.first).days // 7

    def _has_time(self, step: Step, day: date) -> bool:
        here = self._by_day.get(day, [])
        together = step.minutes + sum(other.minutes for other in here)
        return (
            self._minutes[_month(day)] + step.minutes <= self._month_minutes
            and len(here) < _A_DAY
            and (not here or together <= self._day_minutes)
            and self._weeks[self._week(day)] < _A_WEEK[self._situation.band]
        )

    def _has_energy(self, step: Step, day: date) -> bool:
        if step.is_live and any(other.is_live for other in self._by_day.get(day, [])):
            return False
        most = self._situation.brief.live_events_month
        if most is not None and self._events[_month(day)] + step.is_live_event > most:
            return False
        if any(rest in self._by_day for rest in rest_after(step, day, self._situation)):
            return False
        if step.is_live_event and not self._is_spread(day):
            return False
        return step.stimulation < self._loud or self._is_quiet_around(day)

    def _is_spread(self, day: date) -> bool:
        gap = _BETWEEN_GROUPS[self._situation.band]
        return all(_days(day, it) >= gap for it in self._entries if it.step.is_live_event)

    def _is_quiet_around(self, day: date) -> bool:
        """R3: return whether no loud step is near, and on the introvert side none this month."""
        rule, band = self._situation.rule("R3"), self._situation.band
        gap = _BETWEEN_LOUD.get(band, rule.whole("days_between_loud"))
        loud = [it for it in self._entries if it.step.stimulation >= self._loud]
        if any(_days(day, it) < gap for it in loud):
            return False
        here = sum(_month(it.day) == _month(day) for it in loud)
        return band is not Band.INTROVERT or here < rule.whole("loud_a_month")

    def _is_apart_from_all(self, step: Step, day: date) -> bool:
        return all(self._is_apart(step, it.step, _days(day, it)) for it in self._entries)

    def _is_apart(self, step: Step, other: Step, days: int) -> bool:
        if Part.READY in {step.part, other.part}:
            return days >= 1 or step.person is None or step.person != other.person
        if step.is_start or other.is_start:
            return days >= (_AFTER_START if _meet(step, other) else 0)
        if _meet(step, other) and days < self._between(step, other):
            return False
        if step.method.id != other.method.id or step.on is not None:
            return True
        with_others = step.person is not None and step.person != other.person
        return days >= (_SAME_METHOD_DAYS if with_others else step.method.gap_days)

    def _between(self, step: Step, other: Step) -> int:
        """Return the days between two steps that meet: R19 for messages, more for talks."""
        if step.person is None or step.person != other.person:
            return 1
        if step.is_live and other.is_live:
            again = step.method.gap_days if step.method.same_person else _BETWEEN_TALKS
            return min(_BETWEEN_TALKS, again)
        return self._silence if not step.is_live and not other.is_live else _SAME_METHOD_DAYS * 2

    def _after_answers(self, step: Step) -> date:
        """Return the first day by which what has to come before can be answered."""
        before = [it.day for it in self._entries if comes_before(it.step, step)]
        answered = max(before) + timedelta(days=ANSWER_DAYS) if before else self._days.first
        return max(answered, step.after or self._days.first)


def rest_after(step: Step, day: date, situation: Situation) -> tuple[date, ...]:
    """Return the days kept free after a step."""
    count = rest_days(step, situation)
    return tuple(day + timedelta(days=number + 1) for number in range(count))


def rest_days(step: Step, situation: Situation) -> int:
    """R3: return how many days after a step stay free.

    After a loud one as many as the person asked for, on the introvert side at least one. There
    lively group events count too, where the person asked for whole days.

    Source:
        Jacques-Hamilton, Sun and Smillie 2019; design default.
    """
    rule = situation.rule("R3")
    asked = _REST.get(situation.brief.preferences.recovery, 0)
    quiet_side = situation.band is Band.INTROVERT
    if step.stimulation >= rule.whole("loud"):
        return max(asked, 1) if quiet_side else asked
    lively = step.is_live_event and step.stimulation > rule.whole("calm")
    return asked if quiet_side and lively else 0


def comes_before(earlier: Step, step: Step) -> bool:
    """Whether a step waits for another: an answer, an introduction, or one who decides (R11)."""
    if not earlier.is_occasion or earlier.method.id == step.method.id:
        return False
    if Trait.NEEDS_DECIDER in earlier.method.traits and earlier.turn == 1:
        return step.method.direction is Direction.BROADCAST
    if step.person is None:
        return False
    met = earlier.names if earlier.method.id in OPENING else ()
    return step.person.name in met


def _meet(step: Step, other: Step) -> bool:
    return not set(step.names).isdisjoint(other.names)


def _days(day: date, entry: Dated) -> int:
    return abs((day - entry.day).days)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
