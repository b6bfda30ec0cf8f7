from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from netplanner.desktop.looks.palettes import THEMES

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme

CHOSEN = QStyle.StateFlag.State_Selected


@pytest.fixture
def rows(qtbot: QtBot) -> QListView:
    """Return a list of one row."""
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["Ann"], view))
    return view


def words_of(view: QListView, state: QStyle.StateFlag) -> QRect:
    """Return where the words of the only row stand in a state."""
    row = QStyleOptionViewItem()
    row.initFrom(view)
    row.rect = view.visualRect(view.model().index(0, 0))
    row.text, row.features = "Ann", QStyleOptionViewItem.ViewItemFeature.HasDisplay
    row.state = QStyle.StateFlag.State_Enabled | state
    return view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, view)


@pytest.mark.parametrize("name", THEMES)
def test_that_the_words_of_a_row_stay_where_they_are_when_it_is_chosen(
    rows: QListView, theme: Theme, name: str
) -> None:
    theme.choose(name)
    rows.show()
    assert words_of(rows, CHOSEN) == words_of(rows, QStyle.StateFlag.State_None)
    theme.choose("light")
