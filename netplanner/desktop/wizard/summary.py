"""The summary of what is to be mended on a page: it takes the focus and links to each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.parts import looking, named, words
from netplanner.desktop.planning.intents import Moved
from netplanner.desktop.questions.place_link import LINK_EDGE, PlaceLink

if TYPE_CHECKING:
    from netplanner.interview.issues import Issue


class ErrorSummary(QFrame):
    """What is to be mended, in the order of the fields.

    Signals:
        intended: a Moved intent, where a link was followed.
    """

    intended = Signal(object)

    def __init__(self, heading: str, look: str = "summary") -> None:
        super().__init__()
        self._heading = heading
        looking(named(self, "error-summary"), look)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._issues: tuple[Issue, ...] = ()
        self._links: list[PlaceLink] = []
        self._column = QVBoxLayout(self)
        edge = 16 - LINK_EDGE
        self._column.setContentsMargins(edge, 12, edge, 12)
        self._column.setSpacing(4)
        title = words(heading, "heading")
        title.setContentsMargins(LINK_EDGE, 0, LINK_EDGE, 0)
        self._column.addWidget(title)
        self.hide()

    def draw(self, issues: tuple[Issue, ...]) -> None:
        """Show what is to be mended, or nothing where nothing is."""
        if issues != self._issues:
            self._issues = issues
            self._link(issues)
            said = (self._heading, *(issue.what for issue in issues))
            self.setAccessibleName(". ".join(said))
        self.setVisible(bool(issues))

    def _link(self, issues: tuple[Issue, ...]) -> None:
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [PlaceLink(issue.what, Moved(issue.page, issue.place)) for issue in issues]
        for link in self._links:
            self._column.addWidget(link)
            link.followed.connect(self.intended)
