"""The people in one column, as an item model whose rows can be dragged into another column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.plan.people import PersonId

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_KIND = "application/x-netplanner-person"


class BinModel(QAbstractListModel):
    """People by name.

    Signals:
        dropped: the id, as text, of a person who was dragged here.
    """

    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[tuple[PersonId, str], ...] = ()

    @property
    def ids(self) -> tuple[PersonId, ...]:
        """The people's ids, in order."""
        return tuple(id_ for id_, _ in self._people)

    def show_people(self, people: tuple[tuple[PersonId, str], ...]) -> None:
        """Show people by id and name; the same ones are not drawn again."""
        if people != self._people:
            self.beginResetModel()
            self._people = people
            self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._people)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._people[index.row()][1] if index.isValid() and role in shown else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        drag, drop = Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | drag if index.isValid() else super().flags(index) | drop

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_KIND]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = [self._people[index.row()][0] for index in indexes]
        data.setData(_KIND, "".join(ids[:1]).encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        person = bytes(data.data(_KIND).data()).decode()
        if not person:
            return False
        self.dropped.emit(person)
        return False  # the answer moves the row, not Qt
