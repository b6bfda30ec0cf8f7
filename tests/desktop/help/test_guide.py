from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QImage, QPixmap, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from netplanner.desktop.help.page import GuidePage
from netplanner.desktop.menus.table import menus

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme
    from tests.robots.desk import Desk


def page(desk: Desk) -> GuidePage:
    return desk.hand.find(GuidePage, "guide-text")


def open_by(desk: Desk, line: str) -> GuidePage:
    found = desk.window.findChild(QAction, f"menu-{line}")
    assert found is not None
    found.trigger()
    return page(desk)


@pytest.mark.parametrize(
    ("shown", "title"),
    [("about", "Your plan"), ("purpose", "Why"), ("people_list", "Who"), ("check", "Your plan")],
)
def test_that_the_guide_opens_at_the_section_one_is_in(shown: str, title: str, desk: Desk) -> None:
    desk.open_sample("community").show_page(shown).hand.press("guide")
    assert page(desk).accessibleName() == title


def test_that_f1_opens_the_chapter_even_where_the_button_is_not_seen(desk: Desk) -> None:
    desk.open_sample("community").show_page("zone_choice")
    desk.keys.key(Qt.Key.Key_F1)
    assert page(desk).accessibleName() == "Where"


def test_that_f1_at_home_opens_the_first_chapter(desk: Desk) -> None:
    desk.keys.key(Qt.Key.Key_F1)
    assert page(desk).accessibleName() == "Why"


def test_that_f1_on_a_screen_without_sections_opens_what_it_is_about(desk: Desk) -> None:
    desk.application.open_sample()
    desk.keys.key(Qt.Key.Key_F1)
    assert page(desk).accessibleName() == "Your plan"
    desk.application.show_preferences()
    open_by(desk, "guide-here")
    assert page(desk).accessibleName() == "Saving and paper"
    desk.application.show_people()
    open_by(desk, "guide-here")
    assert page(desk).accessibleName() == "Who"


def test_that_the_guide_is_one_window_that_moves_on(desk: Desk) -> None:
    for shown in ("purpose", "people_list"):
        desk.open_sample("community").show_page(shown).hand.press("guide")
    assert len(desk.window.findChildren(QDialog, "guide-window")) == 1
    assert page(desk).accessibleName() == "Who"


def test_that_the_guide_is_searched_by_words_which_are_marked(desk: Desk) -> None:
    open_by(desk, "guide-all")
    desk.hand.type("guide-search", "groundrules")
    assert desk.hand.rows("guide-chapters") == ["Where"]
    assert page(desk).accessibleName() == "Where"
    assert len(page(desk).extraSelections()) >= 1
    desk.hand.type("guide-search", "no such words")
    assert desk.hand.sees("guide-none")


def test_that_the_keys_of_the_menus_stand_in_the_guide(desk: Desk) -> None:
    text = open_by(desk, "shortcuts").toPlainText()
    keys = [entry.keys[0] for menu in menus() for entry in menu.entries if entry.keys]
    assert [key for key in keys if key not in text] == []


def test_that_escape_closes_the_guide_and_leaves_the_plan_as_it_is(desk: Desk) -> None:
    desk.hand.press("new-plan").type("title", "Find allies").press("guide")
    QTest.keyClick(page(desk), Qt.Key.Key_Escape)
    assert not desk.hand.sees("guide-window")
    assert desk.hand.text("title") == "Find allies"


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> GuidePage:  # noqa: ARG001 - dressed
    made = GuidePage()
    qtbot.addWidget(made)
    return made


def test_that_the_page_goes_nowhere(shown: GuidePage) -> None:
    shown.show_text("Title", "# Title\n\n[there](guide.md)", "")
    before = shown.toPlainText()
    shown.setSource(QUrl("file:///etc/hostname"))
    assert shown.toPlainText() == before
    assert not shown.openLinks()


def test_that_the_page_fetches_no_picture(shown: GuidePage, tmp_path: Path) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "picture.png"))
    there = QUrl.fromLocalFile(str(tmp_path / "picture.png"))
    shown.show_text("Title", f"![x]({there.toString()})", "")
    shown.grab()
    found = shown.document().resource(QTextDocument.ResourceType.ImageResource, there)
    assert isinstance(found, QPixmap)
    assert found.width() == 1


def test_that_the_words_stay_inside_the_ring_of_the_focus_in_high_contrast(
    desk: Desk, theme: Theme
) -> None:
    theme.choose("high-contrast")
    shown = open_by(desk, "guide-here")
    ring = 4  # pixels
    assert shown.hasFocus()
    assert shown.rect().adjusted(ring, ring, -ring, -ring).contains(shown.viewport().geometry())
    theme.choose("light")
