"""The item model of backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from netplanner.desktop.backups.shelf import BackupLine

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class BackupsModel(QAbstractListModel):
    """Backups as rows, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[BackupLine, ...] = ()

    @property
    def lines(self) -> tuple[BackupLine, ...]:
        """All rows."""
        return self._lines

    def show_lines(self, lines: tuple[BackupLine, ...]) -> None:
        """Show other backups."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def renew(self, line: BackupLine) -> None:
        """Show what became known of one backup."""
        for row, old in enumerate(self._lines):
            if old.path == line.path:
                self._lines = (*self._lines[:row], line, *self._lines[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self._lines[index.row()]
        return f"{line.made}  ·  {line.facts}"
