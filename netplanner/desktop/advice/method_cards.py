"""The cards of all methods, in the order of fit; each is built when it is its turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.advice.method_card import MethodCard
from netplanner.desktop.advice.standing import standing_of
from netplanner.desktop.calendar.sight import bring_into_sight
from netplanner.desktop.parts import set_shown

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance, MethodFit
    from netplanner.interview.session import Session


class MethodCards(QWidget):
    """Cards below each other; a card that was once made stays in use.

    A card takes some milliseconds, so they come one at a time, while the window stays awake.

    Signals:
        intended: an intent of one of the cards.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, MethodCard] = {}
        self._shown: tuple[MethodFit, ...] = ()
        self._guidance: Guidance | None = None
        self._session: Session | None = None
        self._awaited = ""
        self._came: MethodCard | None = None
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._on_turn)
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(self._on_sight)

    def draw(self, shown: tuple[MethodFit, ...], guidance: Guidance, session: Session) -> None:
        """Show methods, in their order."""
        self._shown, self._guidance, self._session = shown, guidance, session
        ids = {method.id for method in shown}
        for id_, card in self._cards.items():
            set_shown(card, shown=id_ in ids)
        for method in shown:
            if method.id in self._cards:
                self._draw_card(method)
        self._place_cards()
        self._turn.start(0)

    def await_card(self, method: str) -> None:
        """Put the focus on a method's card as soon as it is there."""
        self._awaited = method

    def _draw_card(self, method: MethodFit) -> None:
        if self._guidance is None or self._session is None:
            return
        card = self._cards[method.id]
        card.draw(method, standing_of(method, self._guidance, self._session))
        if method.id == self._awaited and method.chosen:
            self._awaited = ""
            card.take_focus()
            self._came = card
            self._sight.start(0)  # once all cards have their places

    def _place_cards(self) -> None:
        made = [self._cards[it.id] for it in self._shown if it.id in self._cards]
        for place, card in enumerate(made):
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)

    @Slot()
    def _on_sight(self) -> None:
        """Bring the card that took the focus into sight."""
        if self._came is not None:
            bring_into_sight(self._came, self._came.rect())

    @Slot()
    def _on_turn(self) -> None:
        """Build the next card that is missing."""
        method = next((it for it in self._shown if it.id not in self._cards), None)
        if method is None:
            return
        card = self._cards[method.id] = MethodCard(method)
        card.intended.connect(self.intended)
        self._place_cards()
        self._draw_card(method)
        self._turn.start(0)
