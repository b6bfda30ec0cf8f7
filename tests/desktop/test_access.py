from __future__ import annotations

import os
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
    from collections.abc import Iterator

    from netplanner.interview.definition import Question
    from tests.robots.desk import Desk
    from tests.robots.tours import Tour

HEARD = Path(__file__).parents[1] / "data" / "accessible"


@pytest.fixture
def plain_days() -> Iterator[None]:
    """Write days in one way on every computer."""
    usual = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(usual)


@pytest.mark.parametrize("tour", TOURS)
@pytest.mark.usefixtures("plain_days")
def test_that_assistive_technology_finds_what_a_screen_shows(tour: Tour, desk: Desk) -> None:
    """NETPLANNER_ACCEPT=1 writes the texts anew; read the difference before you commit it."""
    for screen in tour(desk):
        heard, kept = tree(desk.view), HEARD / f"{screen}.txt"
        if os.environ.get("NETPLANNER_ACCEPT"):
            kept.write_text(heard, encoding="utf-8")
        assert heard == kept.read_text(encoding="utf-8"), screen


def test_that_each_known_screen_is_still_passed(desk: Desk) -> None:
    passed = {screen for tour in TOURS for screen in tour(desk)}
    assert {path.stem for path in HEARD.glob("*.txt")} == passed


@pytest.mark.parametrize("tour", TOURS)
def test_that_every_control_has_a_name(tour: Tour, desk: Desk) -> None:
    found = {screen: nameless(desk.front) for screen in tour(desk)}
    assert {screen: parts for screen, parts in found.items() if parts} == {}


@pytest.mark.parametrize("tour", [*TOURS, in_pseudo_words])
def test_that_no_two_actions_of_a_screen_share_a_letter(tour: Tour, desk: Desk) -> None:
    for screen in tour(desk):
        pressed = letters(desk.front)
        assert sorted(pressed) == sorted(set(pressed)), screen


def asked_now(desk: Desk) -> Iterator[tuple[Question, QLabel, QWidget]]:
    """Yield each question that is shown, its label, and the control of its name."""
    for asked in desk.window.findChildren(Asked):
        control = asked.findChild(QWidget, asked.question.name)
        if asked.isVisible() and isinstance(control, QWidget):
            labels = (it for it in asked.findChildren(QLabel) if it.buddy() is control)
            yield asked.question, next(labels, QLabel()), control


def test_that_every_labelled_control_has_its_label_as_buddy(desk: Desk) -> None:
    for page in questions(desk):
        for question, label, _ in asked_now(desk):
            assert label.text(), (page, question.name)


def test_that_a_question_says_whether_it_is_required(desk: Desk) -> None:
    for page in questions(desk):
        for question, label, control in asked_now(desk):
            says = "Required" in control.accessibleDescription()
            is_outright = question.repeat is None and not question.read_only
            is_optional = "(optional)" in label.accessibleName() or not is_outright
            assert says != is_optional, (page, question.name)


def test_that_each_problem_is_heard_at_its_control(desk: Desk) -> None:
    next(problems(desk))
    heard = " ".join(control.accessibleDescription() for *_, control in asked_now(desk))
    assert len(desk.hand.links("error-summary")) == 2
    assert all(link in heard for link in desk.hand.links("error-summary"))
