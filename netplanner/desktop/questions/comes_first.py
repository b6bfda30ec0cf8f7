"""What a question says that offers nothing yet: what comes first, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.column import READING_EM
from netplanner.desktop.language import tr
from netplanner.desktop.parts import em, set_shown, words
from netplanner.desktop.planning.intents import Moved
from netplanner.desktop.questions.place_link import PlaceLink
from netplanner.interview.answers import Place
from netplanner.interview.references import offering

if TYPE_CHECKING:
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Session


class ComesFirst(QWidget):
    """Leads to the questions that decide what another one offers; built when it is needed.

    Signals:
        intended: a Moved intent.
    """

    intended = Signal(object)

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._links: list[PlaceLink] = []
        self.setMaximumWidth(READING_EM * em(self))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    @property
    def first_control(self) -> QWidget | None:
        """The first of the links, while they are shown."""
        return self._links[0] if self._links and not self.isHidden() else None

    def draw(self, session: Session, *, wanted: bool) -> None:
        """Say what comes first, or nothing."""
        if wanted and not self._links:
            self._column.addWidget(words(tr("There is nothing here yet. First answer:"), "muted"))
            self._links = self._made_links(session)
        set_shown(self, shown=wanted)

    def _made_links(self, session: Session) -> list[PlaceLink]:
        asked = session.questionnaire
        pages = {question.name: page for page in asked.pages for question in page.questions}
        links = []
        for name in offering(self._question, asked.conditions):
            said = asked.say(asked.question(name).label)
            link = PlaceLink(said, Moved(pages[name].name, Place(name)))
            link.setObjectName(f"first-{name}")
            link.followed.connect(self.intended)
            self._column.addWidget(link)
            links.append(link)
        return links
