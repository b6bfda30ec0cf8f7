from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QListView

from netplanner.desktop.home.due_card import DueCard
from netplanner.desktop.home.due_lines import due_heading, due_lines, week_end
from netplanner.desktop.language import in_a_row
from netplanner.library import DueItem
from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import PlanId
from tests.robots.desk import TODAY
from tests.unit.library.scene import action, reviewed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.home.due_lines import DueLine
    from tests.robots.desk import Desk

PLAN = PlanId("p1")


@pytest.fixture
def british() -> Iterator[None]:
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(usual)


def item(due: date) -> DueItem:
    return DueItem(PLAN, "A  plan", due, action=replace(action(1), due=due, what="Call Ann"))


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-400, "Overdue since 19 Oct 2025"),
        (-1, "Overdue since 22 Nov"),
        (0, "Today"),
        (1, "Tomorrow"),
        (4, "Friday"),
    ],
)
def test_that_a_day_is_said_as_people_say_it(days: int, words: str) -> None:
    (line,) = due_lines([item(TODAY + timedelta(days))], TODAY)
    assert line.when == words
    assert line.said == f"{words}. Call Ann. A plan"


@pytest.mark.usefixtures("british")
@pytest.mark.parametrize("day", range(23, 30))
def test_that_a_week_ends_on_its_own_last_day(day: int) -> None:
    assert week_end(date(2026, 11, day)) == date(2026, 11, 29)


def test_that_a_week_that_begins_on_sunday_ends_on_saturday() -> None:
    usual = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert week_end(date(2026, 11, 28)) == date(2026, 11, 28)
    assert week_end(date(2026, 11, 29)) == date(2026, 12, 5)
    QLocale.setDefault(usual)


def test_that_a_promise_names_the_person_and_opens_its_row() -> None:
    promise = Contact(
        "c1", PLAN, "Ann", TODAY, Channel.VOICE, promise="send the\nbook", promise_due=TODAY
    )
    (line,) = due_lines([DueItem(PLAN, "A plan", TODAY, contact=promise)], TODAY)
    assert line.what == "You promised Ann: send the book"
    assert line.row == "promise c1"


def test_that_a_look_back_is_due_by_the_name_of_its_plan() -> None:
    (line,) = due_lines([DueItem(PLAN, "A plan", TODAY)], TODAY)
    assert line.said == "Today. Look back at this plan. A plan"


def first_gap(line: DueLine, qtbot: QtBot) -> int:
    """Return where the words after the day begin, in pixels."""
    card = DueCard()
    qtbot.addWidget(card)
    card.resize(700, 200)
    card.show_lines((line,), has_more=False)
    lines = card.findChild(QListView, "due")
    assert lines is not None
    image = lines.viewport().grab().toImage()
    inked = [x for x in range(image.width()) if has_ink(image, x)]
    return next(after for before, after in pairwise(inked) if after - before > 15)


def has_ink(image: QImage, x: int) -> bool:
    return len({image.pixel(x, y) for y in range(6, image.height() - 6)}) > 1


def test_that_days_take_no_more_room_than_they_need(qtbot: QtBot) -> None:
    (today,) = due_lines([item(TODAY)], TODAY)
    (overdue,) = due_lines([item(TODAY - timedelta(400))], TODAY)
    assert first_gap(today, qtbot) + 50 < first_gap(overdue, qtbot)


def test_that_the_heading_counts_what_is_overdue() -> None:
    lines = due_lines([item(TODAY - timedelta(1)), item(TODAY)], TODAY)
    assert due_heading(lines, has_more=False) == "Due this week: 2, overdue: 1"
    assert due_heading(lines[1:], has_more=True) == "Due this week: more than 1"


def test_that_home_without_anything_due_has_no_card(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Park").press("save-and-close")
    assert desk.hand.rows("plans") == ["Park"]
    assert not desk.hand.sees("due")


def test_that_a_due_thing_opens_its_plan_there(desk: Desk) -> None:
    hand = desk.hand.press("open-sample").press("all-plans")
    desk.wait_for("due")
    said = hand.rows("due")
    hand.pick("due", 1)
    desk.keys.key(Qt.Key.Key_Return)
    desk.wait_for("actions")
    chosen = str(hand.chosen("actions"))
    assert said[1].split(". ")[1] in chosen


def test_that_a_review_that_is_due_is_opened_from_home(desk: Desk) -> None:
    hand = desk.hand.press("open-sample")
    desk.library.finish(desk.library.summaries()[0].id, reviewed(2, "2026-11-23"))
    hand.press("all-plans")
    desk.wait_for("due")
    assert hand.rows("due") == ["Today. Look back at this plan. Back into finance after five years"]
    hand.pick("due", 0)
    desk.keys.key(Qt.Key.Key_Return)
    assert "Looking back: Back into finance after five years" in hand.all_words


def test_that_what_is_in_the_trash_is_not_due(desk: Desk) -> None:
    hand = desk.hand.press("open-sample").press("all-plans")
    desk.wait_for("due")
    hand.pick("plans", 0).press("delete-plan")
    assert not hand.sees("due")
    hand.press("notice-action")
    assert hand.sees("due")


def test_that_sentences_in_a_row_are_ended_once() -> None:
    said = in_a_row("Mon 23 Nov", "Thank Daniel.", "", "15 min", "How was it?", "Overdue")
    assert said == "Mon 23 Nov. Thank Daniel. 15 min. How was it? Overdue"
    assert in_a_row("", "") == ""
