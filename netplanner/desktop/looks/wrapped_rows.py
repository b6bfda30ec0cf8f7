"""Rows of plain words that wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize

_EDGES = 18  # pixels of a row's padding and borders, on both sides


class WrappedRow(QStyledItemDelegate):
    """Wraps words in the room that the theme's sheet leaves them; Qt counts its edges as room."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(0, 0, -_EDGES, 0)
        return super().sizeHint(inside, index)
