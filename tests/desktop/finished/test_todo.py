from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QListView, QPlainTextEdit

from netplanner.desktop.finished.action_editor import ActionEditor
from netplanner.plan.codes import ActionState, Channel
from netplanner.plan.contacts import Contact
from tests.desktop.finished.actions import TODAY, action, day, first_action, saved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(desk: Desk) -> None:
    desk.keys.key(Qt.Key.Key_Z, _CTRL)


def test_that_an_outcome_is_stored_as_it_is_typed(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).type("outcome", "She knows the mayor").press("action-done")
    action = first_action(desk)
    assert (action.outcome, action.state) == ("She knows the mayor", ActionState.DONE)


def test_that_an_outcome_belongs_to_the_action_it_was_typed_for(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1).type("outcome", "She knows the mayor").pick("actions", 2)
    assert [it.outcome for it in saved(desk).plan.actions[:2]] == ["She knows the mayor", ""]
    assert hand.text("outcome") == ""


def test_that_an_outcome_survives_leaving_the_plan_at_once(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).type("outcome", "Short and kind").press("all-plans")
    assert first_action(desk).outcome == "Short and kind"


def test_that_the_energy_after_it_is_one_of_three(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).press("energy-took")
    assert first_action(desk).energy == -1
    hand.press("energy-gave")
    assert first_action(desk).energy == 1


def test_that_an_action_moves_to_another_day_with_its_follow_up(
    desk: Desk, hand: WindowRobot
) -> None:
    before = first_action(desk)
    hand.pick("actions", 1).press("action-move").type("move-to", "2026-12-01").press("move-there")
    after = first_action(desk)
    assert (after.state, after.due) == (ActionState.MOVED, date(2026, 12, 1))
    assert after.follow_up_due - before.follow_up_due == after.due - before.due


def test_that_nothing_moves_to_a_day_gone_by(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).press("action-move").type("move-to", "2026-11-01").press("move-there")
    assert first_action(desk).due == TODAY
    assert hand.sees("move-there")


def test_that_what_is_no_day_is_told_beside_the_field(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).press("action-move").type("move-to", "soon").press("move-there")
    assert first_action(desk).state is ActionState.OPEN
    field = hand.text("move-to")
    assert field == "soon"


def test_that_an_action_is_left_out_and_brought_back(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).press("action-drop")
    assert first_action(desk).state is ActionState.DROPPED
    assert hand.text("progress") == "0 of 22 done, 1 dropped"
    hand.press("action-drop")
    assert first_action(desk).state is ActionState.OPEN


def test_that_the_day_it_was_done_can_be_mended(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1).type("done_on", "2026-11-20").pick("actions", 2)
    assert first_action(desk).done_on == day(-3)


def test_that_nothing_was_done_tomorrow(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1).type("done_on", "2026-11-30").pick("actions", 2)
    assert first_action(desk).done_on == TODAY


def test_that_every_change_is_told_with_undo(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1)
    assert hand.notice == "Marked as done."
    hand.press("notice-action")
    assert first_action(desk).state is ActionState.OPEN


def test_that_undo_is_offered_only_for_the_change_it_names(hand: WindowRobot) -> None:
    hand.tick("actions", 1).type("outcome", "Good").pick("actions", 2)
    assert not hand.sees("notice-action")


def test_that_undo_and_redo_go_through_all_changes(desk: Desk, hand: WindowRobot) -> None:
    start = saved(desk).plan.actions
    hand.tick("actions", 1).type("outcome", "Good").press("energy-gave")
    hand.pick("actions", 2).press("action-drop")
    end = saved(desk).plan.actions
    for _ in range(4):
        undo(desk)
    assert saved(desk).plan.actions == start
    for _ in range(4):
        desk.keys.key(Qt.Key.Key_Z, _CTRL | _SHIFT)
    assert saved(desk).plan.actions == end


def test_that_a_new_change_leaves_nothing_to_bring_back(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1)
    undo(desk)
    hand.pick("actions", 2).press("action-drop")
    assert not hand.find(QAbstractButton, "redo").isEnabled()


