"""The words of the dated actions and of the calendar they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netplanner.plan.codes import ActionState
from netplanner.report.wording.amounts import minutes_words
from netplanner.report.wording.dates import weekday_initials
from netplanner.report.wording.fields import Field
from netplanner.report.wording.methods import energy_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.plan.plans import Action
    from netplanner.report.material import Material
    from netplanner.report.wording.voice import Voice

_STATES = {
    ActionState.OPEN: "",
    ActionState.DONE: "Done",
    ActionState.MOVED: "Moved",
    ActionState.DROPPED: "Dropped",
}
_WEEK = 7


@dataclass(frozen=True)
class ActionRow:
    """One dated action.

    Attributes:
        ticked: whether its box is printed ticked; state: what became of it, in words.
        facts: who, zone, method and channel; details: what to offer, to ask and to prepare.
        energy: 1 (calm) to 5 (loud); after: what to do afterwards and by when.
    """

    number: int
    by: str
    ticked: bool
    state: str
    what: str
    facts: tuple[str, ...]
    minutes: str
    energy: int
    energy_words: str
    details: tuple[Field, ...]
    after: Field
    result: str


@dataclass(frozen=True)
class CalendarDay:
    """One day of a month; `marks` are the numbers of its actions, `rest` a word or nothing."""

    day: str
    marks: tuple[str, ...] = ()
    rest: str = ""


@dataclass(frozen=True)
class CalendarMonth:
    """A month in weeks of seven days, Monday first; None stands for days of other months."""

    name: str
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[CalendarDay | None, ...], ...]


@dataclass(frozen=True)
class ActionsWords:
    """What to do, by when, and the days of rest."""

    heading: str
    intro: str
    columns: tuple[str, ...]
    box: str
    result: str
    rows: tuple[ActionRow, ...]
    none: str
    calendar_heading: str
    calendar_intro: str
    calendar: tuple[CalendarMonth, ...]


def actions_words(material: Material, voice: Voice) -> ActionsWords:
    """Return the words of the actions and their calendar."""
    actions = material.actions
    methods = {method.id: method.name for method in material.guidance.methods}
    methods |= {method.id: method.name for method in material.guidance.left_out}
    return ActionsWords(
        heading="What I do, and when",
        intro="Tick the box when it is done. Write down what came of it.",
        columns=("Done", "By when and what", "Result"),
        box="done",
        result="Result",
        rows=tuple(
            _row(number, action, methods, voice) for number, action in enumerate(actions, start=1)
        ),
        none="" if actions else "Nothing is planned yet. Write the first steps here:",
        calendar_heading="The weeks at a glance",
        calendar_intro="Numbers are actions. A shaded day marked “rest” stays free.",
        calendar=tuple(_calendar(material, voice)),
    )


def _row(number: int, action: Action, methods: Mapping[str, str], voice: Voice) -> ActionRow:
    return ActionRow(
        number=number,
        by=voice.day(action.due),
        ticked=action.state is ActionState.DONE,
        state=_STATES[action.state],
        what=voice.text(action.what),
        facts=tuple(_facts(action, methods, voice)),
        minutes=minutes_words(action.minutes),
        energy=action.stimulation,
        energy_words=energy_words(action.stimulation),
        details=tuple(_details(action, voice)),
        after=Field(f"By {voice.day(action.follow_up_due)}:", voice.text(action.follow_up)),
        result=voice.text(action.outcome),
    )


def _facts(action: Action, methods: Mapping[str, str], voice: Voice) -> Iterator[str]:
    if action.person and action.person not in action.what:
        yield voice.name(action.person)
    if action.zone:
        yield voice.label("zones", action.zone)
    yield voice.text(methods.get(action.method, action.method))
    if action.channel and action.channel != "unknown":
        yield voice.label("channel", action.channel)


def _details(action: Action, voice: Voice) -> Iterator[Field]:
    for label, text in (
        ("I offer", action.offer),
        ("I ask", action.ask),
        ("I prepare", action.prepare),
    ):
        if text.strip():
            yield Field(label, voice.text(text))


def _calendar(material: Material, voice: Voice) -> Iterator[CalendarMonth]:
    marks: dict[date, tuple[str, ...]] = {}
    for number, action in enumerate(material.actions, start=1):
        marks[action.due] = (*marks.get(action.due, ()), str(number))
    rest = frozenset(material.guidance.recovery_days)
    for month in sorted({f"{day:%Y-%m}" for day in (*marks, *rest)}):
        weeks = tuple(_weeks(date.fromisoformat(f"{month}-01"), marks, rest))
        yield CalendarMonth(voice.month(month), tuple(weekday_initials(voice.locale)), weeks)


def _weeks(
    first: date, marks: Mapping[date, tuple[str, ...]], rest: frozenset[date]
) -> Iterator[tuple[CalendarDay | None, ...]]:
    monday = first - timedelta(days=first.weekday())
    while monday <= first or monday.month == first.month:
        days = (monday + timedelta(days=offset) for offset in range(_WEEK))
        yield tuple(
            CalendarDay(str(day.day), marks.get(day, ()), "rest" if day in rest else "")
            if day.month == first.month
            else None
            for day in days
        )
        monday += timedelta(weeks=1)
