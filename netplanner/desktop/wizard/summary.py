"""The summary of what is to be mended on a page: it takes the focus and links to each field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.parts import Action, looking, named, words
from netplanner.desktop.planning.intents import Moved

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from netplanner.interview.issues import Issue


class IssueLink(Action):
    """A link to one field, as many lines high as its words are long.

    Signals:
        followed: a Moved intent.
    """

    followed = Signal(object)

    def __init__(self, issue: Issue) -> None:
        super().__init__("", "", "link")
        self._issue = issue
        self.setAccessibleName(issue.what)
        said = words(issue.what, "link")
        said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(6, 4, 6, 4)
        self._inside.addWidget(said)
        self.clicked.connect(self._on_clicked)

    @override
    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()

    @Slot()
    def _on_clicked(self) -> None:
        self.followed.emit(Moved(self._issue.page, self._issue.place))


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
        self._links: list[IssueLink] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._column.addWidget(words(heading, "heading"))
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
        self._links = [IssueLink(issue) for issue in issues]
        for link in self._links:
            self._column.addWidget(link)
            link.followed.connect(self.intended)
