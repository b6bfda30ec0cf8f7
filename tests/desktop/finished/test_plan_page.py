from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from netplanner.desktop.finished.deeds import toggled
from netplanner.desktop.finished.pages import pages_of
from netplanner.desktop.finished.paper_choices import PaperChoices
from netplanner.desktop.finished.plan_view import PlanView
from netplanner.plan.codes import ActionState
from netplanner.report.material import Options
from tests.desktop.finished.actions import TODAY, saved

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


def test_that_an_action_is_ticked_with_space(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1)
    action = saved(desk).plan.actions[0]
    assert (action.state, action.done_on) == (ActionState.DONE, TODAY)


def test_that_a_tick_can_be_taken_back(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1).tick("actions", 1)
    assert saved(desk).plan.actions[0].state is ActionState.OPEN


def test_that_the_same_action_stays_chosen_after_a_tick(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 2)
    desk.keys.key(Qt.Key.Key_Space)
    assert saved(desk).plan.actions[1].state is ActionState.OPEN


def test_that_an_action_that_was_moved_is_done_by_a_tick(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    moved = replace(saved(desk).plan.actions[0], state=ActionState.MOVED)
    assert toggled(moved, TODAY).state is ActionState.DONE


def test_that_a_finished_plan_can_be_changed_and_finished_again(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.press("change-answers").pick("sections", 7)
    desk.keys.key(Qt.Key.Key_Return)
    desk.finish()
    assert [version.number for version in saved(desk).plan.versions] == [1, 2]


def test_that_the_pages_say_what_was_done(desk: Desk, hand: WindowRobot) -> None:
    before = pages_of(saved(desk), Options())
    hand.tick("actions", 1)
    assert pages_of(saved(desk), Options()) != before


def test_that_the_plan_page_opens_again_from_home(hand: WindowRobot) -> None:
    hand.press("all-plans").press("open-plan")
    hand.should_show("Back into finance after five years")


def test_that_paper_is_what_was_chosen_for_it(desk: Desk, hand: WindowRobot) -> None:
    hand.press("paper-choices").choose("paper", "letter").press("large-print").press(
        "private"
    ).press("summary-only")
    choices = desk.window.findChildren(PaperChoices)[-1]
    assert choices.options == Options("letter", large_print=True, private=True, summary_only=True)


def test_that_a_chosen_size_reaches_the_file(desk: Desk, hand: WindowRobot, tmp_path: Path) -> None:
    hand.press("paper-choices").choose("paper", "letter").press("summary-only")
    desk.export_pdf(tmp_path / "plan.pdf")
    (page,) = PdfReader(tmp_path / "plan.pdf").pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == (612, 792)


def test_that_a_part_is_made_when_it_is_first_shown(qtbot: QtBot) -> None:
    view = PlanView("A plan", 1)
    qtbot.addWidget(view)
    made: list[QLabel] = []

    def make() -> QLabel:
        made.append(QLabel())
        return made[-1]

    view.add_part("first", "First", make)
    view.add_part("second", "Second", make)
    view.show_part("first")
    assert len(made) == 1
    view.show_part("second")
    assert len(made) == 2


def test_that_arrow_keys_lead_from_part_to_part(desk: Desk, hand: WindowRobot) -> None:
    desk.keys.tab_to("part-todo").key(Qt.Key.Key_Right)
    assert hand.is_checked("part-keeping")
    assert hand.sees("keep-in-touch")


def test_that_ctrl_page_down_shows_the_next_part_from_anywhere(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    desk.keys.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert hand.is_checked("part-keeping")
    desk.keys.key(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert hand.is_checked("part-todo")


def test_that_the_part_shown_last_is_shown_again(hand: WindowRobot) -> None:
    hand.press("part-notes").press("all-plans").press("open-plan")
    assert hand.is_checked("part-notes")


def test_that_a_long_name_is_shortened_and_told_in_full(qtbot: QtBot) -> None:
    view = PlanView("Find allies " * 40, 1)
    qtbot.addWidget(view)
    (title,) = view.findChildren(QLabel, "page-title")
    assert len(title.text()) <= 90
    assert title.accessibleName() == ("Find allies " * 40).strip()


def test_that_ways_fold_where_letters_are_large(qtbot: QtBot) -> None:
    view = PlanView("A plan", 1)
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    assert not view.bar.export.isVisible()
    view.findChildren(QPushButton, "plan-ways")[0].click()
    assert view.bar.export.isVisible()


def test_that_the_name_of_each_part_is_whole(hand: WindowRobot, theme: Theme) -> None:
    for name in ("light", "high-contrast"):
        theme.choose(name)
        for tab in (hand.find(QRadioButton, f"part-{part}") for part in ("todo", "versions")):
            tab.setFocus()
            said = tab.fontMetrics().boundingRect(tab.text()).size()
            assert tab.width() > said.width() + 16
            assert tab.height() > said.height() + 8
