"""A finished plan joined with the library and with paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.column import Column
from netplanner.desktop.finished.keeping import Keeping
from netplanner.desktop.finished.paper_wishes import PaperWishes
from netplanner.desktop.finished.plan_view import PlanView
from netplanner.desktop.finished.todo import Todo
from netplanner.desktop.language import tr
from netplanner.guidance.document import from_json
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.paper.desk import PaperDesk
    from netplanner.library import Library, SavedPlan
    from netplanner.plan.plans import Action, PlanId
    from netplanner.report.material import Options


class Finished(QObject):
    """Shows one finished plan and stores what becomes of its actions.

    Signals:
        closed: the person is done with it for now.
        change_requested: the plan's id, where its answers are to be changed.
    """

    closed = Signal()
    change_requested = Signal(str)

    def __init__(
        self, library: Library, desk: PaperDesk, plan: PlanId, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._today = today
        saved = self._saved().plan
        self.title = saved.title
        self._guidance = from_json(saved.versions[-1].guidance_json)
        self.view = PlanView(saved.title, saved.versions[-1].number)
        self._add_parts()
        self._wishes = PaperWishes(desk, self._saved, self._options, self.view)
        self._connect()

    def arrive(self) -> None:
        """Put the focus on the plan's name."""
        self.view.arrive()

    def flush(self) -> None:
        """Store what was typed; every change here is stored as it is made."""

    def _add_parts(self) -> None:
        self.view.add_part("todo", tr("To do"), self._make_todo)
        self.view.add_part("keeping", tr("Keep in touch"), self._make_keeping)
        self.view.show_part("todo")

    def _make_todo(self) -> Todo:
        todo = Todo(self._saved().plan, self._guidance, self._today())
        todo.toggled.connect(self._on_todo_toggled)
        self._todo = todo
        return todo

    def _make_keeping(self) -> QWidget:
        column = Column()
        column.add(Keeping(self._guidance.keep_in_touch))
        column.parts.addStretch(1)
        return column

    def _connect(self) -> None:
        view, wishes = self.view, self._wishes
        view.all_plans.clicked.connect(self.closed)
        view.change.clicked.connect(self._on_change_clicked)
        view.preview.clicked.connect(wishes.preview)
        view.export.clicked.connect(wishes.export)
        view.print.clicked.connect(wishes.print)
        view.notices.action_requested.connect(wishes.follow_up)
        wishes.noticed.connect(view.notices.show_notice)

    def _options(self) -> Options:
        return self.view.paper.options

    def _saved(self) -> SavedPlan:
        return self._library.saved(self._plan)

    @Slot(str)
    def _on_todo_toggled(self, action_id: str) -> None:
        action = next(it for it in self._saved().plan.actions if it.id == action_id)
        self._library.update_action(self._plan, toggled(action, self._today()))
        self._todo.draw(self._saved().plan)

    @Slot()
    def _on_change_clicked(self) -> None:
        self.change_requested.emit(self._plan)


def toggled(action: Action, today: date) -> Action:
    """Return an open action as done today, and a done one as open again."""
    if action.state is ActionState.DONE:
        return replace(action, state=ActionState.OPEN, done_on=None)
    return replace(action, state=ActionState.DONE, done_on=today)
