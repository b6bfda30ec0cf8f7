"""The part of home that shows where there are plans: search, cards, what to do with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netplanner.desktop.flow import Flow
from netplanner.desktop.home.plan_list import PlanList
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine

_SEARCH_EM = 24


class PlansPanel(QWidget):
    """Saved plans, found by their words.

    Signals:
        open_requested, duplicate_requested, delete_requested: the plan's id.
        searched: the words to look for.
    """

    open_requested = Signal(str)
    duplicate_requested = Signal(str)
    delete_requested = Signal(str)
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._search = named(QLineEdit(), "search")
        self._plans = PlanList()
        self._none = words(tr("No plan has these words."), "muted")
        self._open = Action("open-plan", tr("&Open"))
        self._duplicate = Action("duplicate-plan", tr("&Duplicate"), "plain", "copy")
        self._delete = Action("delete-plan", tr("De&lete"), "plain", "remove")
        self._lay_out()
        self._connect()

    def show_lines(self, lines: tuple[PlanLine, ...]) -> None:
        """Show plans, all of them or those that were found."""
        self._none.setVisible(not lines)
        self._plans.setVisible(bool(lines))
        self._plans.show_lines(lines)
        for action in (self._open, self._duplicate, self._delete):
            action.setEnabled(bool(lines))

    def arrive(self) -> None:
        """Put the focus on the plans."""
        self._plans.setFocus()

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search plans"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(_SEARCH_EM * em(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._search, self._none):
            column.addWidget(part)
        column.addWidget(self._plans, 1)
        column.addLayout(Flow((self._open, self._duplicate, self._delete)))

    def _connect(self) -> None:
        self._search.textEdited.connect(self.searched)
        self._plans.opened.connect(self.open_requested)
        self._plans.discarded.connect(self.delete_requested)
        self._open.clicked.connect(self.open_current)
        self._duplicate.clicked.connect(self._on_duplicate_clicked)
        self._delete.clicked.connect(self._on_delete_clicked)

    @Slot()
    def open_current(self) -> None:
        """Open the plan that is chosen, if there is one."""
        if self._plans.current:
            self.open_requested.emit(self._plans.current)

    @Slot()
    def _on_duplicate_clicked(self) -> None:
        self.duplicate_requested.emit(self._plans.current)

    @Slot()
    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self._plans.current)
