"""The part To do on the screen: how far one is, the list, and the chosen action beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.advice.drawings import BudgetBar
from netplanner.desktop.finished.action_editor import ActionEditor
from netplanner.desktop.finished.day_rows import DayRows
from netplanner.desktop.finished.promise_panel import PromisePanel
from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, named, words

if TYPE_CHECKING:
    from datetime import date

    from netplanner.desktop.advice.agenda import AgendaRow
    from netplanner.desktop.finished.progress import Progress
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Action as PlannedAction

_EDGE = 28


class TodoView(QWidget):
    """What is to do, and what became of it."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.settled = Action("show-settled", "", "quiet", "down")
        self.settled.setCheckable(True)
        self.rows = DayRows("actions", tr("Actions"), can_tick=True)
        self.editor, self.promise = ActionEditor(today), PromisePanel()
        self._standing = named(words("", "muted"), "standing")
        self._progress, self._bar = named(words(""), "progress"), BudgetBar()
        self._nothing = named(words("", "muted"), "nothing-to-do")
        self._sides = TwoSides(self._list_side(), self._detail_side())
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 12, _EDGE, 12)
        column.addWidget(self._sides, 1)

    def show_standing(self, said: str) -> None:
        """Show what is owed and when to look back, in one quiet line."""
        self._standing.setText(said)
        self._standing.setVisible(bool(said))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the plan is, as a bar and in words."""
        self._progress.setText(progress.said)
        self._bar.show_share(progress.share)

    def show_rows(self, rows: tuple[AgendaRow, ...], settled: int) -> None:
        """Show what is to do, and offer to show as many things that were settled before."""
        self.rows.show_rows(rows)
        self.settled.setVisible(settled > 0)
        shown = self.settled.isChecked()
        said = tr("Hide what was done or dropped") if shown else tr("Done and dropped: {count}")
        self.settled.setText(said.format(count=settled))
        self._nothing.setText(_all_done() if settled else _not_begun())
        self._nothing.setVisible(not rows)

    def show_action(self, action: PlannedAction) -> None:
        """Show the chosen action beside the list."""
        self.editor.show_action(action)
        self._show_beside(self.editor)

    def show_promise(self, contact: Contact) -> None:
        """Show the chosen promise beside the list."""
        self.promise.show_promise(contact)
        self._show_beside(self.promise)

    def show_nothing(self) -> None:
        """Show nothing beside the list."""
        self._show_beside(None)

    def go_to_editor(self) -> None:
        """Put the focus on the chosen action."""
        if not self.editor.isHidden():
            self.editor.arrive()

    def _show_beside(self, shown: QWidget | None) -> None:
        for part in (self.editor, self.promise):
            part.setVisible(part is shown)

    def _list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._progress, 1)
        column.addLayout(line)
        column.addWidget(self._standing)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        column.addWidget(self.settled, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _detail_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.editor, self.promise):
            column.addWidget(part)
        return side


def _all_done() -> str:
    return tr("Nothing is left to do here. Look back at this plan, and plan what comes next.")


def _not_begun() -> str:
    return tr("Change the answers under How and When, and what you plan there stands here.")
