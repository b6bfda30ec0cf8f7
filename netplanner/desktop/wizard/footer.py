"""The buttons below a page, always in sight: one main action, and ways back and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, looking

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.wizard.occasion import Occasion


class Footer(QFrame):
    """Back, Save and close, and Continue or Finish."""

    def __init__(self, occasion: Occasion) -> None:
        super().__init__()
        looking(self, "footer")
        self.back = Action("back", tr("&Back"), "plain", "left")
        self.close_plan = Action("save-and-close", tr("&Save and close"))
        self.advance = Action("continue", tr("&Continue"), "primary")
        self.finish = Action("finish", occasion.finish or tr("&Finish plan"), "primary")
        line = QHBoxLayout(self)
        line.setContentsMargins(32, 12, 32, 12)
        line.setSpacing(12)
        line.addWidget(self.back)
        line.addStretch(1)
        for action in (self.close_plan, self.advance, self.finish):
            line.addWidget(action)

    def draw(self, scene: Scene) -> None:
        """Offer what can be done from here."""
        self.back.setEnabled(scene.at_check or not scene.session.is_first)
        self.advance.setVisible(not scene.at_check)
        self.finish.setVisible(scene.at_check)
