"""Real radio buttons and check boxes whose words wrap and may have a hint below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.looks.sizes import CARD_MARGIN, words_indent
from netplanner.desktop.parts import em, inset, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint, QSize
    from PySide6.QtWidgets import QAbstractButton

    from netplanner.interview.definition import Choice, Words


def ask_little(button: QAbstractButton) -> None:
    """Let a button be as low as one line is; else pages keep room for lines that do not wrap."""
    policy = button.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    button.setSizePolicy(policy)


def put_words(button: QAbstractButton, label: str, hint: str) -> None:
    """Lay a choice's words out inside its button, so that all of it can be pressed."""
    ask_little(button)
    button.setAccessibleName(label)
    button.setAccessibleDescription(hint)
    inside = QVBoxLayout(button)
    inset(inside, words_indent(em(button)), CARD_MARGIN, 12, CARD_MARGIN)
    inside.setSpacing(2)
    for text, look in ((label, "body"), (hint, "hint")):
        if text:
            said = words(text, look)
            said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(said)


class ChoiceRadio(QRadioButton):
    """One of several values."""

    @override
    def sizeHint(self) -> QSize:
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        return inside.minimumSize() if inside else super().minimumSizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class WordedBox(QCheckBox):
    """A check box that is as large as the words laid out inside it; all of it can be pressed."""

    @override
    def sizeHint(self) -> QSize:
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        return inside.minimumSize() if inside else super().minimumSizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class ChoiceBox(WordedBox):
    """A value that may be chosen among others.

    Signals:
        ticked: (value, whether it is checked now), however that came about.
    """

    ticked = Signal(str, bool)

    def __init__(self, value: str) -> None:
        super().__init__()
        self._value = value
        self.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        self.ticked.emit(self._value, checked)


def radio(question: str, choice: Choice, say: Callable[[Words], str]) -> ChoiceRadio:
    """Return a radio button for a choice of a question."""
    made = ChoiceRadio()
    made.setObjectName(f"{question}-{choice.value}")
    put_words(made, say(choice.label), say(choice.hint))
    return made


def box(question: str, choice: Choice, say: Callable[[Words], str]) -> ChoiceBox:
    """Return a check box for a choice of a question."""
    made = ChoiceBox(choice.value)
    made.setObjectName(f"{question}-{choice.value}")
    put_words(made, say(choice.label), say(choice.hint))
    return made
