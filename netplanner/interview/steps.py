"""Which step of how many a page is, told only while the number of steps cannot change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.interview.conditions import ALWAYS
from netplanner.interview.logic import deciding
from netplanner.interview.references import names_in

if TYPE_CHECKING:
    from netplanner.interview.definition import Page, Questionnaire
    from netplanner.interview.standing import Standing


@dataclass(frozen=True)
class Step:
    """A page's number on the path, from 1, and how many pages the path has."""

    number: int
    total: int


def step_of(standing: Standing, page: Page) -> Step | None:
    """Return a page's step, or None while an answer on it or after it may add or drop pages."""
    questionnaire, path = standing.logic.questionnaire, standing.path
    if page not in path:
        return None
    pages = list(questionnaire.pages)
    later = (it for it in pages[pages.index(page) :] if it in path)
    ahead = {it.name for asked in later for it in asked.questions}
    if any(_deciders(questionnaire, it) & ahead for it in pages):
        return None
    return Step(path.index(page) + 1, len(path))


def _deciders(questionnaire: Questionnaire, page: Page) -> frozenset[str]:
    """Return the questions whose answers decide whether a page is asked."""
    conditions = [page.relevant]
    if all(question.relevant != ALWAYS for question in page.questions):
        conditions += [question.relevant for question in page.questions]
    named = questionnaire.conditions
    names = frozenset(name for it in conditions for name in names_in(it, named))
    return _closed(questionnaire, names)


def _closed(questionnaire: Questionnaire, names: frozenset[str]) -> frozenset[str]:
    """Return names together with those that decide what they come to."""
    asked = (questionnaire.questions[name] for name in names)
    found = {name for it in asked for name in deciding(it, questionnaire.conditions) if name}
    wider = names | found
    return names if wider == names else _closed(questionnaire, wider)
