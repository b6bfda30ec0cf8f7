"""Quiet news at the foot of a page: said for eight seconds, with Undo where it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STAYS_MS = 8000


@dataclass(frozen=True)
class Notice:
    """One piece of news.

    Attributes:
        text: what happened.
        is_undoable: whether the bar offers to take it back.
    """

    text: str
    is_undoable: bool = False


class NoticeBar(QFrame):
    """Shows the newest notice.

    Signals:
        undo_requested: Undo was pressed.
    """

    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        looking(self, "notice")
        self._said = words("")
        self._undo = Action("notice-undo", tr("Undo"), "link", "undo")
        self._close = Action("notice-close", "", "quiet", "close")
        self._close.setAccessibleName(tr("Close this notice"))
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(STAYS_MS)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.addWidget(self._said, 1)
        line.addWidget(self._undo)
        line.addWidget(self._close)
        self._time.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._undo.clicked.connect(self._on_undo_clicked)
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice, and announce it to assistive technology."""
        self._said.setText(notice.text)
        self._undo.setVisible(notice.is_undoable)
        self.show()
        self._time.start()
        announce(self, notice.text)

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.hide()
        self.undo_requested.emit()


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say a text, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
