"""Check your answers: all that was answered, what is missing, and a way to change each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from netplanner.desktop.column import Column
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named, words
from netplanner.desktop.wizard.review import review
from netplanner.desktop.wizard.review_card import ReviewCard
from netplanner.desktop.wizard.summary import ErrorSummary

if TYPE_CHECKING:
    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.presenter import Arrival
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.wizard.review import ReviewSection
    from netplanner.interview.answers import Answers
    from netplanner.interview.session import Session


class CheckView(Column):
    """All answers on one page.

    Signals:
        intended: a Moved intent.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._was_here = False
        self._reviewed: tuple[Answers, tuple[ReviewSection, ...]] | None = None
        self._drawn: tuple[ReviewSection, ...] = ()
        self._cards: dict[str, ReviewCard] = {}
        self._title = named(words(tr("Check your answers"), "page-title"), "page-title")
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._missing = ErrorSummary(tr("Still to answer"), "missing")
        self._missing.intended.connect(self.intended)
        self.add(self._title)
        self.add(words(tr("Change anything you like; each Change brings you back here.")))
        self.add(self._missing)

    @property
    def title(self) -> str:
        """The page's heading."""
        return self._title.text()

    def draw(self, scene: Scene) -> None:
        """Show all answers as they now stand."""
        self._missing.draw(scene.blocking, scene.session)
        looking(self._missing, "summary" if scene.shows_problems else "missing")
        self._draw_answers(self._sections(scene.session))

    def prepare(self, scene: Scene) -> bool:
        """Build the next small part of the page ahead of need; false where all of it is there."""
        sections = self._sections(scene.session)
        if any(self._card_of(section).prepare(section) for section in sections):
            return True
        if sections is self._drawn:
            return False
        self._draw_answers(sections)
        return True

    def show_advice(self, advice: Advice) -> None:
        """Do nothing: answers are shown here, not advice."""

    def flush(self) -> None:
        """Do nothing: there is nothing to type here."""

    def leave(self) -> None:
        """Do nothing: there is nothing to tidy up."""

    def arrive(self, arrival: Arrival) -> None:  # noqa: ARG002 - every way here is a return
        """Put the focus on the Change button used last, else on the heading."""
        last, self._was_here = self.used_last if self._was_here else None, True
        self.show_part(last or self._title)

    def show_summary(self) -> None:
        """Put the focus on the list of what is missing."""
        self.verticalScrollBar().setValue(0)
        self._missing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sections(self, session: Session) -> tuple[ReviewSection, ...]:
        """Return all answers in words; of many people that takes a while, so once is enough."""
        if self._reviewed is None or self._reviewed[0] is not session.answers:
            self._reviewed = (session.answers, review(session))
        return self._reviewed[1]

    def _draw_answers(self, sections: tuple[ReviewSection, ...]) -> None:
        if sections is self._drawn:
            return
        self._drawn = sections
        for section in sections:
            self._card_of(section).draw(section)
        shown = {section.name for section in sections}
        for name, card in self._cards.items():
            card.setVisible(name in shown)

    def _card_of(self, section: ReviewSection) -> ReviewCard:
        if section.name not in self._cards:
            card = self._cards[section.name] = ReviewCard(section.label)
            self.add(card)
            card.followed.connect(self.intended)
        return self._cards[section.name]
