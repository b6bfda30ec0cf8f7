"""All methods of the guidance: budgets, cards in the order of fit, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.advice.budgets import Budgets
from netplanner.desktop.advice.left_out import LeftOutCard
from netplanner.desktop.advice.method_cards import MethodCards
from netplanner.desktop.advice.standing import shown_methods
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, set_shown
from netplanner.desktop.planning.decisions import dropped_methods
from netplanner.desktop.planning.intents import Swapped
from netplanner.desktop.sentences import Sentences

if TYPE_CHECKING:
    from netplanner.desktop.planning.intents import Intent
    from netplanner.guidance.advice import Guidance
    from netplanner.interview.session import Session

_STEP = 6  # cards at first beside the chosen ones, and more with each press


class MethodBoard(QWidget):
    """Methods to keep, to drop, to swap and to take in again.

    Signals:
        intended: a Decided, Swapped or Removed intent.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._guidance: Guidance | None = None
        self._session: Session | None = None
        self._most = _STEP
        self._budgets, self._cards = Budgets(), MethodCards()
        self._cautions = Sentences("caution")
        self._left_out = LeftOutCard()
        self._more = Action("more-methods", tr("Show &more methods"), "plain", "down")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        parts: tuple[QWidget, ...] = (self._budgets, self._cautions, self._cards)
        for part in parts:
            column.addWidget(part)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._left_out)
        self._more.clicked.connect(self._on_more_clicked)
        self._cards.intended.connect(self._on_intended)
        self._left_out.intended.connect(self._on_intended)

    def draw(self, guidance: Guidance, session: Session, most_events: int | None) -> None:
        """Show the guidance for a session's answers, beside how many live events are wanted."""
        self._guidance, self._session = guidance, session
        self._budgets.draw(guidance, most_events)
        self._cautions.say(tuple(caution.text for caution in guidance.warnings))
        set_shown(self._cautions, shown=bool(guidance.warnings))
        self._left_out.draw(guidance.left_out, dropped_methods(session))
        self._draw_cards(guidance, session)

    def _draw_cards(self, guidance: Guidance, session: Session) -> None:
        shown = shown_methods(guidance, session, self._most)
        self._cards.draw(shown, guidance, session)
        set_shown(self._more, shown=len(shown) < len(guidance.methods))

    @Slot(object)
    def _on_intended(self, intent: Intent) -> None:
        if isinstance(intent, Swapped):
            self._cards.await_card(intent.kept)
        self.intended.emit(intent)

    @Slot()
    def _on_more_clicked(self) -> None:
        self._most += _STEP
        if self._guidance is not None and self._session is not None:
            self._draw_cards(self._guidance, self._session)
