from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPushButton, QWidget

from netplanner.desktop.application import Application
from netplanner.desktop.home.home_view import HomeView
from netplanner.desktop.menus.table import menus
from netplanner.desktop.menus.verbs import button_in
from netplanner.desktop.preferences.values import Preferences
from netplanner.library import Library
from tests.robots.desk import now, today

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.menus.table import Menu
    from tests.robots.desk import Desk

ENTRIES = tuple(entry for menu in menus() for entry in menu.entries)
PRESSING = tuple(entry for entry in ENTRIES if entry.presses)
CTRL = Qt.KeyboardModifier.ControlModifier


def line(desk: Desk, name: str) -> QAction:
    found = desk.window.findChild(QAction, f"menu-{name}")
    assert found is not None
    return found


def open_menu(desk: Desk, name: str) -> QMenu:
    menu = desk.window.findChild(QMenu, f"menu-{name}")
    assert menu is not None
    menu.aboutToShow.emit()
    return menu


def on_home(desk: Desk) -> None:
    desk.open_sample("community")
    desk.application.go_home()


def on_a_changed_page(desk: Desk) -> None:
    desk.open_sample("community").show_page("about")
    desk.hand.choose("acting_for", "self", "project")


def on_a_page_taken_back(desk: Desk) -> None:
    on_a_changed_page(desk)
    desk.hand.press("undo")


def on_the_check(desk: Desk) -> None:
    desk.open_sample("community").show_page("check")


def on_a_plan(desk: Desk) -> None:
    on_the_check(desk)
    desk.finish()


SCREENS = (on_home, on_a_changed_page, on_a_page_taken_back, on_the_check, on_a_plan)


def found_on(desk: Desk, go: Callable[[Desk], None]) -> Iterator[str]:
    go(desk)
    for entry in PRESSING:
        if button_in(desk.window.view, entry.presses):
            yield entry.name


def test_that_every_line_that_presses_a_button_finds_it_on_some_screen(desk: Desk) -> None:
    found = {name for go in SCREENS for name in found_on(desk, go)}
    assert {entry.name for entry in PRESSING} - found == set()


