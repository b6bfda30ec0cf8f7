"""Everyone on a ring map as a list in words, for those who do not see the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QListView

from netplanner.desktop.enter import EnterOnRow
from netplanner.desktop.language import tr
from netplanner.desktop.looks.wrapped_rows import WrappedRow
from netplanner.desktop.parts import em, named
from netplanner.desktop.questions.lists import RowList
from netplanner.desktop.questions.rows import Row, RowsModel

if TYPE_CHECKING:
    from netplanner.desktop.ring.map_words import MapWords
    from netplanner.plan.people import Person, PersonId

_MOST_EM = 14


class PeopleInWords(RowList):
    """Each person and where they stand: "Ann: close, my core group".

    Signals:
        opened: the id of the person on whom Enter was pressed.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        self._people: tuple[Person, ...] = ()
        self._lines = RowsModel()
        super().__init__(self._lines)
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setItemDelegate(WrappedRow(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMaximumHeight(_MOST_EM * em(self))
        named(self, "ring-people").setAccessibleName(tr("People in words"))
        EnterOnRow(self).pressed.connect(self._on_enter_pressed)

    def show_people(self, people: tuple[Person, ...], said: MapWords) -> None:
        """Show people in their order."""
        self._people = people
        self._lines.show_lines(tuple(Row(str(one.id), said.said(one)) for one in people))

    def person(self, row_id: str) -> PersonId:
        """Return whom a row stands for."""
        return next(one.id for one in self._people if one.id == row_id)

    @Slot(QModelIndex)
    def _on_enter_pressed(self, index: QModelIndex) -> None:
        self.opened.emit(self._people[index.row()].id)
