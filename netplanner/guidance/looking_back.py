"""The one door between a review's answers and the guidance: what looking back has shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.brief import Experience
from netplanner.guidance.clock import key
from netplanner.guidance.energies import energy_code, energy_of
from netplanner.guidance.since import Since
from netplanner.guidance.trying import tried_in
from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.reckoning import instances_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.effective import Effective
    from netplanner.interview.session import Session


@dataclass(frozen=True)
class NewPerson:
    """Someone met since the plan was made; what nobody said is empty or None."""

    name: str
    zone: str = ""
    closeness: int | None = None
    how_met: str = ""
    next_contact: date | None = None


@dataclass(frozen=True)
class LookBack:
    """What a review says; what stays as it was is empty or None.

    Attributes:
        day: when the person looked back, which is when the next version starts.
        tried: what was learnt of each method.
        purposes, zones: the codes chosen anew.
        missing: who is missing, or no longer needed.
        weeks, review_after_weeks: of the next version.
    """

    day: date | None = None
    tried: tuple[Experience, ...] = ()
    new_people: tuple[NewPerson, ...] = ()
    purposes: tuple[str, ...] = ()
    aim: str = ""
    zones: tuple[str, ...] = ()
    missing: str = ""
    hours_month: Decimal | None = None
    weeks: int | None = None
    review_after_weeks: int | None = None


def look_back(effective: Effective) -> LookBack:
    """Return what the counting answers of a review say."""
    return LookBack(
        day=effective.date("review_date"),
        tried=tuple(_tried(effective)),
        new_people=tuple(_new_people(effective)),
        purposes=effective.choices("purposes"),
        aim=effective.text("aim"),
        zones=effective.choices("zones"),
        missing=effective.text("missing"),
        hours_month=effective.decimal("hours_month"),
        weeks=effective.integer("weeks"),
        review_after_weeks=effective.integer("review_after_weeks"),
    )


def first_answers(session: Session, since: Since, review: Questionnaire) -> Answers:
    """Return what a review of a plan begins with: what is known already, to be looked at again.

    Purposes, aim and zones are those of the plan; they are asked for only where they have changed.
    """
    methods = {it.value for it in review.question("method", "method_reviews").choices}
    tried = (it for it in tried_in(since) if it.method in methods)
    again = {name: session.answers.get(name) for name in ("purposes", "aim", "zones", "missing")}
    return {
        "method_reviews": _instances(_of_method(it) for it in tried),
        "new_people": _instances({"name": it} for it in _unknown_people(session, since)),
        **{name: answer for name, answer in again.items() if answer},
    }


def with_news(session: Session, begun_on: date, plan: Session, since: Since) -> Session:
    """Return a review that was begun with the methods tried and the people met since that day."""
    later = tuple(it for it in since.contacts if it.on >= begun_on)
    news = first_answers(plan, Since(since.version, later, begun_on), session.questionnaire)
    for repeat, name in (("method_reviews", "method"), ("new_people", "name")):
        known = {key(str(it.answers.get(name))) for it in session.instances(repeat)}
        found = (it.answers for it in instances_of(news.get(repeat)))
        new = [it for it in found if key(str(it.get(name))) not in known]
        session, _ = session.add_all(repeat, new)
    return session


def _of_method(tried: Experience) -> Answers:
    energy = energy_code(tried.energy)
    return {"method": tried.method, **({"energy": energy} if energy else {})}


def _unknown_people(session: Session, since: Since) -> Iterator[str]:
    """Yield the people with whom a contact was noted and whom the plan does not know."""
    people = session.effective().records("people")
    known = {key(it.text("name")) for it in people}
    for contact in reversed(since.contacts):
        if key(contact.person) not in known:
            known.add(key(contact.person))
            yield contact.person


def _instances(given: Iterable[Answers]) -> tuple[Instance, ...]:
    numbered = enumerate(given, 1)
    return tuple(Instance(InstanceId(f"i{number}"), answers) for number, answers in numbered)


def _tried(effective: Effective) -> Iterator[Experience]:
    for record in effective.records("method_reviews"):
        if method := record.text("method"):
            yield Experience(
                method,
                energy_of(record.text("energy")),
                record.text("helped"),
                record.text("decision"),
                record.text("change"),
            )


def _new_people(effective: Effective) -> Iterator[NewPerson]:
    for record in effective.records("new_people"):
        if name := record.text("name"):
            yield NewPerson(
                name,
                record.text("zone"),
                record.integer("closeness"),
                record.text("how_met"),
                record.date("next_contact"),
            )
