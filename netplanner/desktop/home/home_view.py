"""The home screen: how to begin a plan, what is due, and the plans there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netplanner.desktop.enter import Enter
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words

if TYPE_CHECKING:
    from netplanner.desktop.home.due_card import DueCard
    from netplanner.desktop.home.plans_panel import PlansPanel
    from netplanner.desktop.notices import NoticeBar

_WIDTH_EM = 64


class HomeView(QWidget):
    """All saved plans; while there are none, what this is for.

    Before the library is read it shows neither, so that nothing flickers. What a small window
    has no room for is scrolled to.
    """

    def __init__(self) -> None:
        super().__init__()
        self.new_plan = Action("new-plan", tr("&New plan"), "primary", "plus")
        self.sample = Action("open-sample", tr("Look at a &sample plan"))
        self.import_plan = Action("import-plan", tr("&Import"), "flat", "import")
        self.backups = Action("open-backups", tr("&Backups"), "flat", "backups")
        self._ways = Flow((self.new_plan, self.sample, self.import_plan, self.backups))
        self._title = named(words(tr("Plan your networking"), "page-title"), "page-title")
        self._about = [words(line) for line in _about()]
        self._panel: PlansPanel | None = None
        self._due: DueCard | None = None
        self._column = self._lay_out()
        Enter(self).went_on.connect(self._on_enter)
        self._show_about(shown=False)

    def show_empty(self) -> None:
        """Say what this is for, as long as there is no plan."""
        self._show_about(shown=True)

    def show_panel(self) -> None:
        """Show the plans there are."""
        self._show_about(shown=False)

    def add_panel(self, panel: PlansPanel) -> None:
        """Take in the part that shows plans, which is made with the first one."""
        self._panel = panel
        self._column.insertWidget(self._column.count() - 1, panel, 1000)

    def add_due(self, card: DueCard) -> None:
        """Take in the card of what is due, which is made once home is on the screen."""
        self._due = card
        self._column.insertWidget(self._column.count() - 2, card)

    def add_above(self, part: QWidget) -> None:
        """Take in something that is to be read before all else."""
        self._column.insertWidget(1, part)

    def add_notices(self, notices: NoticeBar) -> None:
        """Take in the bar that shows news, which is made with the first one."""
        self._whole.addWidget(notices)

    def allow_looking_only(self) -> None:
        """Let nothing be begun or brought in."""
        for way in (self.new_plan, self.sample, self.import_plan):
            way.setEnabled(False)

    def add_way(self, way: Action) -> None:
        """Take in one more button beside New plan."""
        self._ways.addWidget(way)

    def arrive(self) -> None:
        """Put the focus where most people go on: on the plans, or on New plan."""
        if self._panel is None:
            self.new_plan.setFocus()
        else:
            self._panel.arrive()

    def _show_about(self, *, shown: bool) -> None:
        for line in self._about:
            line.setVisible(shown)

    def _lay_out(self) -> QVBoxLayout:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH_EM * em(self))
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        for part in (self._title, *self._about):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(self._ways)
        column.addSpacing(8)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(area)
        return column

    @Slot()
    def _on_enter(self) -> None:
        if self._due is not None and self._due.has_focus:
            self._due.open_current()
        elif self._panel is not None:
            self._panel.open_current()


def _about() -> tuple[str, ...]:
    return (
        tr("Answer a few questions: why, where, who, you, how and when."),
        tr("Get a plan with dates that fits your aim, your people and your energy."),
        tr("Print it and pin it up. Everything stays on this computer."),
    )
