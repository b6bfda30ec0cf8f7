"""From a finished review to the next version of its plan (R22), for every door the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netplanner.guidance.advising import advise
from netplanner.guidance.briefing import brief
from netplanner.guidance.carrying import carried
from netplanner.guidance.clock import key
from netplanner.guidance.finishing import still_to_do, version_after
from netplanner.guidance.moved_days import newly_chosen, with_days_of
from netplanner.interview import answers_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netplanner.guidance.advice import Guidance
    from netplanner.guidance.brief import Brief
    from netplanner.guidance.catalogue import Catalogue
    from netplanner.guidance.looking_back import LookBack, NewPerson
    from netplanner.guidance.since import Since
    from netplanner.interview.answers import Answers
    from netplanner.interview.session import Session
    from netplanner.plan.plans import Version


@dataclass(frozen=True)
class NextVersion:
    """A plan's next version, and the answers that it was made from."""

    answers: Answers
    version: Version


def next_version(
    session: Session, looked: LookBack, since: Since, catalogue: Catalogue, today: date
) -> NextVersion:
    """Return the version that follows from a plan's answers and a review of it."""
    session = carried(session, looked, since, today)
    asked = _with_what_happened(brief(session.effective()), since, looked.new_people)
    return _next(session, since.version, advise(asked, catalogue, today), today)


def changed_version(
    session: Session, since: Since, catalogue: Catalogue, today: date
) -> NextVersion:
    """Return the version that follows where a finished plan's answers were changed.

    What was done or left out is not planned again; what was moved keeps its day.
    """
    asked = _with_what_happened(brief(session.effective()), since, ())
    older, advised = since.version, advise(asked, catalogue, today)
    following = _next(session, older, still_to_do(advised, older), today)
    chosen = newly_chosen(advised, session, older, today)
    version = with_days_of(older, following.version, chosen, today)
    return replace(following, version=version)


def _next(session: Session, older: Version, guidance: Guidance, today: date) -> NextVersion:
    stored = answers_json.dumps(session.answers)
    return NextVersion(session.answers, version_after(older, guidance, today, stored))


def _with_what_happened(asked: Brief, since: Since, people: Sequence[NewPerson]) -> Brief:
    """R16: let keeping in touch start from real contacts and from the days chosen for the next."""
    met, wished = since.last_met, {**since.next_wished, **_wished(people)}
    names = {key(person.name): person.name for person in asked.people}
    return replace(
        asked,
        last_met={name: met[who] for who, name in names.items() if who in met},
        next_wished={name: wished[who] for who, name in names.items() if who in wished},
    )


def _wished(people: Sequence[NewPerson]) -> Mapping[str, date]:
    return {key(it.name): it.next_contact for it in people if it.next_contact}
