"""The part To do, joined with what is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.contacts.reading import known_of
from netplanner.desktop.finished.action_changes import ActionChanges
from netplanner.desktop.finished.part import NOTHING_KNOWN, Part
from netplanner.desktop.finished.progress import progress
from netplanner.desktop.finished.row_ids import PROMISE
from netplanner.desktop.finished.standing import standing_words
from netplanner.desktop.finished.steps import ActionStep, ContactStep
from netplanner.desktop.finished.todo_rows import SETTLED, open_rows, settled_rows
from netplanner.desktop.finished.todo_view import TodoView
from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.steps import Step
    from netplanner.guidance.advice import Guidance
    from netplanner.interview.answers import Answers
    from netplanner.plan.contacts import Contact


class Todo(Part):
    """Shows what is to do, and makes a step of every change."""

    def __init__(self, doings: Doings, guidance: Guidance, today: Callable[[], date]) -> None:
        self.view = TodoView(today())
        super().__init__(self.view)
        self._doings = doings
        self._guidance = guidance
        self._today = today
        self._settled = frozenset(it.id for it in doings.actions if it.state in SETTLED)
        self._kept = frozenset(it.id for it in doings.contacts if it.promise_kept_on)
        self._changes = ActionChanges(doings, self.view.editor, today)
        self._connect()
        self.draw()
        self.view.rows.choose_first()

    @property
    @override
    def known(self) -> Answers:
        chosen = self.view.rows.current
        promise = self._promise(chosen)
        if promise is not None:
            return {"person": promise.person}
        action = self._doings.action(chosen)
        return known_of(action) if action else NOTHING_KNOWN

    @override
    def arrive(self) -> None:
        self.view.rows.setFocus()

    @override
    def choose(self, row_id: str) -> None:
        self.view.rows.choose(row_id)

    @override
    def flush(self) -> None:
        self.view.editor.flush()

    @override
    def enter(self) -> None:
        if self.view.rows.hasFocus():
            self.view.go_to_editor()

    @override
    def draw(self) -> None:
        doings, today = self._doings, self._today()
        before = [it for it in doings.actions if it.id in self._settled]
        rows = open_rows(
            (it for it in doings.actions if it.id not in self._settled),
            (it for it in doings.contacts if it.promise and it.id not in self._kept),
            self._guidance.recovery_days,
            today,
        )
        if self.view.settled.isChecked():
            rows += settled_rows(before, today)
        self.view.show_rows(rows, len(before))
        self.view.show_progress(progress(doings.actions))
        self.view.show_standing(standing_words(doings.contacts, self._guidance.reviews, today))
        self._show_chosen(self.view.rows.current)

    @override
    def shows(self, step: Step) -> bool:
        return isinstance(step, ActionStep | ContactStep)

    @override
    def follow(self, step: Step) -> None:
        if isinstance(step, ActionStep):
            if step.after.id in self._settled:
                self.view.settled.setChecked(True)
            self.view.rows.choose(step.after.id)

    def _connect(self) -> None:
        view, editor = self.view, self.view.editor
        view.rows.toggled.connect(self._on_toggled)
        view.rows.chosen.connect(self._show_chosen)
        view.settled.toggled.connect(self.draw)
        editor.log.clicked.connect(self.request_log)
        editor.done.clicked.connect(self._on_done)
        view.promise.kept.clicked.connect(self._on_done)
        view.promise.see.clicked.connect(self._on_see)

    def _promise(self, row_id: str) -> Contact | None:
        return self._doings.contact(row_id.removeprefix(PROMISE))

    @Slot(str)
    def _show_chosen(self, row_id: str) -> None:
        action, promise = self._doings.action(row_id), self._promise(row_id)
        if action is not None:
            self.view.show_action(action)
        elif promise is not None:
            self.view.show_promise(promise)
        else:
            self.view.show_nothing()

    @Slot(str)
    def _on_toggled(self, row_id: str) -> None:
        self.flush()
        action, promise = self._doings.action(row_id), self._promise(row_id)
        if action is not None:
            self._changes.toggle(action)
        elif promise is not None:
            self._keep(promise)

    def _keep(self, promise: Contact) -> None:
        kept = None if promise.promise_kept_on else self._today()
        said = tr("Promise kept.") if kept else tr("The promise is still to keep.")
        self._doings.do(ContactStep(promise, replace(promise, promise_kept_on=kept)), said)

    @Slot()
    def _on_done(self) -> None:
        self._on_toggled(self.view.rows.current)

    @Slot()
    def _on_see(self) -> None:
        if (promise := self._promise(self.view.rows.current)) is not None:
            self.contact_opened.emit(promise.id)
