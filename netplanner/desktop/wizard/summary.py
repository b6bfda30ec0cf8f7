"""The summary of what is to be mended on a page: it takes the focus and links to each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named, shortened, words
from netplanner.desktop.planning.intents import Moved
from netplanner.desktop.questions.naming import names_of
from netplanner.desktop.questions.place_link import LINK_EDGE, PlaceLink
from netplanner.interview.answers import InstanceId

if TYPE_CHECKING:
    from typing import TypeAlias

    from netplanner.interview.issues import Issue
    from netplanner.interview.session import Session

    Task: TypeAlias = tuple[str, Moved]  # what is to be mended, and where

_MOST_LETTERS = 40  # of the name of someone whose answers are to be mended


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
        self._tasks: tuple[Task, ...] = ()
        self._links: list[PlaceLink] = []
        self._column = QVBoxLayout(self)
        edge = 16 - LINK_EDGE
        self._column.setContentsMargins(edge, 12, edge, 12)
        self._column.setSpacing(4)
        title = words(heading, "heading")
        title.setContentsMargins(LINK_EDGE, 0, LINK_EDGE, 0)
        self._column.addWidget(title)
        self.hide()

    def draw(self, issues: tuple[Issue, ...], session: Session) -> None:
        """Show what is to be mended, or nothing where nothing is."""
        tasks = _tasks(issues, session)
        if tasks != self._tasks:
            self._tasks = tasks
            self._link(tasks)
            said = (self._heading, *(what for what, _ in tasks))
            self.setAccessibleName(". ".join(said))
        self.setVisible(bool(issues))

    def _link(self, tasks: tuple[Task, ...]) -> None:
        for link in self._links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [PlaceLink(what, target) for what, target in tasks]
        for link in self._links:
            self._column.addWidget(link)
            link.followed.connect(self.intended)


def _tasks(issues: tuple[Issue, ...], session: Session) -> tuple[Task, ...]:
    """Return issues in words; those of a repeat say first whose they are."""
    names: dict[str, dict[InstanceId, str]] = {}
    for repeat in {issue.place.repeat for issue in issues} - {""}:
        names[repeat] = names_of(session, repeat)
    return tuple(
        (_whose(issue, names.get(issue.place.repeat, {})), Moved(issue.page, issue.place))
        for issue in issues
    )


def _whose(issue: Issue, names: dict[InstanceId, str]) -> str:
    name = names.get(InstanceId(issue.place.instance), "")
    if not name:
        return issue.what
    return tr("{name}: {what}", name=shortened(name, _MOST_LETTERS), what=issue.what)
