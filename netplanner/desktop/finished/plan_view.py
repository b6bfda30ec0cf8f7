"""The plan page: its actions to tick, keeping in touch, and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.advice.agenda import agenda
from netplanner.desktop.advice.agenda_list import AgendaList
from netplanner.desktop.column import Column
from netplanner.desktop.enter import Enter
from netplanner.desktop.finished.keeping import Keeping
from netplanner.desktop.finished.pages import usual_paper
from netplanner.desktop.finished.paper_choices import PaperChoices
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.parts import Action, looking, named, words

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.advice import Guidance
    from netplanner.plan.plans import Plan

_WIDTH_EM = 60


class PlanView(QWidget):
    """A finished plan.

    Signals:
        toggled: the id of an action that was ticked or unticked.
    """

    toggled = Signal(str)

    def __init__(self, plan: Plan, guidance: Guidance, today: date) -> None:
        super().__init__()
        self._guidance = guidance
        self._today = today
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.change = Action("change-answers", tr("&Change answers"), "plain", "edit")
        self.preview = Action("preview", tr("Pre&view"), "plain", "preview")
        self.print = Action("print", tr("&Print"), "plain", "print")
        self.export = Action("export-pdf", tr("&Export PDF"), "primary", "export")
        self.paper = PaperChoices(usual_paper())
        self.notices = NoticeBar()
        self._title = named(words(plan.title, "page-title"), "page-title")
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._about, self._progress = words("", "muted"), words("", "muted")
        self._actions = AgendaList(can_tick=True)
        self._lay_out()
        Enter(self)
        self._actions.toggled.connect(self.toggled)
        self.draw(plan)

    def draw(self, plan: Plan) -> None:
        """Show the plan as it now stands."""
        rows = agenda(plan.actions, self._guidance.recovery_days, self._today)
        self._actions.show_rows(rows)
        done, count = sum(row.is_done for row in rows), len(plan.actions)
        self._progress.setText(tr("{done} of {count} actions done", done=done, count=count))
        number = plan.versions[-1].number
        self._about.setText(tr("Version {number}", number=number))

    def arrive(self) -> None:
        """Put the focus on the plan's name."""
        self._title.setFocus()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addWidget(self._body(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 0, 32, 8)
        foot.addWidget(self.notices)
        whole.addLayout(foot)

    def _bar(self) -> QFrame:
        bar = looking(QFrame(), "topbar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(20, 10, 20, 10)
        line.setSpacing(12)
        ways = (self.change, self.preview, self.print, self.export)
        line.addWidget(self.all_plans, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(Flow(ways), 1)
        return bar

    def _body(self) -> Column:
        body = Column(_WIDTH_EM)
        for part in (
            self._title,
            self._about,
            self.paper,
            words(tr("What to do"), "heading"),
            self._progress,
            self._actions,
            Keeping(self._guidance.keep_in_touch),
        ):
            body.add(part)
        body.parts.addStretch(1)
        return body
