"""A line that stays in sight until what it says is no longer so, or a person has taken note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, named, words


class StandingLine(QFrame):
    """Some words above all else.

    Signals:
        dismissed: a person has taken note of it; the line is gone.
    """

    dismissed = Signal()

    def __init__(self, name: str, text: str, *, can_be_dismissed: bool) -> None:
        super().__init__()
        looking(named(self, name), "standing")
        self._close = Action(f"{name}-close", tr("&Understood"))
        self._close.clicked.connect(self._on_close_clicked)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(16)
        line.addWidget(words(text), 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._close.setVisible(can_be_dismissed)

    @Slot()
    def _on_close_clicked(self) -> None:
        self.hide()
        self.dismissed.emit()
