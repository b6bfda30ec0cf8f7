"""Check your answers: all that was answered, what is missing, and a way to change each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from netplanner.desktop.column import Column
from netplanner.desktop.intents import Moved
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, named, words
from netplanner.desktop.wizard.review import review
from netplanner.desktop.wizard.summary import ErrorSummary

if TYPE_CHECKING:
    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.presenter import Arrival
    from netplanner.desktop.scene import Scene
    from netplanner.desktop.wizard.review import ReviewLine, ReviewSection

_LINK_EDGE = 5  # pixels of a link's frame above its words, which stand in line with the answer


class ReviewRow(QWidget):
    """One answer and its Change button.

    Signals:
        followed: a Moved intent.
    """

    followed = Signal(object)

    def __init__(self, line: ReviewLine) -> None:
        super().__init__()
        self._line = line
        self._answer = words("")
        self._change = Action(f"change-{line.place.name}", tr("Change"), "link")
        self._change.setAccessibleName(tr("Change: {question}", question=line.label))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        at = (1, 0, 1, 3) if line.is_long else (0, 1, 1, 1)
        label = words(line.label, "muted")
        for said in (label, self._answer):
            said.setContentsMargins(0, _LINK_EDGE, 0, 0)
        grid.addWidget(label, 0, 0, top)
        grid.addWidget(self._answer, *at, top)
        grid.addWidget(self._change, 0, 2, top)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self._change.clicked.connect(self._on_change_clicked)

    def draw(self, line: ReviewLine) -> None:
        """Show the answer as it now stands."""
        self._line = line
        self._answer.setText(line.answer)

    @Slot()
    def _on_change_clicked(self) -> None:
        self.followed.emit(Moved(self._line.page, self._line.place))


class ReviewCard(QFrame):
    """One section's answers.

    Signals:
        followed: a Moved intent.
    """

    followed = Signal(object)

    def __init__(self, label: str) -> None:
        super().__init__()
        looking(self, "card")
        self._rows: dict[str, ReviewRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(0)
        self._column.addWidget(words(label, "heading"))

    def draw(self, section: ReviewSection) -> None:
        """Show the section's answers as they now stand."""
        for at, line in enumerate(section.lines, 1):
            row = self._rows.get(line.place.name) or self._row(line, at)
            row.draw(line)
        asked = {line.place.name for line in section.lines}
        for name, row in self._rows.items():
            row.setVisible(name in asked)

    def _row(self, line: ReviewLine, at: int) -> ReviewRow:
        row = ReviewRow(line)
        self._rows[line.place.name] = row
        self._column.insertWidget(at, row)
        row.followed.connect(self.followed)
        return row


class CheckView(Column):
    """All answers on one page.

    Signals:
        intended: a Moved intent.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._was_here = False
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
        self._missing.draw(scene.blocking)
        looking(self._missing, "summary" if scene.shows_problems else "missing")
        sections = review(scene.session)
        for section in sections:
            card = self._cards.get(section.name) or self._card(section)
            card.draw(section)
        shown = {section.name for section in sections}
        for name, card in self._cards.items():
            card.setVisible(name in shown)

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

    def _card(self, section: ReviewSection) -> ReviewCard:
        card = ReviewCard(section.label)
        self._cards[section.name] = card
        self.add(card)
        card.followed.connect(self.intended)
        return card
