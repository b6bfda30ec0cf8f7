"""What stands beside a page: the way out, the plan's name, and its sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, leading, looking, mirror, named, words
from netplanner.desktop.planning.scene import CHECK
from netplanner.desktop.wizard.section_delegate import SIGN_EDGE
from netplanner.desktop.wizard.sections import SectionList

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.wizard.occasion import Occasion

_MOST_LETTERS, _MOST_LINES = 120, 3
_MOST_IN_A_TIP = 1000  # letters


class Sidebar(QFrame):
    """The sections of a plan."""

    def __init__(self, occasion: Occasion) -> None:
        super().__init__()
        self._occasion = occasion
        mirror(looking(self, "sidebar"))
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.sections = SectionList()
        self.guide = Action("guide", tr("&Guide to this"), "quiet", "guide")
        self._title = named(words("", "heading"), "plan-title")
        self._title.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self._title.setContentsMargins(SIGN_EDGE, 0, SIGN_EDGE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.all_plans)
        column.addWidget(self._title)
        column.addWidget(self.sections, 1)
        column.addWidget(self.guide)

    def draw(self, scene: Scene) -> None:
        """Show the plan's name and its sections as they now stand."""
        answered = scene.session.effective().text("title")
        title = self._occasion.title or answered or tr("New plan")
        self._title.ensurePolished()  # its letters are the sheet's from here on
        self._title.setText(" ".join(title[: 2 * _MOST_LETTERS].split())[:_MOST_LETTERS])
        self._title.setMaximumHeight(_MOST_LINES * self._title.fontMetrics().lineSpacing())
        self._title.setToolTip(title[:_MOST_IN_A_TIP])
        section = CHECK if scene.at_check else scene.session.section.name
        self.guide.setProperty("topic", self._occasion.topic or section)
        self.sections.draw(scene)
