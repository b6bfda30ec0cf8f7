"""A link to a question, as many lines high as its words are long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from netplanner.desktop.parts import Action, words

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from netplanner.desktop.planning.intents import Moved

LINK_EDGE = 6  # pixels of a link's frame beside its words


class PlaceLink(Action):
    """Words that lead to where something is answered.

    Signals:
        followed: a Moved intent.
    """

    followed = Signal(object)

    def __init__(self, text: str, target: Moved) -> None:
        super().__init__("", "", "link")
        self._target = target
        self.setAccessibleName(text)
        said = words(text, "link")
        said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(LINK_EDGE, 5, LINK_EDGE, 5)
        self._inside.addWidget(said)
        self.clicked.connect(self._on_clicked)

    @override
    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()

    @Slot()
    def _on_clicked(self) -> None:
        self.followed.emit(self._target)
