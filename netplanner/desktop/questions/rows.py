"""Item models of named rows: the instances of a repeat, and whom a person knows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True)
class Row:
    """One line of a list; is_checked is None where there is nothing to check."""

    id: str
    name: str
    is_checked: bool | None = None


class RowsModel(QAbstractListModel):
    """Rows by name, with a check box where a row has one.

    Signals:
        toggled: the id of a row whose check box was pressed.
    """

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The rows' ids, in order."""
        return tuple(row.id for row in self._rows)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows; where only their words differ, the selection stays."""
        if tuple(row.id for row in rows) == self.ids:
            changed = [n for n, row in enumerate(rows) if row != self._rows[n]]
            self._rows = rows
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.CheckStateRole and row.is_checked is not None:
            return Qt.CheckState.Checked if row.is_checked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggled.emit(self._rows[index.row()].id)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        checkable = index.isValid() and self._rows[index.row()].is_checked is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if checkable else flags
