"""What a person decides about a method: as advised, kept, left out; an own one is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, literal, set_shown
from netplanner.desktop.questions.selects import value_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.guidance.advice import MethodFit


class Decisions(QObject):
    """Three radio buttons, for the card to lay out.

    Signals:
        decided: "keep", "drop", or "" where the guidance decides.
    """

    decided = Signal(str)

    def __init__(self, method: MethodFit, card: QWidget) -> None:
        super().__init__(card)
        self._method = method
        self._drawn = ""
        self._group = QButtonGroup(self)
        self._choices = {
            choice: self._choice(choice, label)
            for choice, label in (
                ("", tr("As advised")),
                ("keep", tr("Keep it")),
                ("drop", tr("Leave it out")),
            )
        }
        self._group.buttonToggled.connect(self._on_group_toggled)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The buttons, in order."""
        return tuple(self._choices.values())

    def draw(self, decision: str, *, shown: bool) -> None:
        """Show what was decided, or hide the buttons."""
        for button in self.buttons:
            set_shown(button, shown=shown)
        self._drawn = decision
        self._choices[decision].setChecked(True)

    def take_focus(self) -> None:
        """Put the focus on what was decided."""
        self._choices[self._drawn].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, choice: str, label: str) -> QRadioButton:
        button = QRadioButton(label)
        button.setObjectName(f"method-{self._method.id}-{choice or 'advised'}")
        button.setAccessibleName(tr("{method}: {choice}", method=self._method.name, choice=label))
        self._group.addButton(button)
        return button

    @Slot(QAbstractButton, bool)
    def _on_group_toggled(self, button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        chosen = value_of(self._choices, button)
        if checked and chosen != self._drawn:
            self.decided.emit(chosen)


class Removal(Action):
    """The button that takes an own method out of the plan's answers."""

    def __init__(self, method: MethodFit) -> None:
        text = literal(tr("Remove {name}", name=method.name))
        super().__init__(f"remove-{method.id}", text, "quiet", "remove")


class BringBack(Action):
    """The button that takes a method in again that was left out on purpose.

    Signals:
        wanted: the method's id.
    """

    wanted = Signal(str)

    def __init__(self, method: str, name: str) -> None:
        super().__init__(f"bring-back-{method}", tr("Take it in again"), "link", "undo")
        self.setAccessibleName(tr("Take in again: {method}", method=name))
        self._method = method
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self._method)