def test_that_no_keys_are_given_twice() -> None:
    keys = Counter(key for entry in ENTRIES for key in entry.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_that_no_name_is_given_twice() -> None:
    names = Counter(entry.name for entry in ENTRIES)
    assert names.most_common(1)[0][1] == 1


@pytest.mark.parametrize("menu", menus(), ids=[menu.name for menu in menus()])
def test_that_no_two_lines_of_a_menu_share_a_letter(menu: Menu) -> None:
    letters = Counter(
        letter.lower() for entry in menu.entries for letter in re.findall("&(.)", entry.label)
    )
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_that_the_bar_takes_no_letter_from_the_buttons_of_a_screen() -> None:
    assert [menu.label for menu in menus() if "&" in menu.label] == []


@pytest.mark.parametrize("go", SCREENS)
def test_that_keys_of_a_screen_and_of_the_menus_do_the_same(
    go: Callable[[Desk], None], desk: Desk
) -> None:
    go(desk)
    assert desk.window.view is not None
    own = {it.key() for it in desk.window.view.findChildren(QShortcut) if it.isEnabled()}
    shared = [it for it in ENTRIES if own & {QKeySequence(key) for key in it.keys}]
    strangers = [
        it.name for it in shared if not desk.window.view.findChildren(QPushButton, it.name)
    ]
    assert strangers == []


def test_that_a_line_presses_the_button_of_its_name(desk: Desk) -> None:
    on_home(desk)
    line(desk, "new-plan").trigger()
    desk.hand.should_show("What is this plan for?")
    line(desk, "save-and-close").trigger()
    desk.hand.should_show("Plan your networking")


def test_that_a_line_cannot_be_chosen_where_its_button_is_not(desk: Desk) -> None:
    desk.hand.press("new-plan")
    open_menu(desk, "file")
    open_menu(desk, "plan")
    assert not line(desk, "print").isEnabled()
    assert not line(desk, "back").isEnabled()
    assert line(desk, "continue").isEnabled()


def test_that_keys_do_nothing_where_their_button_cannot_be_pressed(desk: Desk) -> None:
    desk.hand.press("new-plan")
    desk.keys.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    desk.keys.key(Qt.Key.Key_P, CTRL)
    desk.hand.should_show("What is this plan for?")


def test_that_the_same_keys_finish_a_plan_that_lead_on(desk: Desk) -> None:
    on_the_check(desk)
    desk.keys.go_on()
    desk.wait_for("export-pdf")


@pytest.mark.parametrize(
    ("number", "heading"), [(2, "What do you want from networking?"), (8, "Check your answers")]
)
def test_that_a_section_is_one_key_away(number: int, heading: str, desk: Desk) -> None:
    desk.open_sample("community")
    desk.keys.key(Qt.Key(Qt.Key.Key_0.value + number), CTRL)
    desk.hand.should_show(heading)


def test_that_the_menu_names_the_sections_of_the_plan(desk: Desk) -> None:
    desk.open_sample("community")
    assert [line(desk, f"section-{it}").text() for it in (1, 4)] == ["This plan", "Who"]
    desk.application.go_home()
    assert not line(desk, "section-1").isVisible()


def test_that_undo_by_keys_reaches_across_pages(desk: Desk) -> None:
    desk.open_sample("community").show_page("about")
    desk.hand.choose("acting_for", "self").go_on()
    desk.keys.key(Qt.Key.Key_Z, CTRL)
    assert not desk.hand.is_checked("acting_for-self")


def test_that_keys_that_a_part_listens_for_stay_its_own(desk: Desk) -> None:
    desk.hand.press("new-plan")
    heard: list[str] = []
    own = QShortcut(QKeySequence("Ctrl+Return"), desk.hand.find(QLineEdit, "title"))
    own.activated.connect(lambda: heard.append("own"))
    desk.keys.go_on()
    assert heard == ["own"]
    desk.hand.should_show("What is this plan for?")


def test_that_what_is_typed_is_not_lost_when_a_menu_leads_elsewhere(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Find allies")
    line(desk, "all-plans").trigger()
    assert [plan.title for plan in desk.library.summaries()] == ["Find allies"]


def test_that_the_edit_menu_works_on_the_field_that_has_the_focus(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Find allies")
    open_menu(desk, "edit")
    for name in ("select-all", "cut"):
        line(desk, name).trigger()
    assert desk.hand.text("title") == ""
    line(desk, "paste").trigger()
    assert desk.hand.text("title") == "Find allies"


def test_that_the_edit_menu_remembers_the_field_while_keys_move_in_the_menus(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Find allies")
    QTest.keyClick(desk.keys.focused, Qt.Key.Key_Alt)
    open_menu(desk, "edit")
    line(desk, "select-all").trigger()
    line(desk, "cut").trigger()
    assert desk.hand.text("title") == ""


def test_that_the_edit_menu_waits_for_a_field(desk: Desk) -> None:
    open_menu(desk, "edit")
    assert not line(desk, "paste").isEnabled()


def test_that_alt_alone_goes_to_the_menus(desk: Desk) -> None:
    QTest.keyClick(desk.keys.focused, Qt.Key.Key_Alt)
    assert isinstance(QApplication.focusWidget(), QMenuBar)


def test_that_f10_opens_the_first_menu(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F10)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.objectName() == "menu-file"
    opened.close()


def test_that_enter_opens_the_menu_that_alt_led_to_and_continues_no_page(desk: Desk) -> None:
    desk.open_sample("community").show_page("about")
    heading = desk.hand.heading
    QTest.keyClick(desk.window, Qt.Key.Key_Alt)
    QTest.keyClick(desk.window.menuBar(), Qt.Key.Key_Return)
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    assert opened.objectName() == "menu-file"
    opened.close()
    assert desk.hand.heading == heading


def test_that_the_menu_marks_the_theme_that_is_worn(desk: Desk) -> None:
    line(desk, "theme-dark").trigger()
    assert desk.window.preferences.value.theme == "dark"
    marked = [it.name for it in ENTRIES if it.is_mark and line(desk, it.name).isChecked()]
    assert marked == ["theme-dark"]
    line(desk, "theme-dark").trigger()
    assert line(desk, "theme-dark").isChecked()


def test_that_letters_grow_and_shrink_by_steps_within_bounds(desk: Desk) -> None:
    preferences = desk.window.preferences
    line(desk, "text-larger").trigger()
    assert preferences.value.text_points == 12
    line(desk, "text-normal").trigger()
    assert preferences.value.text_points == 0


def test_that_quit_closes_the_window(desk: Desk) -> None:
    desk.keys.key(Qt.Key.Key_Q, CTRL)
    assert desk.window.isHidden()


def test_that_nothing_is_begun_where_plans_can_only_be_looked_at(desk: Desk, qtbot: QtBot) -> None:
    def has_menus() -> bool:
        return bool(desk.window.menuBar().actions())

    desk.application.open_sample()
    desk.application.close()
    with Library.open_read_only(desk.library.folder, now) as library:
        application = Application(library, desk.window, HomeView(), today)
        qtbot.waitUntil(has_menus)
        assert not line(desk, "new-plan").isEnabled()
        assert line(desk, "preferences").isEnabled()
        application.close()


def test_that_a_window_without_a_library_has_no_menus(desk: Desk) -> None:
    desk.application.close()
    desk.window.preferences.change(Preferences(theme="dark"))
    desk.window.show_view(QWidget(), "NetPlanner")
    assert desk.window.menuBar().actions() == []
