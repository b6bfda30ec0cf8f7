"""The home screen: how to begin a plan, and the plans there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.enter import Enter
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine
    from netplanner.desktop.home.plans_panel import PlansPanel
    from netplanner.desktop.notices import NoticeBar

_WIDTH_EM = 64


class HomeView(QWidget):
    """All saved plans; while there are none, what this is for.

    Before the library is read it shows neither, so that nothing flickers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.new_plan = Action("new-plan", tr("&New plan"), "primary", "plus")
        self.sample = Action("open-sample", tr("Look at a &sample plan"))
        self._title = named(words(tr("Plan your networking"), "page-title"), "page-title")
        self._about = [words(line) for line in _about()]
        self._panel: PlansPanel | None = None
        self._column = self._lay_out()
        Enter(self).went_on.connect(self._on_enter)
        self._show_about(shown=False)

    def show_empty(self) -> None:
        """Say what this is for, as long as there is no plan."""
        self._show_about(shown=True)
        if self._panel is not None:
            self._panel.hide()

    def add_panel(self, panel: PlansPanel) -> None:
        """Take in the part that shows plans, which is made with the first one."""
        self._panel = panel
        self._column.insertWidget(self._column.count() - 1, panel, 1000)

    def add_notices(self, notices: NoticeBar) -> None:
        """Take in the bar that shows news, which is made with the first one."""
        self._column.addWidget(notices)

    def show_plans(self, lines: tuple[PlanLine, ...]) -> None:
        """Show plans, all of them or those that were found."""
        self._show_about(shown=False)
        if self._panel is not None:
            self._panel.show_lines(lines)
            self._panel.show()

    def arrive(self) -> None:
        """Put the focus where most people go on: on the plans, or on New plan."""
        if self._panel is None or self._panel.isHidden():
            self.new_plan.setFocus()
        else:
            self._panel.arrive()

    def _show_about(self, *, shown: bool) -> None:
        for line in self._about:
            line.setVisible(shown)

    def _lay_out(self) -> QVBoxLayout:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH_EM * em(self))
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 32, 32, 16)
        column.setSpacing(12)
        for part in (self._title, *self._about):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(Flow((self.new_plan, self.sample)))
        column.addSpacing(8)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside)
        return column

    @Slot()
    def _on_enter(self) -> None:
        if self._panel is not None and self._panel.isVisible():
            self._panel.open_current()


def _about() -> tuple[str, ...]:
    return (
        tr("Answer a few questions: why, where, who, you, how and when."),
        tr("Get a plan with dates that fits your aim, your people and your energy."),
        tr("Print it and pin it up. Everything stays on this computer."),
    )
