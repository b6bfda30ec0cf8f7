"""The plan page: a bar with what can be done with the plan, its name, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
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
    """

    part_shown = Signal(str)

    def __init__(self, title: str, version: int) -> None:
        super().__init__()
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.change = Action("change-answers", tr("&Change answers"), "plain", "edit")
        self.preview = Action("preview", tr("Pre&view"), "plain", "preview")
        self.print = Action("print", tr("&Print"), "plain", "print")
        self.export = Action("export-pdf", tr("&Export PDF"), "primary", "export")
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
        Enter(self)
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

    def arrive(self) -> None:
        """Put the focus on the plan's name."""
        self._title.setFocus()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(next)

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
        column.addLayout(line)
        column.addWidget(self.paper)
        self.paper.hide()
        return bar

    def _name(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(_EDGE, 12, _EDGE, 4)
        line.setSpacing(16)
        line.addWidget(self._title, 1)
        self._about.setWordWrap(False)
        line.addWidget(self._about, 0, Qt.AlignmentFlag.AlignBottom)
        return line


def _in_line(title: str) -> str:
    return " ".join(title.split())
