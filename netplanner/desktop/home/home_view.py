"""The home screen: saved plans as cards, search, and what can be done with a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.desktop.home.plan_list import PlanList
from netplanner.desktop.language import tr
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.parts import Action, em, looking, named, words

if TYPE_CHECKING:
    from netplanner.desktop.home.plan_lines import PlanLine

_WIDTH_EM = 64


class HomeView(QWidget):
    """All saved plans; while there are none, what this is for.

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
        self.new_plan = Action("new-plan", tr("&New plan"), "primary", "plus")
        self.sample = Action("open-sample", tr("Look at a &sample plan"))
        self.notices = NoticeBar()
        self._title = named(words("", "page-title"), "page-title")
        self._about = [words(line) for line in _about()]
        self._search = named(QLineEdit(), "search")
        self._plans = PlanList()
        self._none = words(tr("No plan has these words."), "muted")
        self._open = Action("open-plan", tr("&Open"))
        self._duplicate = Action("duplicate-plan", tr("&Duplicate"), "plain", "copy")
        self._delete = Action("delete-plan", tr("De&lete"), "plain", "remove")
        self._lay_out()
        self._connect()

    def show_plans(self, lines: tuple[PlanLine, ...]) -> None:
        """Show plans, all of them or those that were found."""
        is_empty = not lines and not self._search.text()
        self._title.setText(tr("Plan your networking") if is_empty else tr("Your plans"))
        for line in self._about:
            line.setVisible(is_empty)
        self._search.setVisible(not is_empty)
        self._none.setVisible(not lines and not is_empty)
        self._plans.setVisible(bool(lines))
        self._foot.setVisible(bool(lines))
        self._plans.show_lines(lines)

    def arrive(self) -> None:
        """Put the focus where most people go on: on the plans, or on New plan."""
        (self.new_plan if self._plans.isHidden() else self._plans).setFocus()

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search plans"))
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(20 * em(self))
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH_EM * em(self))
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 32, 32, 16)
        column.setSpacing(12)
        for part in (self._title, *self._about):
            column.addWidget(part)
        column.addLayout(self._beginnings())
        column.addWidget(self._none)
        column.addWidget(self._plans, 1)
        column.addStretch(0)
        self._foot = self._footer()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside, 1)
        whole.addWidget(self.notices)
        whole.addWidget(self._foot)

    def _beginnings(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(self.new_plan)
        row.addWidget(self.sample)
        row.addStretch(1)
        row.addWidget(self._search, 1)
        return row

    def _footer(self) -> QFrame:
        foot = looking(QFrame(), "footer")
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 12, 32, 12)
        row.setSpacing(12)
        for action in (self._open, self._duplicate, self._delete):
            row.addWidget(action)
        row.addStretch(1)
        return foot

    def _connect(self) -> None:
        self._search.textEdited.connect(self.searched)
        self._plans.opened.connect(self.open_requested)
        self._plans.discarded.connect(self.delete_requested)
        self._open.clicked.connect(self._on_open_clicked)
        self._duplicate.clicked.connect(self._on_duplicate_clicked)
        self._delete.clicked.connect(self._on_delete_clicked)

    @Slot()
    def _on_open_clicked(self) -> None:
        self.open_requested.emit(self._plans.current)

    @Slot()
    def _on_duplicate_clicked(self) -> None:
        self.duplicate_requested.emit(self._plans.current)

    @Slot()
    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit(self._plans.current)


def _about() -> tuple[str, ...]:
    return (
        tr("Answer a few questions: why, where, who, you, how and when."),
        tr("Get a plan with dates that fits your aim, your people and your energy."),
        tr("Print it and pin it up. Everything stays on this computer."),
    )
