"""Several sentences below each other, each set off from the next by a point where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.parts import em, inset, set_shown, words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLabel

_SPACING = 4
_INDENT_EM, _POINT_EM = 0.9, 0.16
_MIDDLE = 0.55  # of a line's height: where small letters have their middle


class Sentences(QWidget):
    """Sentences whose later lines keep clear of the point; a single one stands without it."""

    def __init__(self, look: str = "body") -> None:
        super().__init__()
        self._look = look
        self._said: tuple[str, ...] = ()
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)

    def say(self, said: tuple[str, ...]) -> None:
        """Show sentences; those shown already are not laid out again."""
        if said == self._said:
            return
        self._said = said
        while len(self._labels) < len(said):
            self._labels.append(words("", self._look))
            self._column.addWidget(self._labels[-1])
        unused = ("",) * (len(self._labels) - len(said))
        for label, sentence in zip(self._labels, (*said, *unused), strict=True):
            label.setText(sentence)
            set_shown(label, shown=bool(sentence))
        inset(self._column, round(_INDENT_EM * em(self)) if len(said) > 1 else 0, 0, 0, 0)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._labels[: len(self._said)] if len(self._said) > 1 else ()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = _POINT_EM * em(self)
        for label in shown:
            painter.setBrush(label.palette().windowText())
            middle = label.y() + _MIDDLE * label.fontMetrics().height()
            start = self.width() - radius if self.isRightToLeft() else radius
            painter.drawEllipse(QPointF(start, middle), radius, radius)
