"""Brings a part of a tall widget into the sight of the page that scrolls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

_MARGIN = 32


def bring_into_sight(part: QWidget, rect: QRect) -> None:
    """Scroll the nearest page around a widget until a place of it can be seen."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    content = area.widget() if area is not None else None
    if area is None or content is None:
        return
    corner = part.mapTo(content, rect.topLeft())
    end = part.mapTo(content, rect.bottomRight())
    middle = (corner.x() + end.x()) // 2
    area.ensureVisible(middle, end.y(), 0, _MARGIN)
    area.ensureVisible(middle, corner.y(), 0, _MARGIN)
