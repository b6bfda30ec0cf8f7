"""The parts of a finished plan, one of them on the screen; each is made when first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netplanner.desktop.finished.parts_row import PartsRow

if TYPE_CHECKING:
    from collections.abc import Callable

_EDGE = 20


class PlanParts(QWidget):
    """A row of names, and the chosen part below it; Ctrl+Page Down goes to the next one.

    Signals:
        shown: the name of the part that has come on the screen.
    """

    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = PartsRow()
        self._stack = QStackedWidget()
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QVBoxLayout()
        line.setContentsMargins(_EDGE, 0, _EDGE, 0)
        line.addWidget(self._row)
        column.addLayout(line)
        column.addWidget(self._stack, 1)
        self._row.chosen.connect(self._on_row_chosen)
        for key, slot in (("Ctrl+PgDown", self._on_next), ("Ctrl+PgUp", self._on_before)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def add(self, name: str, label: str, make: Callable[[], QWidget]) -> None:
        """Add a part that is made when it is first shown."""
        self._makers[name] = make
        self._row.add(name, label)

    @property
    def shows_part(self) -> bool:
        """Whether a part has been shown yet."""
        return bool(self._made)

    def show_part(self, name: str) -> None:
        """Show a part; where there is none of this name, the first one."""
        self._row.choose(name if name in self._makers else self._row.names[0])

    @Slot(str)
    def _on_row_chosen(self, name: str) -> None:
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self._stack.addWidget(self._made[name])
        self._stack.setCurrentWidget(self._made[name])
        self.shown.emit(name)

    @Slot()
    def _on_next(self) -> None:
        self._row.step(1)

    @Slot()
    def _on_before(self) -> None:
        self._row.step(-1)
