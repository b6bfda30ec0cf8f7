"""Carries what a review has shown into the answers of a plan's next version (R22).

It works on an interview, so that nothing is stored here that could not have been typed. What the
next version no longer needs, such as events that are over, stays in the older one.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.clock import key
from netplanner.guidance.energies import energy_code
from netplanner.guidance.trying import learnt
from netplanner.interview.answers import Place
from netplanner.plan.codes import LastContact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from netplanner.guidance.brief import Experience
    from netplanner.guidance.looking_back import LookBack, NewPerson
    from netplanner.guidance.since import Since
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.effective import Effective
    from netplanner.interview.session import Session

_LESSONS = "method_experiences"
_WITHIN = (
    (timedelta(days=7), LastContact.WEEK),
    (timedelta(days=31), LastContact.MONTH),
    (timedelta(days=183), LastContact.HALF_YEAR),
    (timedelta(days=366), LastContact.YEAR),
    (timedelta(days=3 * 366), LastContact.THREE_YEARS),
)


def carried(session: Session, looked: LookBack, since: Since, today: date) -> Session:
    """Return the interview of a plan's answers with all that a review of it has shown."""
    start = looked.day or today
    session = _tidied(session, start)
    session = _answered(session, tuple(_plain_answers(looked, start)))
    session = _with_new_people(session, looked.new_people)
    session = _with_last_contacts(session, since, start)
    return _with_experiences(session, tuple(learnt(looked.tried, since)))


def _plain_answers(looked: LookBack, start: date) -> Iterator[tuple[str, Answer]]:
    """Yield the answers that are new, by question; weeks are said anew in every review."""
    changed: dict[str, Answer] = {
        "start_date": start.isoformat(),
        "purposes": looked.purposes,
        "aim": looked.aim,
        "zones": looked.zones,
        "missing": looked.missing,
        "hours_month": _number(looked.hours_month),
        "weeks": looked.weeks,
        "review_after_weeks": looked.review_after_weeks,
    }
    return ((name, answer) for name, answer in changed.items() if answer)


def _number(number: Decimal | None) -> float | None:
    """Return a number as it is answered: a whole one without a fraction."""
    if number is None:
        return None
    return int(number) if number == int(number) else float(number)


def _answered(session: Session, answers: Sequence[tuple[str, Answer]]) -> Session:
    """Return the interview with some answers; an edited questionnaire may not ask for all."""
    asked = session.questionnaire.questions
    given = tuple((Place(name), answer) for name, answer in answers if name in asked)
    return session.answer_all(given)[0] if given else session


def _with_new_people(session: Session, people: Sequence[NewPerson]) -> Session:
    """Add new people; where the name is known already, only what is not answered yet is new."""
    known = {key(it.text("name")): it for it in session.effective().records("people")}
    fresh = {key(it.name): _of_person(it) for it in people if key(it.name) not in known}
    session, _ = session.add_all("people", tuple(fresh.values()))
    for person in people:
        if found := known.get(key(person.name)):
            session = _completed(session, found, _of_person(person))
    return session


def _of_person(person: NewPerson) -> dict[str, Answer]:
    said: dict[str, Answer] = {
        "name": person.name,
        "zone": person.zone,
        "closeness": person.closeness,
        "notes": person.how_met,
    }
    return {name: answer for name, answer in said.items() if answer}


def _completed(session: Session, found: Effective, said: Answers) -> Session:
    new = (
        (Place(name, "people", found.id), answer)
        for name, answer in said.items()
        if name not in found.values
    )
    return session.answer_all(tuple(new))[0]


def _with_last_contacts(session: Session, since: Since, start: date) -> Session:
    """Bring up to date when people were last in touch; what was noted before stays as it is."""
    met = since.last_met
    given: list[tuple[Place, Answer]] = []
    for record in session.effective().records("people"):
        day = met.get(key(record.text("name")))
        is_news = day and (day >= since.version.made_on or not record.text("last_contact"))
        if day and is_news:
            place = Place("last_contact", "people", record.id)
            given.append((place, last_contact(day, start).value))
    return session.answer_all(tuple(given))[0]


def last_contact(day: date, today: date) -> LastContact:
    """Return how long ago a day is, as people are asked for it."""
    ago = today - day
    within = (answer for time, answer in _WITHIN if ago <= time)
    return next(within, LastContact.LONGER)


def _with_experiences(session: Session, lessons: Sequence[Experience]) -> Session:
    """Take in what was learnt of methods, and let go of choices that it goes against."""
    known = _methods_asked(session)
    for lesson in lessons:
        if lesson.method in known:
            session = _with_experience(session, lesson)
    unwanted = {(it.method, "keep") for it in lessons if it.decision == "stop"}
    unwanted |= {(it.method, "drop") for it in lessons if it.decision == "keep"}

    def is_outdated(record: Effective) -> bool:
        return (record.text("method"), record.text("choice")) in unwanted

    return _without(session, "method_choices", is_outdated)


def _methods_asked(session: Session) -> frozenset[str]:
    """Return the methods of which experiences can be told: own ones have no lasting name."""
    if _LESSONS not in session.questionnaire.questions:
        return frozenset()
    choices = session.questionnaire.question("method", _LESSONS).choices
    return frozenset(choice.value for choice in choices)


def _with_experience(session: Session, lesson: Experience) -> Session:
    said = _of_lesson(lesson)
    records = session.effective().records(_LESSONS)
    known = next((it.id for it in records if it.text("method") == lesson.method), "")
    if known:
        places = tuple((Place(name, _LESSONS, known), it) for name, it in said.items())
        return session.answer_all(places)[0]
    return session.add_all(_LESSONS, ({name: it for name, it in said.items() if it},))[0]


def _of_lesson(lesson: Experience) -> dict[str, Answer]:
    return {
        "method": lesson.method,
        "energy": energy_code(lesson.energy),
        "helped": lesson.helped,
        "decision": lesson.decision,
        "change": lesson.change,
    }


def _tidied(session: Session, start: date) -> Session:
    """Take out what is over before the next version starts."""

    def is_over(record: Effective) -> bool:
        day = record.date("to") or record.date("date")
        return day is not None and day < start

    for repeat in ("events", "unavailable"):
        session = _without(session, repeat, is_over)
    session = _answered(session, (("moved_actions", ()),))
    counting = session.effective()
    days = ("success_date", "decision_date")
    past = [(name, "") for name in days if (day := counting.date(name)) and day < start]
    return _answered(session, past)


def _without(session: Session, repeat: str, is_out: Callable[[Effective], bool]) -> Session:
    for record in session.effective().records(repeat):
        if is_out(record):
            session, _ = session.remove(repeat, record.id)
    return session
