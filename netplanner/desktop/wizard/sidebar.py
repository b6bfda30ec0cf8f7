"""What stands beside a page: the way out, the plan's name, and its sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking, mirror
from netplanner.desktop.planning.scene import CHECK
from netplanner.desktop.wizard.plan_title import PlanTitle
from netplanner.desktop.wizard.sections import SectionList

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.wizard.occasion import Occasion


class Sidebar(QFrame):
    """The sections of a plan."""

    def __init__(self, occasion: Occasion) -> None:
        super().__init__()
        self._occasion = occasion
        mirror(looking(self, "sidebar"))
        self.all_plans = Action("all-plans", tr("&All plans"), "quiet", "left")
        self.sections = SectionList()
        self.guide = Action("guide", tr("&Guide to this"), "quiet", "guide")
        self._title = PlanTitle()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.all_plans)
        column.addWidget(self._title)
        column.addWidget(self.sections, 1)
        column.addWidget(self.guide)

    def draw(self, scene: Scene) -> None:
        """Show the plan's name and its sections as they now stand."""
        answered = scene.session.answers.get("title")  # as it was typed, too long or not
        title = self._occasion.title or str(answered or "").strip() or tr("New plan")
        self._title.show_name(title)
        section = CHECK if scene.at_check else scene.session.section.name
        self.guide.setProperty("topic", self._occasion.topic or section)
        self.sections.draw(scene)
