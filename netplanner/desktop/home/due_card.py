"""The card of what is due this week: one line a thing, which opens its plan there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.home.due_delegate import INSET, DueDelegate
from netplanner.desktop.home.due_lines import due_heading
from netplanner.desktop.language import tr
from netplanner.desktop.lines_model import LinesModel
from netplanner.desktop.parts import looking, named, words

if TYPE_CHECKING:
    from netplanner.desktop.home.due_lines import DueLine

_SEEN = 3  # lines; the others are scrolled to


class DueModel(LinesModel["DueLine"]):
    """Things that are due, as rows."""

    @override
    def said(self, line: DueLine, role: int) -> object:
        return line.said if role == Qt.ItemDataRole.DisplayRole else None


class DueCard(QFrame):
    """What is overdue, due today and due this week; hidden while nothing is.

    Signals:
        opened: a plan's id, and which row of its page is to be chosen, or the look back.
    """

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        looking(self, "card")
        self._heading = words("", "question")
        self._heading.setContentsMargins(INSET, 0, INSET, 0)  # begins where the lines' words do
        self._model = DueModel()
        self._list = looking(named(QListView(), "due"), "cards")
        self._list.setModel(self._model)
        self._delegate = DueDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setAccessibleName(tr("Due this week"))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(14 - INSET, 10, 14 - INSET, 10)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._list)

    def show_lines(self, lines: tuple[DueLine, ...], *, has_more: bool) -> None:
        """Show what is due."""
        self._heading.setText(due_heading(lines, has_more=has_more))
        self._delegate.make_room_for(lines)
        self._model.show_lines(lines)
        self._list.setFixedHeight(min(len(lines), _SEEN) * self._list.sizeHintForRow(0) + 2)
        if lines and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))
        self.setVisible(bool(lines))

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is at the lines."""
        return self._list.hasFocus()

    def open_current(self) -> None:
        """Open the line that is chosen."""
        self._on_clicked(self._list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self._model.line(index.row())
            self.opened.emit(line.plan, line.row)
