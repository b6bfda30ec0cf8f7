from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QWidget

from netplanner.desktop.questions.asked import Asked
from tests.robots.hearing import tree
from tests.robots.looks import letters, nameless
from tests.robots.tours import TOURS, in_pseudo_words, problems, questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from netplanner.interview.definition import Question
    from tests.robots.desk import Desk
    from tests.robots.tours import Tour

    See: TypeAlias = Callable[[Tour], tuple["Seen", ...]]

HEARD = Path(__file__).parents[1] / "data" / "accessible"


@pytest.fixture(autouse=True)
def plain_days() -> Iterator[None]:
    """Write days in one way on every computer."""
    usual = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(usual)


@dataclass(frozen=True)
class Told:
    """What is told of a question: by its label, by the label's name, and at its control."""

    question: Question
    label: str
    label_name: str
    description: str


@dataclass(frozen=True)
class Seen:
    """What a screen had for assistive technology as it was passed."""

    screen: str
    heard: str
    nameless: list[str]
    letters: list[str]
    questions: tuple[Told, ...]


def asked_now(desk: Desk) -> Iterator[Told]:
    """Yield what is told of each question that is shown and has a control of its name."""
    for asked in desk.window.findChildren(Asked):
        control = asked.findChild(QWidget, asked.question.name)
        if asked.isVisible() and isinstance(control, QWidget):
            labels = (it for it in asked.findChildren(QLabel) if it.buddy() is control)
            label, told = next(labels, QLabel()), control.accessibleDescription()
            yield Told(asked.question, label.text(), label.accessibleName(), told)


def seen_now(screen: str, desk: Desk) -> Seen:
    front, asked = desk.front, tuple(asked_now(desk))
    return Seen(screen, tree(desk.view), nameless(front), letters(front), asked)


@pytest.fixture(scope="module")
def passed() -> dict[Tour, tuple[Seen, ...]]:
    """Return what was seen so far: each tour is taken once for all that is asked of it."""
    return {}


@pytest.fixture
def see(passed: dict[Tour, tuple[Seen, ...]], request: pytest.FixtureRequest) -> See:
    """Return what takes a tour in a window of its own, unless that was taken."""

    def take(tour: Tour) -> tuple[Seen, ...]:
        if tour not in passed:
            desk: Desk = request.getfixturevalue("desk")
            passed[tour] = tuple(seen_now(screen, desk) for screen in tour(desk))
        return passed[tour]

    return take


@pytest.mark.parametrize("tour", TOURS)
def test_that_assistive_technology_finds_what_a_screen_shows(tour: Tour, see: See) -> None:
    """NETPLANNER_ACCEPT=1 writes the texts anew; read the difference before you commit it."""
    for seen in see(tour):
        kept = HEARD / f"{seen.screen}.txt"
        if os.environ.get("NETPLANNER_ACCEPT"):
            kept.write_text(seen.heard, encoding="utf-8")
        assert seen.heard == kept.read_text(encoding="utf-8"), seen.screen


def test_that_each_known_screen_is_still_passed(see: See) -> None:
    screens = {seen.screen for tour in TOURS for seen in see(tour)}
    assert {path.stem for path in HEARD.glob("*.txt")} == screens


@pytest.mark.parametrize("tour", TOURS)
def test_that_every_control_has_a_name(tour: Tour, see: See) -> None:
    assert {seen.screen: seen.nameless for seen in see(tour) if seen.nameless} == {}


@pytest.mark.parametrize("tour", [*TOURS, in_pseudo_words])
def test_that_no_two_actions_of_a_screen_share_a_letter(tour: Tour, see: See) -> None:
    for seen in see(tour):
        assert sorted(seen.letters) == sorted(set(seen.letters)), seen.screen


def test_that_every_labelled_control_has_its_label_as_buddy(see: See) -> None:
    for seen in see(questions):
        for told in seen.questions:
            assert told.label, (seen.screen, told.question.name)


def test_that_a_question_says_whether_it_is_required(see: See) -> None:
    for seen in see(questions):
        for told in seen.questions:
            is_outright = told.question.repeat is None and not told.question.read_only
            is_optional = "(optional)" in told.label_name or not is_outright
            says = "Required" in told.description
            assert says != is_optional, (seen.screen, told.question.name)


def test_that_each_problem_is_heard_at_its_control(desk: Desk) -> None:
    next(problems(desk))
    heard = " ".join(told.description for told in asked_now(desk))
    assert len(desk.hand.links("error-summary")) == 2
    assert all(link in heard for link in desk.hand.links("error-summary"))
