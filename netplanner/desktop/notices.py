"""Quiet news at the foot of a page: said for eight seconds, with Undo where it can be undone.

It stays while the focus or the mouse is on it. What was said stays in a list, so that nobody has
to read in haste.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.long_words import breakable
from netplanner.desktop.parts import Action, inset, literal, looking, words

STAYS_MS = 8000
_MOST_PAST = 200


@dataclass(frozen=True)
class Notice:
    """One piece of news.

    Attributes:
        text: what happened.
        action: what the bar offers to do about it, or "".
    """

    text: str
    action: str = ""


@dataclass(frozen=True)
class Said:
    """A notice that was shown, and the time of day when it was."""

    time: QTime
    text: str


class PastNotices(QObject):
    """What the bars of all windows have said since the program was started; it is kept nowhere."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        self._said: deque[Said] = deque(maxlen=_MOST_PAST)

    @property
    def newest_first(self) -> tuple[Said, ...]:
        """What was said, the last first."""
        return tuple(reversed(self._said))

    def add(self, text: str) -> None:
        """Keep a notice's words."""
        self._said.append(Said(QTime.currentTime(), text))


def past_notices() -> PastNotices:
    """Return the running program's list of what was said."""
    application = QCoreApplication.instance()
    if application is None:
        msg = "notices need a running QApplication"
        raise RuntimeError(msg)
    return application.findChild(PastNotices) or PastNotices(application)


class NoticeBar(QWidget):
    """Shows the newest notice; while there is none, it takes no room.

    Signals:
        action_requested: what the notice offers was pressed.
    """

    action_requested = Signal()

    def __init__(self, edge: int = 32, below: int = 8) -> None:
        """Keep so many pixels free at both sides of a notice, and below it."""
        super().__init__()
        self._said = words("")
        self._action = Action("notice-action", "", "link")
        self._close = Action("notice-close", "", "quiet", "close")
        self._close.setAccessibleName(tr("Close this notice"))
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(edge, 0, edge, below)
        frame = looking(QFrame(), "notice")
        whole.addWidget(frame)
        line = QHBoxLayout(frame)
        inset(line, 16, 8, 8, 8)
        line.addWidget(self._said, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        self._time.timeout.connect(self._on_time_over)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._on_action_clicked)
        self.hide()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Show a notice, keep it among the past ones, and announce it."""
        self._said.setText(breakable(notice.text))
        self._action.setText(literal(notice.action))
        self._action.setVisible(bool(notice.action))
        self.show()
        self._time.start(STAYS_MS)
        past_notices().add(notice.text)
        announce(self, notice.text)

    @Slot()
    def _on_time_over(self) -> None:
        """Go away, unless somebody is about to press something here."""
        focused = QApplication.focusWidget()
        if self.underMouse() or (isinstance(focused, QWidget) and self.isAncestorOf(focused)):
            self._time.start(STAYS_MS)
        else:
            self.hide()

    @Slot()
    def _on_action_clicked(self) -> None:
        self.hide()
        self.action_requested.emit()


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say a text, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
