"""A reading column: it scrolls, and its lines stay short enough to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.desktop.parts import em, inset

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QBoxLayout

READING_EM = 44
BROAD_EM = 64
INDENT = 12  # pixels before a question, where the bar of one with a problem is drawn
_LEFT = 32 - INDENT
_BEGINNING_EM = 8  # of a part that is brought into sight
_CORNER, _WHOLE = QRect(0, 0, 1, 1), QRect(0, 0, -1, -1)


class Column(QScrollArea):
    """Parts one below the other, at most so many em wide, set left with air on the right."""

    def __init__(self, width_em: int = READING_EM) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground, self._content = QWidget(), QWidget()
        self._content.setMaximumWidth(width_em * em(self))
        line = QHBoxLayout(self._ground)
        inset(line, _LEFT, 24, 32, 32)
        line.addWidget(self._content, 1)
        line.addStretch(0)
        self._parts = QVBoxLayout(self._content)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(16)
        self.setWidget(self._ground)
        self._rehearsals = iter((_CORNER, _WHOLE))

    @property
    def parts(self) -> QBoxLayout:
        """Where the column's parts are laid."""
        return self._parts

    def add(self, part: QWidget) -> None:
        """Add a part that is no question, its edge in line with theirs."""
        line = QHBoxLayout()
        inset(line, INDENT, 0, 0, 0)
        line.addWidget(part)
        self._parts.insertLayout(self._parts.count(), line)

    @property
    def used_last(self) -> QWidget | None:
        """The part that had the focus last, as far as it is still shown."""
        return _if_shown(self._content.focusWidget())

    def rehearse(self, size: QSize) -> bool:
        """Do ahead of need, out of sight, a part of what the first showing takes; false where done.

        A picture of a corner lays all parts out and dresses them, one of the whole paints them.
        """
        part = None if self.isVisible() else next(self._rehearsals, None)
        if part is None:
            return False
        self.resize(size)
        self.grab(part)
        return True

    def show_part(self, part: QWidget) -> None:
        """Put the focus on a part and bring it into sight, of a long list only where it begins."""
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        high = min(part.height(), _BEGINNING_EM * em(self)) // 2
        top = part.mapTo(self._ground, QPoint(0, 0))
        self.ensureVisible(top.x(), top.y() + high, 0, high + 48)


def _if_shown(part: QWidget | None) -> QWidget | None:
    return part if part is not None and not part.isHidden() else None
