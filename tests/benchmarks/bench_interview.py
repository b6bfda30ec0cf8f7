"""How long one answer takes in a plan of many people, and how long loading takes."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import yaml

from netplanner import knowledge
from netplanner.interview.answers import Instance, InstanceId, Place
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.session import begin
from tests.benchmarks.measure import Measure, ratio, seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.session import Session

MANY, FEW = 150, 15
ROUNDS = 41
EXTERNAL = {"methods": ("method", "method_choices"), "countries": ("holidays_country",)}
PURPOSES = (("voice",), ("collaboration", "support"))
TODAY = date(2026, 11, 23)


def answers(people: int) -> Answers:
    """Return the answers of a plan in which every person is described."""
    return {
        "title": "Find allies for the park",
        "purposes": ("voice", "collaboration"),
        "zones": ("between_organisations", "shared_interest"),
        "people": tuple(Instance(InstanceId(f"i{at}"), _person(at)) for at in range(people)),
        "ties": tuple(
            (InstanceId(f"i{at}"), InstanceId(f"i{at + step}"))
            for at in range(people - 2)
            for step in (1, 2)
        ),
    }


def _person(at: int) -> Answers:
    return {
        "name": f"Person {at}",
        "kind": "person",
        "zone": "shared_interest",
        "helps_with": ("voice",),
        "closeness": at % 5 + 1,
        "last_contact": "year",
        "introduced_by": "other",
        "has_the_ear": True,
        "offer": "A tour of the park",
        "ask": "A letter of support",
        "channel": "face",
        "energy": "quiet",
        "after_meeting": "neutral",
        "email": f"person{at}@example.org",
        "phone": "+49 30 1234567",
        "notes": "Met at the summer fair.",
    }


def _answering_seconds(session: Session, place: Place, given: tuple[Answer, ...]) -> float:
    """Return the time of an answer with everything that a screen then asks for.

    It is the best of many rounds, and of several answers the slowest: what the work itself takes,
    whatever else the machine does.
    """
    return max(
        min(seconds(partial(_answer, session, place, answer)) for _ in range(ROUNDS))
        for answer in given
    )


def _answer(session: Session, place: Place, answer: Answer) -> tuple[object, ...]:
    after, change = session.answer(place, answer)
    return change, after.path(), after.outline(), after.problems(), after.remaining()


def measures() -> Iterator[Measure]:
    """Yield the figures of answering and of loading."""
    planning = knowledge.planning()
    many, few = (begin(planning, TODAY, answers(people)) for people in (MANY, FEW))
    inside = Place("offer", "people", "i7")
    slow, quick = (_answering_seconds(it, inside, ("A map", "A key")) for it in (many, few))
    yield Measure("One answer about a person, with 150 people", slow * 1000, 4, "ms")
    yield Measure("One answer about a person, 150 people against 15", slow / quick, 12)
    slow, quick = (_answering_seconds(it, Place("purposes"), PURPOSES) for it in (many, few))
    yield Measure("One answer that concerns everyone, with 150 people", slow * 1000, 4, "ms")
    yield Measure("One answer that concerns everyone, 150 people against 15", slow / quick, 12)
    text = knowledge.planning_text()
    lists = {name: planning.question(*place).choices for name, place in EXTERNAL.items()}
    loading = ratio(lambda: questionnaire_from(text, lists), lambda: _parse(text), rounds=15)
    yield Measure("Loading the planning questionnaire against parsing its YAML", loading, 3)


def _parse(text: str) -> None:
    yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
