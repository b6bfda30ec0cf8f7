"""The plan page: a bar with what can be done with the plan, its name, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.enter import Enter
from netplanner.desktop.finished.pages import usual_paper
from netplanner.desktop.finished.paper_choices import PaperChoices
from netplanner.desktop.finished.plan_parts import PlanParts
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.parts import Action, looking, named, shortened, words
from netplanner.desktop.tab_order import put_in_order

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_LETTERS = 90  # of a plan's name
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
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.change = Action("change-answers", tr("&Change answers"), "plain", "edit")
        self.preview = Action("preview", tr("Pre&view"), "plain", "preview")
        self.print = Action("print", tr("&Print"), "plain", "print")
        self.export = Action("export-pdf", tr("&Export PDF"), "primary", "export")
        self.log = Action("log-contact", tr("&Log a contact"), "plain", "plus")
        self.undo = Action("undo", "", "quiet", "undo")
        self.redo = Action("redo", "", "quiet", "redo")
        _explain(self.undo, tr("Undo"), tr("Ctrl+Z"))
        _explain(self.redo, tr("Redo"), tr("Ctrl+Shift+Z"))
        self.log.setToolTip(tr("{action} ({keys})", action=tr("Log a contact"), keys=tr("Ctrl+L")))
        self.paper = PaperChoices(usual_paper())
        self.notices = NoticeBar()
        self._choices = Action("paper-choices", tr("Pape&r choices"), "quiet", "down")
        self._choices.setCheckable(True)
        self._title = named(words(shortened(_in_line(title), _MOST_LETTERS)), "page-title")
        looking(self._title, "page-title").setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title.setToolTip(_in_line(title))
        self._about = words(tr("Version {number}", number=version), "muted")
        self._ways = Flow((self.change, self.preview, self.print, self.export, self._choices))
        self._parts = PlanParts()
        self._lay_out()
        self._connect_keys()
        self.show_undo(can_undo=False, can_redo=False)
        self._choices.toggled.connect(self.paper.setVisible)
        self._parts.shown.connect(self.part_shown)

    def add_part(self, name: str, label: str, make: Callable[[], QWidget]) -> None:
        """Add a part; it is made when it is first shown, and its tab is called `part-NAME`."""
        self._parts.add(name, label, make)

    def show_part(self, name: str) -> None:
        """Show a part; where there is none of this name, the first one."""
        self._parts.show_part(name)

    def add_way(self, action: Action) -> None:
        """Add to the bar what else can be done with the plan."""
        self._ways.addWidget(action)

    def show_undo(self, *, can_undo: bool, can_redo: bool) -> None:
        """Show whether there is something to take back, or to bring back."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def arrive(self) -> None:
        """Put the focus on the plan's name."""
        self._title.setFocus()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(next)

    def _connect_keys(self) -> None:
        Enter(self).went_on.connect(self.went_on)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        ways = (
            (("Ctrl+Z",), self.undo_requested),
            (("Ctrl+Shift+Z", "Ctrl+Y"), self.redo_requested),
            (("Ctrl+L",), self.log.clicked),
        )
        for keys, asked in ways:
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(asked)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addLayout(self._name())
        whole.addWidget(self._parts, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 0, _EDGE, 8)
        foot.addWidget(self.notices)
        whole.addLayout(foot)

    def _bar(self) -> QFrame:
        bar = looking(QFrame(), "topbar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(20, 8, 20, 8)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.all_plans, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._ways, 1)
        for action in (self.undo, self.redo):
            line.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        column.addWidget(self.paper)
        self.paper.hide()
        return bar

    def _name(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(_EDGE, 10, _EDGE, 2)
        line.setSpacing(16)
        line.addWidget(self._title, 1)
        self._about.setWordWrap(False)
        line.addWidget(self._about, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.log, 0, Qt.AlignmentFlag.AlignTop)
        return line


def _explain(action: Action, name: str, keys: str) -> None:
    action.setAccessibleName(name)
    action.setToolTip(tr("{action} ({keys})", action=name, keys=keys))


def _in_line(title: str) -> str:
    return " ".join(title.split())
