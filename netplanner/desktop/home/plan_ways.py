"""What can be done with the plan that is chosen; each shelf has its own ways."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action
from netplanner.library import Shelf

if TYPE_CHECKING:
    from netplanner.plan.plans import PlanId


class Verb(Enum):
    """What a person does with a plan at home."""

    OPEN = auto()
    DUPLICATE = auto()
    ARCHIVE = auto()
    UNARCHIVE = auto()
    DELETE = auto()
    PUT_BACK = auto()


@dataclass(frozen=True)
class PlanWish:
    """What is to be done with which plan."""

    verb: Verb
    plan: PlanId


_WAYS = {
    Shelf.CURRENT: (Verb.OPEN, Verb.DUPLICATE, Verb.ARCHIVE, Verb.DELETE),
    Shelf.ARCHIVE: (Verb.OPEN, Verb.UNARCHIVE, Verb.DELETE),
    Shelf.TRASH: (Verb.PUT_BACK,),
}


class WayButton(Action):
    """A button for one verb.

    Signals:
        wished: its Verb.
    """

    wished = Signal(object)

    def __init__(self, verb: Verb, name: str, text: str, glyph: str) -> None:
        super().__init__(name, text, "plain", glyph)
        self._verb = verb
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.wished.emit(self._verb)


class PlanWays(QWidget):
    """The buttons beneath the plans; where nothing may be changed, one opens a plan alone.

    Signals:
        wished: a Verb.
    """

    wished = Signal(object)

    def __init__(self, *, may_change: bool) -> None:
        super().__init__()
        self._may_change = may_change
        self._buttons = _buttons()
        self.setLayout(Flow(tuple(self._buttons.values())))
        for button in self._buttons.values():
            button.wished.connect(self.wished)

    def show_shelf(self, shelf: Shelf) -> None:
        """Offer what can be done with the plans of a shelf."""
        for verb, button in self._buttons.items():
            button.setVisible(verb in _WAYS[shelf])

    def show_chosen(self, *, chosen: bool) -> None:
        """Let the buttons be pressed where a plan is chosen."""
        for verb, button in self._buttons.items():
            button.setEnabled(chosen and (self._may_change or verb is Verb.OPEN))


def _buttons() -> dict[Verb, WayButton]:
    return {
        verb: WayButton(verb, name, text, glyph)
        for verb, name, text, glyph in (
            (Verb.OPEN, "open-plan", tr("&Open"), ""),
            (Verb.DUPLICATE, "duplicate-plan", tr("&Duplicate"), "copy"),
            (Verb.ARCHIVE, "archive-plan", tr("&Archive"), "archive"),
            (Verb.UNARCHIVE, "unarchive-plan", tr("Put bac&k on the list"), "undo"),
            (Verb.PUT_BACK, "put-back", tr("Put bac&k"), "undo"),
            (Verb.DELETE, "delete-plan", tr("De&lete"), "remove"),
        )
    }
