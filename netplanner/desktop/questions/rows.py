"""Item models of named rows: the instances of a repeat, and whom a person knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from netplanner.desktop.lines_model import LinesModel

if TYPE_CHECKING:
    from netplanner.desktop.lines_model import Index


@dataclass(frozen=True)
class Row:
    """One line of a list; is_checked is None where there is nothing to check."""

    id: str
    name: str
    is_checked: bool | None = None


class RowsModel(LinesModel[Row]):
    """Rows by name, with a check box where a row has one.

    Signals:
        toggled: the id of a row whose check box was pressed.
    """

    toggled = Signal(str)

    @property
    def ids(self) -> tuple[str, ...]:
        """The rows' ids, in order."""
        return tuple(row.id for row in self.lines)

    @override
    def key(self, line: Row) -> object:
        return line.id

    @override
    def said(self, line: Row, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.CheckStateRole and line.is_checked is not None:
            return Qt.CheckState.Checked if line.is_checked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggled.emit(self.line(index.row()).id)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        checkable = index.isValid() and self.line(index.row()).is_checked is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checkable else flags
