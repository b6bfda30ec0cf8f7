"""What item models of one column have alike: frozen lines, one a row."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The line itself, for who paints it."""
_TOP = QModelIndex()
_Line = TypeVar("_Line")


class LinesModel(QAbstractListModel, Generic[_Line]):
    """Lines as rows; what is chosen stays where the same lines come in other words."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[_Line, ...] = ()

    def key(self, line: _Line) -> object:
        """Return what makes a line the same one, whatever it says."""
        return line

    def said(self, line: _Line, role: int) -> object:
        """Return what a line is in a role of Qt's own."""
        raise NotImplementedError

    @property
    def lines(self) -> tuple[_Line, ...]:
        """All rows."""
        return self._lines

    def line(self, row: int) -> _Line:
        """Return a row's line."""
        return self._lines[row]

    def show_lines(self, lines: tuple[_Line, ...]) -> None:
        """Show other lines."""
        before = self._lines
        if [self.key(it) for it in lines] == [self.key(it) for it in before]:
            self._lines = lines
            for row, (old, new) in enumerate(zip(before, lines, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        return line if role == LINE_ROLE else self.said(line, role)
