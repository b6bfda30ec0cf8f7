"""Briefs of all kinds for property tests: sensible ones, thin ones and contradictory ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from netplanner.guidance.brief import Absence, Brief, Event, OwnMethod, Preferences
from netplanner.plan.codes import Channel, LastContact, Purpose, Zone
from netplanner.plan.people import Person, PersonId, Tie
from tests.unit.guidance.briefs import MONDAY, shipped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

NAMES = ("Ann", "Bo", "Cy", "Dee", "Eve", "Flo", "Gus", "Hal", "Ida", "Jo")
NO_GOS = ("evenings", "weekends", "travel", "alcohol", "cameras", "loud_venues", "spending")
TIMES = ("early_morning", "morning", "lunchtime", "afternoon", "evening", "weekend")
EVENT_KINDS = ("", "conference", "reception", "workshop", "meeting")


def few(values: Sequence[str], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Return some different values in some order."""
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple)


def days(first: int = -10, last: int = 120) -> st.SearchStrategy[date]:
    """Return days counted from the Monday of the tests."""
    return st.integers(first, last).map(lambda number: MONDAY + timedelta(days=number))


def ratings(items: int) -> st.SearchStrategy[dict[int, int]]:
    """Return all ratings, some or none."""
    some = st.dictionaries(st.integers(1, items), st.integers(1, 5))
    full = st.fixed_dictionaries({item: st.integers(1, 5) for item in range(1, items + 1)})
    return st.one_of(full, some)


def people() -> st.SearchStrategy[tuple[Person, ...]]:
    """Return up to ten people with any answers."""
    person = st.builds(
        Person,
        id=st.just(PersonId("")),
        name=st.just(""),
        kind=st.sampled_from(("person", "group", "role")),
        zone=st.sampled_from((None, *Zone)),
        helps_with=st.lists(st.sampled_from(Purpose), unique=True, max_size=3).map(tuple),
        closeness=st.sampled_from((None, 1, 2, 3, 4, 5)),
        last_contact=st.sampled_from((None, *LastContact)),
        introduced_by=st.sampled_from(("", "self", "other")),
        has_the_ear=st.booleans(),
        offer=st.sampled_from(("", "A map {of} paths")),
        ask=st.sampled_from(("", "Who decides?")),
        channel=st.sampled_from(Channel),
        energy=st.sampled_from(("quiet", "middle", "outgoing", "unknown")),
        after_meeting=st.sampled_from(("", "drained", "neutral", "energised")),
    )
    return st.lists(person, max_size=len(NAMES)).map(_named)


def _named(found: list[Person]) -> tuple[Person, ...]:
    pairs = zip(found, NAMES, strict=False)
    return tuple(replace(person, id=PersonId(name), name=name) for person, name in pairs)


def preferences() -> st.SearchStrategy[Preferences]:
    """Return preferences with any answers."""
    return st.builds(
        Preferences,
        form=st.sampled_from(("full", "quick")),
        extraversion=ratings(10),
        own_view=st.sampled_from(("", "as_scored", "introvert", "middle", "extravert")),
        crowd=ratings(4),
        confidence=ratings(4),
        channels=few(("face", "voice", "text"), 3),
        group_size=st.sampled_from(("", "one", "few", "dozen", "crowd")),
        recovery=st.sampled_from(("", "none", "evening", "day", "two_days")),
        best_times=few(TIMES, 3),
        no_go=few(NO_GOS, 4),
    )


def absences() -> st.SearchStrategy[tuple[Absence, ...]]:
    """Return up to three times away of up to twenty days."""
    one = st.builds(
        lambda first, length: Absence(first, first + timedelta(days=length)),
        days(),
        st.integers(0, 20),
    )
    return st.lists(one, max_size=3).map(tuple)


def events() -> st.SearchStrategy[tuple[Event, ...]]:
    """Return up to three known events."""
    one = st.builds(
        Event,
        name=st.just("The gathering"),
        day=days(),
        kind=st.sampled_from(EVENT_KINDS),
        zone=st.sampled_from((None, *Zone)),
    )
    return st.lists(one, max_size=3).map(tuple)


def choices() -> st.SearchStrategy[dict[str, str]]:
    """Return methods that were dropped."""
    names = [method.id for method in shipped().methods]
    return st.dictionaries(st.sampled_from(names), st.just("drop"), max_size=4)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """Return a brief that the questionnaire could have led to."""
    found = draw(people())
    names = [person.id for person in found]
    pairs = st.lists(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=8)
    weeks = draw(st.integers(2, 30))
    return Brief(
        title="A plan",
        acting_for=draw(st.sampled_from(("self", "organisation", "project"))),
        start=draw(days(0, 20)),
        weeks=weeks,
        review_after_weeks=draw(st.integers(1, weeks)),
        purposes=tuple(
            draw(st.lists(st.sampled_from(Purpose), min_size=1, max_size=3, unique=True))
        ),
        aim="To be heard.",
        zones=tuple(draw(st.lists(st.sampled_from(Zone), min_size=1, max_size=4, unique=True))),
        hours_month=draw(st.decimals(Decimal("0.5"), 80, places=1)),
        decision_date=draw(st.none() | days()),
        digital_field=draw(st.sampled_from(("", "yes", "no", "not_sure"))),
        people=found,
        ties=tuple(Tie(*pair) for pair in draw(pairs)) if len(names) > 1 else (),
        missing=draw(st.sampled_from(("", "Someone {who} codes"))),
        events=draw(events()),
        preferences=draw(preferences()),
        money_month=draw(st.none() | st.decimals(0, 200, places=0)),
        live_events_month=draw(st.none() | st.integers(0, 6)),
        method_choices=draw(choices()),
        own_methods=draw(st.sampled_from(((), (OwnMethod("Sing {in} a choir", Decimal(2), 2),)))),
        working_days=draw(st.frozensets(st.integers(0, 6))),
        unavailable=draw(absences()),
        holidays_country=draw(st.sampled_from(("", "DE", "ZA", "GB", "XX"))),
    )
