"""All methods of the guidance: budgets, cards in the order of fit, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.advice.budgets import Budgets
from netplanner.desktop.advice.left_out import LeftOutCard
from netplanner.desktop.advice.method_card import MethodCard
from netplanner.desktop.decisions import decision_on
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, words

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance, MethodFit
    from netplanner.interview.session import Session

_STEP = 6  # cards at first beside the chosen ones, and more with each press


class MethodBoard(QWidget):
    """Methods to keep or to drop.

    Signals:
        intended: a Decided intent.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._guidance: Guidance | None = None
        self._session: Session | None = None
        self._most = _STEP
        self._cards: dict[str, MethodCard] = {}
        self._budgets = Budgets()
        self._cautions = words("", "caution")
        self._left_out = LeftOutCard()
        self._more = Action("more-methods", tr("Show &more methods"), "plain", "down")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._budgets, self._cautions):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._left_out)
        self._more.clicked.connect(self._on_more_clicked)

    def draw(self, guidance: Guidance, session: Session) -> None:
        """Show the guidance for a session's answers."""
        self._guidance, self._session = guidance, session
        self._budgets.draw(guidance)
        said = "\n".join(caution.text for caution in guidance.warnings)
        self._cautions.setText(said)
        self._cautions.setVisible(bool(said))
        self._left_out.draw(guidance.left_out)
        self._draw_cards(guidance, session)

    def _draw_cards(self, guidance: Guidance, session: Session) -> None:
        """Show the methods in rank order; a card that was once made stays in use."""
        shown = shown_methods(guidance, session, self._most)
        for place, method in enumerate(shown):
            card = self._cards.get(method.id) or self._card(method)
            card.draw(method, decision_on(session, method.id))
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
        ids = {method.id for method in shown}
        for id_, card in self._cards.items():
            card.setVisible(id_ in ids)
        self._more.setVisible(len(shown) < len(guidance.methods))

    def _card(self, method: MethodFit) -> MethodCard:
        card = MethodCard(method)
        self._cards[method.id] = card
        self._list.addWidget(card)
        card.intended.connect(self.intended)
        return card

    @Slot()
    def _on_more_clicked(self) -> None:
        self._most += _STEP
        if self._guidance is not None and self._session is not None:
            self._draw_cards(self._guidance, self._session)


def shown_methods(guidance: Guidance, session: Session, most: int) -> tuple[MethodFit, ...]:
    """Return what is in the plan or was decided on, and the best of the others, in rank order."""
    others = [it.id for it in guidance.methods if not _is_settled(it, session)][:most]
    return tuple(it for it in guidance.methods if it.id in others or _is_settled(it, session))


def _is_settled(method: MethodFit, session: Session) -> bool:
    return method.chosen or bool(decision_on(session, method.id))
