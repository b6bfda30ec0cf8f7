"""Why something is advised: sentences, with their rules and sources behind a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action
from netplanner.desktop.sentences import Sentences

if TYPE_CHECKING:
    from netplanner.plan.plans import Reason


class Reasons(QWidget):
    """The reasons for one piece of advice."""

    def __init__(self, subject: str) -> None:
        super().__init__()
        self._shown: tuple[Reason, ...] = ()
        self._texts, self._sources = Sentences(), Sentences("hint")
        self._open = Action("", tr("Where this comes from"), "link", "info")
        self._open.setAccessibleName(tr("Where this comes from: {subject}", subject=subject))
        self._sources.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._texts, self._open, self._sources):
            column.addWidget(part)
        self._open.clicked.connect(self._on_open_clicked)

    def draw(self, reasons: tuple[Reason, ...]) -> None:
        """Show reasons."""
        if reasons != self._shown:
            self._shown = reasons
            self._texts.say(tuple(it.text for it in reasons))
            self._sources.say(sources(reasons))

    @Slot()
    def _on_open_clicked(self) -> None:
        self._sources.setVisible(self._sources.isHidden())


def sources(reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    """Return each rule with its source, once."""
    said = (tr("Rule {rule}: {source}", rule=it.rule, source=it.source) for it in reasons)
    return tuple(dict.fromkeys(said))
