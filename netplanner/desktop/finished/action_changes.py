"""What a person says of the chosen action, made into steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from netplanner.desktop.finished.days import long_day
from netplanner.desktop.finished.deeds import dropped_or_back, toggled
from netplanner.desktop.finished.steps import ActionStep
from netplanner.desktop.language import tr
from netplanner.guidance.energies import energy_of
from netplanner.plan.codes import ActionState
from netplanner.plan.moving import moved_to

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.finished.action_editor import ActionEditor
    from netplanner.desktop.finished.doings import Doings
    from netplanner.plan.plans import Action


class ActionChanges(QObject):
    """Listens to the editor of an action."""

    def __init__(self, doings: Doings, editor: ActionEditor, today: Callable[[], date]) -> None:
        super().__init__()
        self._doings = doings
        self._editor = editor
        self._today = today
        editor.drop.clicked.connect(self._on_drop)
        editor.moved.connect(self._on_moved)
        editor.done_on_chosen.connect(self._on_done_on)
        editor.outcome_typed.connect(self._on_outcome)
        editor.energy_chosen.connect(self._on_energy)

    def toggle(self, action: Action) -> None:
        """Mark an action as done today, or a done one as not done."""
        after = toggled(action, self._today())
        done = after.state is ActionState.DONE
        self._change(after, tr("Marked as done.") if done else tr("Marked as not done."))

    def _action(self) -> Action | None:
        return self._doings.action(self._editor.shown)

    def _change(self, after: Action, said: str = "", run: str = "") -> None:
        before = self._doings.action(after.id)
        if before is not None and before != after:
            self._doings.do(ActionStep(before, after), said, run)

    @Slot()
    def _on_drop(self) -> None:
        self._editor.flush()
        if (action := self._action()) is not None:
            after = dropped_or_back(action)
            dropped = after.state is ActionState.DROPPED
            self._change(after, tr("Left out of the plan.") if dropped else tr("Back in the plan."))

    @Slot(object)
    def _on_moved(self, day: date) -> None:
        self._editor.flush()
        if (action := self._action()) is not None:
            self._change(moved_to(action, day), tr("Moved to {day}.", day=long_day(day)))

    @Slot(object)
    def _on_done_on(self, day: date) -> None:
        if (action := self._action()) is None or action.state is not ActionState.DONE:
            return
        if day > self._today():
            self._editor.say_done_on(tr("Choose today or a day before"))
        else:
            self._change(replace(action, done_on=day), run=f"done_on {action.id}")

    @Slot(object)
    def _on_outcome(self, text: str | None) -> None:
        if (action := self._action()) is not None:
            self._change(replace(action, outcome=text or ""), run=f"outcome {action.id}")

    @Slot(object)
    def _on_energy(self, value: str | None) -> None:
        self._editor.flush()
        if (action := self._action()) is not None:
            energy = energy_of(value or "")
            self._change(replace(action, energy=energy), tr("Energy noted."))
