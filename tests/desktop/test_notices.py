from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget

from netplanner.desktop.notices import Notice, NoticeBar, past_notices
from netplanner.desktop.notices_view import NoticesDialog, line_of

if TYPE_CHECKING:
    from tests.robots.desk import Desk


def test_that_what_was_said_can_be_read_again(desk: Desk) -> None:
    desk.window.show_notice(Notice("The plan is in the trash."))
    desk.window.show_notice(Notice("The backup is made."))
    dialog = NoticesDialog(desk.window)
    dialog.show()
    rows = desk.hand.rows("past-notices")
    assert rows[0].endswith("The backup is made.")
    assert rows[1].endswith("The plan is in the trash.")
    assert rows[0] == line_of(past_notices().newest_first[0])


def test_that_each_notice_has_its_time(desk: Desk) -> None:
    desk.window.show_notice(Notice("Saved."))
    said = past_notices().newest_first[0]
    assert said.text == "Saved."
    assert said.time.isValid()


def test_that_a_notice_of_the_window_stands_beneath_every_view(desk: Desk) -> None:
    desk.window.show_notice(Notice("The backup is made."))
    desk.hand.press("new-plan")
    assert desk.hand.notice == "The backup is made."


def test_that_a_page_reaches_down_to_its_buttons_while_nothing_is_said(desk: Desk) -> None:
    hand = desk.hand.press("new-plan")
    foot = hand.find(QPushButton, "continue").parentWidget()
    assert foot is not None
    below_the_page = hand.find(QWidget, "pages").geometry().bottom() + 1
    assert below_the_page == foot.geometry().top()


def let_time_pass(desk: Desk) -> None:
    """Let the time be over for which a notice is shown."""
    over = desk.hand.find(NoticeBar, "").findChild(QTimer)
    assert over is not None
    over.start(0)
    QApplication.processEvents()


def test_that_a_notice_goes_when_its_time_is_over(desk: Desk) -> None:
    desk.window.show_notice(Notice("The backup is made."))
    let_time_pass(desk)
    assert not desk.hand.sees("notice-close")


def test_that_a_notice_stays_while_one_is_about_to_press_it(desk: Desk) -> None:
    desk.window.show_notice(Notice("The backup is made."))
    desk.keys.tab_to("notice-close")
    let_time_pass(desk)
    assert desk.hand.sees("notice-close")


def test_that_the_list_of_notices_has_an_end(desk: Desk) -> None:
    for number in range(300):
        desk.window.show_notice(Notice(str(number)))
    assert len(past_notices().newest_first) == 200


def test_that_a_word_longer_than_the_window_can_be_read_to_its_end(desk: Desk) -> None:
    desk.window.show_notice(Notice("x" * 500))
    NoticesDialog(desk.window).show()
    QApplication.processEvents()
    assert desk.hand.find(QListView, "past-notices").horizontalScrollBar().maximum() > 0


def test_that_a_long_notice_wraps_where_the_list_ends(desk: Desk) -> None:
    for _ in range(200):  # as many as are kept, so that none is left of other tests
        desk.window.show_notice(Notice("it is so " * 60))
    NoticesDialog(desk.window).show()
    QApplication.processEvents()
    said = desk.hand.find(QListView, "past-notices")
    assert said.visualRect(said.model().index(0, 0)).width() <= said.viewport().width()
