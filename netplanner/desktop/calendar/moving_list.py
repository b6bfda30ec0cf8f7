"""The agenda as a list whose actions are moved by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from netplanner.desktop.advice.agenda import AgendaRow
from netplanner.desktop.advice.agenda_list import AgendaList
from netplanner.desktop.calendar.move_bar import by_keys_words
from netplanner.desktop.calendar.sight import bring_into_sight
from netplanner.desktop.lines_model import LINE_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Index = QModelIndex | QPersistentModelIndex
_DAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MovingList(AgendaList):
    """Alt with the up or down arrow moves the current action by a day.

    Signals:
        shifted: (the action's id, days; less than 0 is earlier).
        chosen: the id of the action that is the current one now, or "".
    """

    shifted = Signal(str, int)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(can_tick=False)
        self.setAccessibleDescription(by_keys_words())

    def choose(self, action_id: str) -> None:
        """Make an action the current one, where the list has it."""
        model = self.model()
        for row in range(model.rowCount()) if action_id else ():
            index = model.index(row, 0)
            if _id_of(index) == action_id and index != self.currentIndex():
                self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = _DAYS.get(Qt.Key(event.key()))
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier
        action_id = _id_of(self.currentIndex())
        if days and held and action_id:
            self.shifted.emit(action_id, days)
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            bring_into_sight(self.viewport(), self.visualRect(current))
        self.chosen.emit(_id_of(current))


def _id_of(index: Index) -> str:
    row = index.data(LINE_ROLE)
    return row.id if isinstance(row, AgendaRow) else ""
