"""Quiet news at the foot of a page: said for eight seconds, with Undo where it can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, literal, looking, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

STAYS_MS = 8000


@dataclass(frozen=True)
class Notice:
    """One piece of news.

    Attributes:
        text: what happened.
        action: what the bar offers to do about it, or "".
    """

    text: str
    action: str = ""


class NoticeBar(QFrame):
    """Shows the newest notice.

    Signals:
        action_requested: what the notice offers was pressed.
    """

    action_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        looking(self, "notice")
        self._said = words("")
        self._action = Action("notice-action", "", "link")
        self._close = Action("notice-close", "", "quiet", "close")
        self._close.setAccessibleName(tr("Close this notice"))
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(STAYS_MS)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 8, 8)
        line.addWidget(self._said, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self._time.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._on_action_clicked)
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice, and announce it to assistive technology."""
        self._said.setText(notice.text)
        self._action.setText(literal(notice.action))
        self._action.setVisible(bool(notice.action))
        self.show()
        self._time.start()
        announce(self, notice.text)

    @Slot()
    def _on_action_clicked(self) -> None:
        self.hide()
        self.action_requested.emit()


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say a text, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
