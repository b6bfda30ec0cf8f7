"""Painted rows read in order in whatever direction the window is read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from netplanner.desktop.home.due_delegate import DueDelegate
from netplanner.desktop.home.due_lines import DueLine
from netplanner.desktop.home.plan_delegate import PlanDelegate
from netplanner.desktop.home.plan_lines import PlanLine
from netplanner.desktop.people.person_delegate import PersonDelegate
from netplanner.desktop.people.person_words import PersonLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QStyledItemDelegate
    from pytestqt.qtbot import QtBot

SAID = "0 wwwwwwwwww"  # a narrow word before a broad one; digits belong to no direction
_GAP = 3  # pixels between two words, and not between two letters

ROWS = (
    (PersonDelegate, PersonLine("1", SAID, "")),
    (DueDelegate, DueLine("1", "1", "", SAID, "", is_overdue=False)),
    (PlanDelegate, PlanLine("1", "", "", SAID, "", "")),
)


@pytest.fixture
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("from_right_to_left")
@pytest.mark.parametrize(("delegate", "line"), ROWS, ids=lambda it: type(it).__name__)
def test_that_english_words_read_in_order_from_right_to_left(
    delegate: type[QStyledItemDelegate], line: object, qtbot: QtBot
) -> None:
    number, word = words_in(painted(delegate, line, qtbot))
    assert number < word


def painted(delegate: type[QStyledItemDelegate], line: object, qtbot: QtBot) -> QImage:
    """Return a row without its ground and edges."""
    view, model = QListView(), QStandardItemModel()
    qtbot.addWidget(view)
    item = QStandardItem()
    item.setData(line, Qt.ItemDataRole.UserRole + 1)
    model.appendRow(item)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect.setRect(0, 0, 500, 120)
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(option.palette.base().color())
    painter = QPainter(image)
    painter.setLayoutDirection(view.layoutDirection())  # as on the screen
    delegate(view).paint(painter, option, model.index(0, 0))
    painter.end()
    return image.copy(option.rect.adjusted(12, 12, -12, -12))


def words_in(image: QImage) -> list[int]:
    """Return how broad each word is, from left to right, in pixels."""
    rows = range(image.height())
    inked = [len({image.pixel(x, y) for y in rows}) > 1 for x in range(image.width())]
    runs = [(is_ink, len(list(run))) for is_ink, run in groupby(inked)]
    joined: list[int] = []
    for at, (is_ink, width) in enumerate(runs):
        if is_ink and at and runs[at - 1][1] < _GAP and joined:
            joined[-1] += width
        elif is_ink:
            joined.append(width)
    return joined
