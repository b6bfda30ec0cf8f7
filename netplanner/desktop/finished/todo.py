"""The part To do, joined with what is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.contacts.reading import known_of
from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.deeds import dropped_or_back, energy_of, toggled
from netplanner.desktop.finished.part import NOTHING_KNOWN, Part
from netplanner.desktop.finished.progress import progress
from netplanner.desktop.finished.row_ids import PROMISE
from netplanner.desktop.finished.standing import standing_words
from netplanner.desktop.finished.steps import ActionStep, ContactStep
from netplanner.desktop.finished.todo_rows import SETTLED, open_rows, settled_rows
from netplanner.desktop.finished.todo_view import TodoView
from netplanner.desktop.language import tr
from netplanner.plan.codes import ActionState
from netplanner.plan.moving import moved_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.steps import Step
    from netplanner.guidance.advice import Guidance
    from netplanner.interview.answers import Answers
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Action


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
        self._connect()
        self.draw()
        self.view.rows.choose_first()

    @property
    @override
    def known(self) -> Answers:
        """What is known of a contact about the chosen action or promise, as answers."""
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
        editor.drop.clicked.connect(self._on_drop)
        editor.moved.connect(self._on_moved)
        editor.done_on_chosen.connect(self._on_done_on)
        editor.outcome_typed.connect(self._on_outcome)
        editor.energy_chosen.connect(self._on_energy)
        view.promise.kept.clicked.connect(self._on_done)
        view.promise.see.clicked.connect(self._on_see)

    def _promise(self, row_id: str) -> Contact | None:
        return self._doings.contact(row_id.removeprefix(PROMISE))

    def _action(self) -> Action | None:
        return self._doings.action(self.view.editor.shown)

    def _change(self, after: Action, said: str = "", run: str = "") -> None:
        before = self._doings.action(after.id)
        if before is not None and before != after:
            self._doings.do(ActionStep(before, after), said, run)

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
            after = toggled(action, self._today())
            done = after.state is ActionState.DONE
            self._change(after, tr("Marked as done.") if done else tr("Marked as not done."))
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
    def _on_drop(self) -> None:
        self.flush()
        if (action := self._action()) is not None:
            after = dropped_or_back(action)
            dropped = after.state is ActionState.DROPPED
            self._change(after, tr("Left out of the plan.") if dropped else tr("Back in the plan."))

    @Slot(object)
    def _on_moved(self, day: date) -> None:
        self.flush()
        if (action := self._action()) is not None:
            self._change(moved_to(action, day), tr("Moved to {day}.", day=long_day(day)))

    @Slot(object)
    def _on_done_on(self, day: date) -> None:
        if (action := self._action()) is None or action.state is not ActionState.DONE:
            return
        if day > self._today():
            self.view.editor.say_done_on(tr("Choose today or a day before"))
        else:
            self._change(replace(action, done_on=day), run=f"done_on {action.id}")

    @Slot(object)
    def _on_outcome(self, text: str | None) -> None:
        if (action := self._action()) is not None:
            self._change(replace(action, outcome=text or ""), run=f"outcome {action.id}")

    @Slot(object)
    def _on_energy(self, value: str | None) -> None:
        self.flush()
        if (action := self._action()) is not None:
            energy = energy_of(value or "")
            self._change(replace(action, energy=energy), tr("Energy noted."))

    @Slot()
    def _on_see(self) -> None:
        if (promise := self._promise(self.view.rows.current)) is not None:
            self.contact_opened.emit(promise.id)
