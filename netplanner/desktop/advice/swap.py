"""Swapping a method of the plan for another that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, empty, literal, set_shown
from netplanner.report.wording.amounts import hours_words

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance, MethodFit

_OFFERED = 5
_WELL, _FAIRLY = 0.6, 0.3


def alternatives(guidance: Guidance) -> tuple[MethodFit, ...]:
    """Return the best of the methods that are not in the plan."""
    return tuple(it for it in guidance.methods if not it.chosen)[:_OFFERED]


def fit_words(method: MethodFit) -> str:
    """Return how well a method fits, in words."""
    if method.fit >= _WELL:
        return tr("fits well")
    return tr("fits fairly well") if method.fit >= _FAIRLY else tr("fits less well")


class SwapChoice(Action):
    """A method that may take the place of another.

    Signals:
        picked: the method's id.
    """

    picked = Signal(str)

    def __init__(self, dropped: str, method: MethodFit) -> None:
        said = tr(
            "{method}: {fit}, {hours} each time",
            method=method.name,
            fit=fit_words(method),
            hours=hours_words(method.hours_each),
        )
        super().__init__(f"swap-{dropped}-{method.id}", literal(said), "link")
        self._method = method.id
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.picked.emit(self._method)


class Swap(QWidget):
    """What a card's swap button offers once it is pressed; the card lays the button out.

    Signals:
        picked: the id of the method that is wanted instead.
    """

    picked = Signal(str)

    def __init__(self, method: MethodFit) -> None:
        super().__init__()
        self._method = method
        self._offered: tuple[MethodFit, ...] = ()
        self.button = Action(f"swap-{method.id}", tr("Swap for …"), "link", "swap")
        self.button.setAccessibleName(tr("Swap {method} for …", method=method.name))
        self._choices = QVBoxLayout(self)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(0)
        self.hide()
        self.button.clicked.connect(self._on_button_clicked)

    def draw(self, offered: tuple[MethodFit, ...]) -> None:
        """Take what may be offered now; an open list closes where that has changed."""
        if offered != self._offered:
            self._offered = offered
            self.hide()
        set_shown(self.button, shown=bool(offered))

    @Slot()
    def _on_button_clicked(self) -> None:
        if not self.isHidden():
            self.hide()
            return
        empty(self._choices)
        for method in self._offered:
            choice = SwapChoice(self._method.id, method)
            choice.picked.connect(self._on_choice_picked)
            self._choices.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeading)
        self.show()

    @Slot(str)
    def _on_choice_picked(self, kept: str) -> None:
        self.hide()
        self.picked.emit(kept)
