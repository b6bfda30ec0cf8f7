"""A reason as a sentence, with its rule and source behind a small button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, words

if TYPE_CHECKING:
    from netplanner.plan.plans import Reason


class ReasonLine(QWidget):
    """Why something is advised."""

    def __init__(self, reason: Reason) -> None:
        super().__init__()
        self._source = words(
            tr("Rule {rule}. {source}", rule=reason.rule, source=reason.source), "hint"
        )
        self._source.hide()
        about = Action("", "", "quiet", "info")
        about.setAccessibleName(tr("Where this comes from: {reason}", reason=reason.text))
        about.setToolTip(tr("Where this comes from"))
        line = QHBoxLayout()
        line.addWidget(words(reason.text), 1)
        line.addWidget(about, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._source)
        about.clicked.connect(self._on_about_clicked)

    @Slot()
    def _on_about_clicked(self) -> None:
        self._source.setVisible(self._source.isHidden())
