from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton

from netplanner.desktop.looks.palettes import tokens
from netplanner.desktop.preferences import stored
from netplanner.desktop.preferences.kept import KeptPreferences
from netplanner.desktop.preferences.rows import DropDown
from netplanner.desktop.preferences.values import Preferences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


@pytest.fixture
def hand(desk: Desk) -> WindowRobot:
    desk.application.show_preferences()
    return desk.hand


@pytest.fixture
def worn(desk: Desk, theme: Theme) -> Iterator[Theme]:
    """Return the theme, worn as the desk's preferences say, and as before after the test."""
    desk.window.preferences.changed.connect(theme.wear)
    theme.worn.connect(desk.window.tint)
    yield theme
    theme.wear(Preferences(theme="light"))


def test_that_a_theme_is_worn_at_once(hand: WindowRobot, worn: Theme, qapp: QApplication) -> None:
    hand.press("theme-dark")
    assert qapp.palette().window().color().name().upper() == tokens("dark")["window"]
    assert worn.points == round(qapp.font().pointSizeF())


def test_that_letters_change_at_once(hand: WindowRobot, worn: Theme) -> None:
    before = hand.find(QPushButton, "close-preferences").height()
    hand.select("text-size", "20")
    assert worn.points == 20
    assert hand.find(QPushButton, "close-preferences").height() > before


def test_that_letters_go_back_to_the_systems_own(hand: WindowRobot, worn: Theme) -> None:
    before = worn.points
    hand.select("text-size", "20")
    QTest.keyClick(hand.find(QComboBox, "text-size"), Qt.Key.Key_Home)
    assert worn.points == before


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("language-en", Preferences(language="en")),
        ("paper-letter", Preferences(paper="letter")),
        ("large-print", Preferences(large_print=True)),
        ("keep-backups", Preferences(keeps_backups=False)),
    ],
)
def test_that_a_press_is_all_it_takes(
    name: str, expected: Preferences, hand: WindowRobot, desk: Desk
) -> None:
    hand.press(name)
    assert desk.window.preferences.value == expected


def test_that_the_country_of_holidays_is_chosen_from_those_known(
    hand: WindowRobot, desk: Desk, qtbot: QtBot
) -> None:
    offered = hand.find(QComboBox, "holidays-country")

    def are_known() -> bool:
        return offered.count() > 50

    qtbot.waitUntil(are_known)
    hand.select("holidays-country", "Germ")
    assert desk.window.preferences.value.holidays_country == "DE"


def test_that_a_list_is_as_wide_as_what_comes_into_it_later(qtbot: QtBot) -> None:
    countries = DropDown("holidays-country", "Public holidays of")
    qtbot.addWidget(countries)
    countries.offer((("", "None"),))
    countries.show()
    before = countries.sizeHint().width()
    countries.offer((("", "None"), ("GS", "South Georgia and the South Sandwich Islands")))
    assert countries.sizeHint().width() > before * 2


def test_that_a_new_plan_begins_with_the_preferred_holidays(desk: Desk) -> None:
    desk.window.preferences.change(Preferences(holidays_country="DE"))
    desk.application.new_plan()
    plan = desk.library.summaries()[0].id
    assert desk.library.saved(plan).answers["holidays_country"] == "DE"


def test_that_a_plan_page_begins_with_the_preferred_paper(desk: Desk) -> None:
    desk.window.preferences.change(Preferences(paper="letter", large_print=True))
    desk.application.open_sample()
    hand = desk.hand.press("paper-choices")
    assert hand.is_checked("paper-letter")
    assert hand.is_checked("large-print")


def test_that_another_folder_is_for_the_next_start_and_moves_nothing(
    hand: WindowRobot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NETPLANNER_HOME", raising=False)
    (tmp_path / "other").mkdir()
    hand.press("library-folder")
    dialog = desk.window.findChild(QFileDialog, "choose-folder")
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(tmp_path / "other"))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.window.preferences.value.library_folder == str(tmp_path / "other")
    assert str(tmp_path / "other") in hand.text("next-start")
    hand.press("library-usual")
    assert not hand.sees("next-start")


def test_that_a_folder_named_outside_is_said_to_go_first(
    hand: WindowRobot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NETPLANNER_HOME", str(desk.library.folder))
    desk.window.preferences.change(Preferences(library_folder="/other"))
    assert "NETPLANNER_HOME" in hand.text("next-start")


def test_that_a_backup_is_made_and_told(hand: WindowRobot, desk: Desk, qtbot: QtBot) -> None:
    hand.press("back-up-now")

    def is_told() -> bool:
        return hand.sees("back-up-said") and "library-" in hand.text("back-up-said")

    qtbot.waitUntil(is_told)
    assert len(list((desk.library.folder / "backups").iterdir())) == 1


def test_that_a_backup_that_cannot_be_made_says_what_to_do(
    hand: WindowRobot, desk: Desk, qtbot: QtBot
) -> None:
    (desk.library.folder / "backups").write_text("in the way", encoding="utf-8")
    hand.press("back-up-now")

    def is_told() -> bool:
        said = "back-up-said"
        return hand.sees(said) and str(desk.library.folder) in hand.text(said)

    qtbot.waitUntil(is_told)


def test_that_preferences_lead_back_to_where_one_was(desk: Desk) -> None:
    desk.hand.press("new-plan").type("planner", "Ann")
    desk.application.show_preferences()
    desk.hand.press("close-preferences").should_focus("planner")
    desk.hand.press("undo")
    assert desk.hand.text("planner") == ""


def test_that_preferences_over_preferences_lead_back_all_the_same(desk: Desk) -> None:
    desk.hand.press("new-plan")
    for _ in range(2):
        desk.application.show_preferences()
    desk.hand.press("close-preferences").should_show("What is this plan for?")


def test_that_all_is_reached_by_tab(hand: WindowRobot, desk: Desk) -> None:
    for name in ("close-preferences", "text-size", "large-print", "holidays-country"):
        desk.keys.tab_to(name)
    desk.keys.tab_to("back-up-now")
    hand.should_focus("back-up-now")


def test_that_what_is_preferred_holds_at_the_next_start(tmp_path: Path) -> None:
    KeptPreferences(tmp_path).change(Preferences(theme="dark"))
    assert KeptPreferences(tmp_path).value == Preferences(theme="dark")


def test_that_a_file_that_was_not_understood_is_told_of_once_and_kept(tmp_path: Path) -> None:
    (tmp_path / stored.FILE_NAME).write_text("[", encoding="utf-8")
    kept = KeptPreferences(tmp_path)
    assert "preferences-1.kept.json" in kept.take_news()
    assert kept.take_news() == ""
    assert KeptPreferences(tmp_path).take_news() == ""


def test_that_what_was_understood_of_a_file_holds_from_then_on(tmp_path: Path) -> None:
    stored.write(tmp_path, Preferences(theme="dark"))
    path = tmp_path / stored.FILE_NAME
    known = path.read_text(encoding="utf-8")
    path.write_text(known.replace("{", '{"x": 1,'), encoding="utf-8")
    assert KeptPreferences(tmp_path).value.theme == "dark"
    assert KeptPreferences(tmp_path).value.theme == "dark"


def test_that_preferences_that_cannot_be_kept_still_hold_and_say_so(
    tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    kept = KeptPreferences(tmp_path / "file")
    with qtbot.waitSignal(kept.failed) as told:
        kept.change(Preferences(theme="dark"))
    assert kept.value.theme == "dark"
    assert str(tmp_path / "file") in str(told.args)
