"""Methods that were ruled out, each with why; what a person left out can be taken in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netplanner.desktop.advice.keeping import BringBack
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, empty, looking, set_shown, words
from netplanner.desktop.planning.intents import Decided

if TYPE_CHECKING:
    from netplanner.guidance.advice import LeftOut


_BETWEEN = 10  # pixels above a method, which stands nearer to its own reasons


class LeftOutCard(QFrame):
    """What was left out; the list opens with a press, and is written then, a method at a time.

    Signals:
        intended: a Decided intent.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        looking(self, "card")
        self._shown: tuple[LeftOut, ...] = ()
        self._dropped: frozenset[str] = frozenset()
        self._open = Action("show-left-out", "", "link")
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setSpacing(2)
        self._lines.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._open)
        column.addWidget(self._list)
        self._list.hide()
        self._waiting: list[LeftOut] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)
        self._open.clicked.connect(self._on_open_clicked)

    def draw(self, left_out: tuple[LeftOut, ...], dropped: frozenset[str]) -> None:
        """Show what is left out now; `dropped` names what a person left out."""
        set_shown(self, shown=bool(left_out))
        if (left_out, dropped) != (self._shown, self._dropped):
            self._shown, self._dropped = left_out, dropped
            self._write()
        self._word()

    def _word(self) -> None:
        more = tr("Left out, and why ({count})", count=len(self._shown))
        self._open.setText(more if self._list.isHidden() else tr("Hide what was left out"))

    def _write(self) -> None:
        """Write the list where it is open; what a person left out comes first."""
        empty(self._lines)
        is_open = not self._list.isHidden()
        self._waiting = sorted(self._shown, key=self._is_advised) if is_open else []
        self._turn.start(0)

    @Slot()
    def _on_turn(self) -> None:
        """Write the next method, while the window stays awake."""
        if not self._waiting:
            return
        method = self._waiting.pop(0)
        self._lines.addSpacing(_BETWEEN)
        self._lines.addWidget(words(method.name, "question"))
        self._lines.addWidget(words(" ".join(it.text for it in method.reasons), "muted"))
        if method.id in self._dropped:
            back = BringBack(method.id, method.name)
            back.wanted.connect(self._on_back_wanted)
            self._lines.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self._turn.start(0)

    def _is_advised(self, method: LeftOut) -> bool:
        return method.id not in self._dropped

    @Slot()
    def _on_open_clicked(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._write()
        self._word()

    @Slot(str)
    def _on_back_wanted(self, method: str) -> None:
        self.intended.emit(Decided(method, ""))