def test_that_what_is_typed_belongs_to_the_action_it_is_typed_for(qtbot: QtBot) -> None:
    editor = ActionEditor(TODAY)
    qtbot.addWidget(editor)
    editor.show_action(action(1))
    told: list[str] = []

    def on_typed(text: str) -> None:
        told.append(f"{editor.shown}: {text}")

    editor.outcome_typed.connect(on_typed)
    editor.findChildren(QPlainTextEdit, "outcome")[0].setPlainText("Well")
    editor.show_action(action(2))
    assert told == ["a1: Well"]


def test_that_undo_chooses_what_it_changed(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).press("action-drop").pick("actions", 4)
    undo(desk)
    assert hand.text("action-title") == first_action(desk).what


def test_that_undo_leads_back_to_the_part_it_changes(desk: Desk, hand: WindowRobot) -> None:
    hand.tick("actions", 1).press("part-notes")
    undo(desk)
    assert hand.is_checked("part-todo")


def test_that_a_ticked_action_stays_in_its_place_until_one_comes_back(hand: WindowRobot) -> None:
    before = len(hand.rows("actions"))
    hand.tick("actions", 1)
    assert len(hand.rows("actions")) == before
    hand.press("all-plans").press("open-plan")
    assert len(hand.rows("actions")) == before - 1
    hand.press("show-settled")
    assert hand.rows("actions")[-2] == "Done"


def test_that_a_promise_is_ticked_as_kept(desk: Desk, hand: WindowRobot) -> None:
    plan = saved(desk).plan.id
    said = Contact("", plan, "Ann", TODAY, Channel.FACE, promise="A link", promise_due=day(1))
    desk.library.log_contact(said)
    hand.press("all-plans").press("open-plan")
    row = next(at for at, row in enumerate(hand.rows("actions")) if "A link" in row)
    hand.tick("actions", row)
    assert desk.library.contacts(plan)[0].promise_kept_on == TODAY
    undo(desk)
    assert desk.library.contacts(plan)[0].is_owed


def test_that_all_of_it_goes_by_keys_alone(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    desk.keys.tab_to("actions").key(Qt.Key.Key_Down).key(Qt.Key.Key_Space)
    desk.keys.type("outcome", "By keys").choose("energy", "gave").press("action-drop")
    changed = next(it for it in saved(desk).plan.actions if it.outcome)
    assert (changed.energy, changed.state) == (1, ActionState.DROPPED)


def test_that_enter_leads_from_the_list_into_the_action(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    desk.keys.key(Qt.Key.Key_Return)
    hand.should_focus("outcome")


def test_that_markup_in_a_plan_is_shown_as_plain_text(desk: Desk, hand: WindowRobot) -> None:
    plan = saved(desk).plan
    desk.library.update_action(plan.id, replace(plan.actions[0], what="<b>Ann</b> & Bo"))
    hand.press("all-plans").press("open-plan").pick("actions", 1)
    assert hand.text("action-title") == "<b>Ann</b> & Bo"


def brightest_edge(rows: QListView, row: int) -> int:
    """Return how light a row's edge is in the middle, from 0 to 255."""
    box = rows.visualRect(rows.model().index(row, 0))
    image = rows.viewport().grab(box).toImage()
    return max(image.pixelColor(x, image.height() // 2).lightness() for x in range(4))


@pytest.fixture
def high_contrast(theme: Theme) -> Iterator[None]:
    """Wear the theme in which no tint marks anything."""
    theme.choose("high-contrast")
    yield
    theme.choose("light")


@pytest.mark.usefixtures("high_contrast")
def test_that_the_chosen_row_can_be_told_where_no_tint_can(hand: WindowRobot) -> None:
    rows = hand.pick("actions", 1).find(QListView, "actions")
    hand.find(QAbstractButton, "review").setFocus()
    assert brightest_edge(rows, 1) > 100 > brightest_edge(rows, 2)
