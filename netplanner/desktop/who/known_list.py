"""People known from other plans: a click or Enter takes one into this plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from typing_extensions import override

from netplanner.desktop.enter import is_enter, keeps_enter
from netplanner.desktop.language import tr
from netplanner.desktop.parts import em, named
from netplanner.desktop.questions.lists import RowList
from netplanner.desktop.questions.rows import Row, RowsModel

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

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
        self.clicked.connect(self._on_row_clicked)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Show people by name."""
        self._people = people
        self._lines.show_rows(tuple(Row(str(one.id), " ".join(one.name.split())) for one in people))

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Enter for this list, before it can continue the page."""
        if keeps_enter(event) and self.currentIndex().isValid():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self._on_row_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._people):
            self.taken.emit(self._people[index.row()])
