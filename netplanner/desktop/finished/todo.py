"""What to do: a plan's actions to tick, and how far one has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from netplanner.desktop.advice.agenda import agenda
from netplanner.desktop.advice.agenda_list import AgendaList
from netplanner.desktop.column import Column
from netplanner.desktop.language import tr
from netplanner.desktop.parts import words

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.advice import Guidance
    from netplanner.plan.plans import Plan

_WIDTH_EM = 60


class Todo(Column):
    """A plan's actions.

    Signals:
        toggled: the id of an action that was ticked or unticked.
    """

    toggled = Signal(str)

    def __init__(self, plan: Plan, guidance: Guidance, today: date) -> None:
        super().__init__(_WIDTH_EM)
        self._guidance = guidance
        self._today = today
        self._progress = words("", "muted")
        self._actions = AgendaList(can_tick=True)
        for part in (self._progress, self._actions):
            self.add(part)
        self.parts.addStretch(1)
        self._actions.toggled.connect(self.toggled)
        self.draw(plan)

    def draw(self, plan: Plan) -> None:
        """Show the plan as it now stands."""
        rows = agenda(plan.actions, self._guidance.recovery_days, self._today)
        self._actions.show_rows(rows)
        done, count = sum(row.is_done for row in rows), len(plan.actions)
        self._progress.setText(tr("{done} of {count} actions done", done=done, count=count))
