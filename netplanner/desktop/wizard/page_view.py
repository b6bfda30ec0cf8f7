"""One page of the interview: its heading and its questions, built once and drawn often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from netplanner.desktop.column import BROAD_EM, READING_EM, Column
from netplanner.desktop.language import tr
from netplanner.desktop.parts import named, words
from netplanner.desktop.planning.moved_actions import MOVED_ACTIONS
from netplanner.desktop.questions.series import Series
from netplanner.desktop.wizard.summary import ErrorSummary
from netplanner.interview.definition import QuestionType

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.presenter import Arrival
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.questions.series import Make
    from netplanner.desktop.who.glance import Glance
    from netplanner.interview.answers import Place
    from netplanner.interview.definition import Page

_WIDE_EM = 84  # for a map with words beside it, and for weeks of seven days
_BROAD = {QuestionType.REPEAT, QuestionType.PAIRS}


class PageView(Column):
    """A page of questions.

    Signals:
        intended: an Intent, on every edit.
    """

    intended = Signal(object)

    def __init__(self, page: Page, say: Say, make: Make, glance: Glance | None = None) -> None:
        super().__init__(_WIDE_EM if glance else _width_em(page))
        self._page = page
        self._summary = ErrorSummary(tr("Before you go on"))
        self._title = named(words(say(page.label), "page-title"), "page-title")
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._series = Series(page.questions, say, make)
        self._is_drawn = False
        self._glance = glance
        self._lay_out(say(page.intro))
        self._summary.intended.connect(self.intended)
        self._series.intended.connect(self.intended)
        if glance is not None:
            glance.intended.connect(self.intended)

    @property
    def title(self) -> str:
        """The page's heading."""
        return self._title.text()

    def draw(self, scene: Scene) -> None:
        """Show the page as it now stands."""
        issues = scene.session.page_problems(self._page)
        blocking = tuple(issue for issue in issues if issue.blocking)
        self._summary.draw(blocking if scene.shows_problems else (), scene.session)
        self._series.draw(scene.session.shown(self._page), scene)
        if self._glance is not None:
            self._glance.draw(scene)
        self._is_drawn = True

    def prepare(self, scene: Scene) -> bool:
        """Build the next small part of the page ahead of need; false where all is there."""
        if self._series.prepare(scene.session.shown(self._page), scene):
            return True
        if self._is_drawn:
            return False
        self.draw(scene)
        return True

    def show_advice(self, advice: Advice) -> None:
        """Show what the guidance says to the answers, where the page has a place for it."""
        self._series.show_advice(advice)

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        self._series.flush()

    def leave(self) -> None:
        """Tidy up, out of sight."""
        self._series.forget_problems()

    def arrive(self, arrival: Arrival) -> None:
        """Put the focus where the person goes on."""
        last = self.used_last if arrival.is_return else None
        if arrival.place is not None:
            self.show_part(self._control_of(arrival.place))
        elif last is not None:
            self.show_part(last)
        else:
            self.verticalScrollBar().setValue(0)
            self.show_part(self._series.first_unanswered() or self._title)

    def show_summary(self) -> None:
        """Put the focus on the summary of problems."""
        self.verticalScrollBar().setValue(0)
        self._summary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _control_of(self, place: Place) -> QWidget:
        name = place.repeat or place.name
        return self._series.control_of(name, place.name) or self._title

    def _lay_out(self, intro: str) -> None:
        self.add(self._summary)
        self.add(self._title)
        if intro:
            self.add(words(intro))
        self.parts.addSpacing(8)
        self.parts.addWidget(self._series)
        if self._glance is not None:
            self.add(self._glance)
        self.parts.addStretch(1)


def _width_em(page: Page) -> int:
    if any(question.name == MOVED_ACTIONS for question in page.questions):
        return _WIDE_EM
    is_broad = any(question.type in _BROAD for question in page.questions)
    return BROAD_EM if is_broad else READING_EM
