"""Circling: tick everyone in a circle, and tie them all to each other at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, words
from netplanner.desktop.questions.lists import RowList
from netplanner.desktop.questions.rows import Row, RowsModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.answers import InstanceId

_FEWEST = 3  # two are a pair
_HIGH_EM = 15


class CircleList(QWidget):
    """Everyone with a box to tick, and the button that ties those ticked.

    Signals:
        circled: the ids of those ticked, as a tuple in the list's order.
    """

    circled = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._names: Mapping[InstanceId, str] = {}
        self._ticked: frozenset[str] = frozenset()
        self._rows = RowsModel()
        self._list = RowList(self._rows)
        self._list.setObjectName(name)
        self._list.setAccessibleName(tr("Tick everyone in one circle"))
        self._list.setMaximumHeight(_HIGH_EM * em(self))
        self._all = Action("connect-all", tr("They all &know each other"), "plain", "circle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(tr("Tick everyone in one circle"), "question"))
        column.addWidget(self._list)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        self._rows.toggled.connect(self._on_row_toggled)
        self._all.clicked.connect(self._on_all_clicked)

    @property
    def names(self) -> QWidget:
        """The list of those who can be ticked."""
        return self._list

    def draw(self, names: Mapping[InstanceId, str]) -> None:
        """Show everyone by name; what was ticked stays ticked."""
        self._names = names
        self._draw()

    def _draw(self) -> None:
        rows = (Row(id_, name, id_ in self._ticked) for id_, name in self._names.items())
        self._rows.show_lines(tuple(rows))
        self._all.setEnabled(len(self._circle()) >= _FEWEST)

    def _circle(self) -> tuple[InstanceId, ...]:
        return tuple(id_ for id_ in self._names if id_ in self._ticked)

    @Slot(str)
    def _on_row_toggled(self, row_id: str) -> None:
        self._ticked ^= {row_id}
        self._draw()

    @Slot()
    def _on_all_clicked(self) -> None:
        circle, self._ticked = self._circle(), frozenset()
        self._draw()
        self.circled.emit(circle)
