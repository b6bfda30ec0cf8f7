"""The dated actions of the guidance, beside the questions of when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.advice.agenda import agenda
from netplanner.desktop.advice.agenda_list import AgendaList
from netplanner.desktop.language import tr
from netplanner.desktop.parts import words

if TYPE_CHECKING:
    from netplanner.desktop.advice.advice import Advice


class Schedule(QWidget):
    """What the plan would be with the answers as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._said = words("", "muted")
        self._list = AgendaList(can_tick=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(tr("Your actions, week by week"), "heading"))
        column.addWidget(self._said)
        column.addWidget(self._list)
        self._say_missing()

    def show_advice(self, advice: Advice) -> None:
        """Show the actions of an advice."""
        guidance = advice.guidance
        if guidance is None:
            self._list.show_rows(())
            self._say_missing()
            return
        rows = agenda(guidance.actions, guidance.recovery_days, advice.today)
        self._list.show_rows(rows)
        count = len(guidance.actions)
        self._said.setText(tr("{count} actions. They move when you change an answer.", count=count))

    def _say_missing(self) -> None:
        self._said.setText(tr("They stand here as soon as why, where, who and you are answered."))
