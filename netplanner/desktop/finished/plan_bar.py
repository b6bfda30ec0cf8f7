"""The bar above a plan: back to all plans, and what can be done with this one.

With large letters in a small window the ways fold behind one button, so that the plan has room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.finished.pages import usual_paper
from netplanner.desktop.finished.paper_choices import PaperChoices
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_GAP = 8  # pixels; all ways stand in one line of the smallest window


class PlanBar(QFrame):
    """Buttons for the whole plan, and the choices of paper."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "topbar")
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.change = Action("change-answers", tr("&Change answers"), "plain", "edit")
        self.review = Action("review", tr("Look &back"), "plain", "review")
        self.preview = Action("preview", tr("Pre&view"), "plain", "preview")
        self.print = Action("print", tr("&Print"), "plain", "print")
        self.export = Action("export-pdf", tr("&Export PDF"), "primary", "export")
        self.undo = Action("undo", "", "quiet", "undo")
        self.redo = Action("redo", "", "quiet", "redo")
        self.paper = PaperChoices(usual_paper())
        self._choices = Action("paper-choices", tr("Pape&r choices"), "quiet", "down")
        self._folded = Action("plan-ways", tr("Do more &with this plan"), "quiet", "down")
        for toggle in (self._choices, self._folded):
            toggle.setCheckable(True)
        _explain(self.undo, tr("Undo"), tr("Ctrl+Z"))
        _explain(self.redo, tr("Redo"), tr("Ctrl+Shift+Z"))
        self._is_narrow = False
        paper = (self.preview, self.print, self.export, self._choices)
        self._flow = Flow((self.change, self.review, *paper), _GAP)
        self._ways = _holding(self._flow)
        self._lines = self._lay_out()
        self._choices.toggled.connect(self._draw)
        self._folded.toggled.connect(self._draw)
        self._draw()

    def add_way(self, action: Action) -> None:
        """Add what else can be done with the plan."""
        self._flow.addWidget(action)

    def fold(self, *, narrow: bool) -> None:
        """Fold the ways behind one button, or show them in the line."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            first, below = self._lines
            (first if narrow else below).removeWidget(self._ways)
            if narrow:
                below.insertWidget(0, self._ways)
            else:
                first.insertWidget(1, self._ways, 1)
            self._draw()

    def _lay_out(self) -> tuple[QHBoxLayout, QVBoxLayout]:
        top = Qt.AlignmentFlag.AlignTop
        first, below = QHBoxLayout(), QVBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.all_plans, 0, top)
        first.addWidget(self._ways, 1)
        first.addWidget(self._folded, 0, top)
        first.addStretch(0)
        for action in (self.undo, self.redo):
            first.addWidget(action, 0, top)
        below.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.addLayout(first)
        column.addLayout(below)
        return first, below

    @Slot()
    def _draw(self) -> None:
        is_open = not self._is_narrow or self._folded.isChecked()
        self._folded.setVisible(self._is_narrow)
        self._ways.setVisible(is_open)
        self.paper.setVisible(is_open and self._choices.isChecked())


def _holding(layout: QLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made


def _explain(action: Action, name: str, keys: str) -> None:
    action.setAccessibleName(name)
    action.setToolTip(tr("{action} ({keys})", action=name, keys=keys))
