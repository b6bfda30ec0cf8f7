"""The plan page: a bar with what can be done with the plan, its name, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.enter import Enter
from netplanner.desktop.finished.plan_bar import PlanBar
from netplanner.desktop.finished.plan_parts import PlanParts
from netplanner.desktop.language import tr
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.parts import Action, em, named, shortened, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

_MOST_LETTERS = 90  # of a plan's name
_ROOM_EM = 60
_LETTERS_IN_AN_EM = 0.7  # of the name's large letters, beside its button
_EDGE = 28


class PlanView(QWidget):
    """A finished plan.

    Signals:
        part_shown: the name of the part that has come on the screen.
        went_on: Enter was pressed where it presses no button.
        undo_requested, redo_requested: a change is to be taken back, or brought back.
    """

    part_shown = Signal(str)
    went_on = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, title: str, version: int) -> None:
        super().__init__()
        self._name = " ".join(title.split())
        self.bar, self.notices = PlanBar(), NoticeBar(_EDGE)
        self.paper = self.bar.paper
        self.log = Action("log-contact", tr("&Log a contact"), "plain", "plus")
        self.log.setToolTip(tr("{action} ({keys})", action=tr("Log a contact"), keys=tr("Ctrl+L")))
        self._title = named(words(shortened(self._name, _MOST_LETTERS), "page-title"), "page-title")
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title.setAccessibleName(self._name)
        self._title.setToolTip(self._name)
        self._about = words(tr("Version {number}", number=version), "muted")
        self._about.setWordWrap(False)
        self._parts = PlanParts()
        self._lay_out()
        self._connect()
        self.show_undo(can_undo=False, can_redo=False)

    def add_part(self, name: str, label: str, make: Callable[[], QWidget]) -> None:
        """Add a part; it is made when it is first shown, and its tab is called `part-NAME`."""
        self._parts.add(name, label, make)

    @property
    def shows_part(self) -> bool:
        """Whether a part has been shown yet."""
        return self._parts.shows_part

    def show_part(self, name: str) -> None:
        """Show a part; where there is none of this name, the first one."""
        self._parts.show_part(name)

    def add_way(self, action: Action) -> None:
        """Add to the bar what else can be done with the plan."""
        self.bar.add_way(action)

    def show_undo(self, *, can_undo: bool, can_redo: bool) -> None:
        """Show whether there is something to take back, or to bring back."""
        self.bar.undo.setEnabled(can_undo)
        self.bar.redo.setEnabled(can_redo)

    def arrive(self) -> None:
        """Put the focus on the plan's name."""
        self._title.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() / em(self)
        is_narrow = room < _ROOM_EM
        self.bar.fold(narrow=is_narrow)
        self._about.setHidden(is_narrow)
        most = int(room * _LETTERS_IN_AN_EM) if is_narrow else _MOST_LETTERS
        self._title.setText(shortened(self._name, most))

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(self._name_line())
        whole.addWidget(self._parts, 1)
        whole.addWidget(self.notices)

    def _name_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(_EDGE, 10, _EDGE, 2)
        line.setSpacing(16)
        line.addWidget(self._title, 1)
        line.addWidget(self._about, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.log, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _connect(self) -> None:
        self._parts.shown.connect(self.part_shown)
        self.bar.undo.clicked.connect(self.undo_requested)
        self.bar.redo.clicked.connect(self.redo_requested)
        Enter(self).went_on.connect(self.went_on)
        ways = (
            (("Ctrl+Z",), self.undo_requested),
            (("Ctrl+Shift+Z", "Ctrl+Y"), self.redo_requested),
            (("Ctrl+L",), self.log.clicked),
        )
        for keys, asked in ways:
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(asked)
