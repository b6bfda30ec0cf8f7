"""A plan's name beside its pages, in a few lines whatever its length."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from netplanner.desktop.long_words import breakable
from netplanner.desktop.parts import leading, looking, named, shortened
from netplanner.desktop.wizard.section_delegate import SIGN_EDGE

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_MOST_LETTERS, _MOST_LINES = 200, 3
_MOST_IN_A_TIP = 1000  # letters
_ENDLESS = 10_000  # pixels


class PlanTitle(QLabel):
    """Shows as much of a name as its lines hold, and says where more of it follows."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        looking(named(self, "plan-title"), "heading")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(SIGN_EDGE, 0, SIGN_EDGE, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_name(self, name: str) -> None:
        """Show a name, and all of it as a tip."""
        said = " ".join(name[:_MOST_IN_A_TIP].split())
        if said != self._name:
            self._name = said
            self.setToolTip(said)
            self.setAccessibleName(said)
            self._fill()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fill()

    def _fill(self) -> None:
        """Show as many letters as fit."""
        spilling = bisect_left(range(_MOST_LETTERS), 1, key=self._spills)
        self.setText(breakable(shortened(self._name, max(spilling, 1))))

    def _spills(self, letters: int) -> bool:
        """Whether so many letters, and one more, take more lines than there are."""
        room = QRect(0, 0, self.contentsRect().width(), _ENDLESS)
        metrics, said = self.fontMetrics(), breakable(shortened(self._name, letters + 1))
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, said)
        return needed.height() > _MOST_LINES * metrics.lineSpacing()
