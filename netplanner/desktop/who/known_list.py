"""People known from other plans: a click or Enter takes one into this plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot

from netplanner.desktop.enter import EnterOnRow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import em, named
from netplanner.desktop.questions.lists import RowList
from netplanner.desktop.questions.rows import Row, RowsModel

if TYPE_CHECKING:
    from netplanner.plan.people import Person

_HIGH_EM = 10


class KnownList(RowList):
    """Names to choose from.

    Signals:
        taken: the Person.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        self._people: tuple[Person, ...] = ()
        self._lines = RowsModel()
        super().__init__(self._lines)
        named(self, "known-people").setAccessibleName(tr("People from your other plans"))
        self.setMaximumHeight(_HIGH_EM * em(self))
        self.clicked.connect(self._on_row_chosen)
        EnterOnRow(self).pressed.connect(self._on_row_chosen)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show people by name."""
        self._people = people
        rows = (Row(str(one.id), " ".join(one.name.split())) for one in people)
        self._lines.show_lines(tuple(rows))

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._people):
            self.taken.emit(self._people[index.row()])
