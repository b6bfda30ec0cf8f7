"""What stands beside a page: the way out, the plan's name, and its sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, looking, words
from netplanner.desktop.wizard.sections import SectionList

if TYPE_CHECKING:
    from netplanner.desktop.scene import Scene

_WIDTH_EM = 18


class Sidebar(QFrame):
    """The sections of a plan."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "sidebar")
        self.setFixedWidth(_WIDTH_EM * em(self))
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.sections = SectionList()
        self._title = words("", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.all_plans)
        column.addWidget(self._title)
        column.addWidget(self.sections, 1)

    def draw(self, scene: Scene) -> None:
        """Show the plan's name and its sections as they now stand."""
        title = scene.session.effective().text("title") or tr("New plan")
        metrics = self._title.fontMetrics()
        self._title.setText(" ".join(title.split())[:120])
        self._title.setMaximumHeight(3 * metrics.lineSpacing())
        self._title.setToolTip(title)
        self.sections.draw(scene)
