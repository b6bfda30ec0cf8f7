"""Sessions on the tiny questionnaires of tests/data, and the short way to answer them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING, InstanceId, Place
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer, Answers, Pair
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.session import Session

FOLDER = Path(__file__).parents[2] / "data" / "questionnaires"
TODAY = date(2026, 11, 23)


def tiny(name: str) -> Questionnaire:
    return questionnaire_from((FOLDER / f"{name}.yaml").read_bytes())


def session(name: str, answers: Answers = NOTHING) -> Session:
    return begin(tiny(name), TODAY, answers)


def answered(before: Session, **answers: Answer) -> Session:
    for name, answer in answers.items():
        before, _ = before.answer(Place(name), answer)
    return before


def with_people(before: Session, *names: str) -> Session:
    for name in names:
        before, change = before.add("people")
        before, _ = before.answer(Place("name", "people", change.instance), name)
    return before


def pair(one: str, other: str) -> Pair:
    return InstanceId(one), InstanceId(other)


def pages(of: Session) -> list[str]:
    return [page.name for page in of.path()]


def asked(of: Session) -> list[str]:
    return [shown.place.name for shown in of.shown(of.page)]


def words(of: Session) -> list[str]:
    return [issue.what for issue in of.problems()]
