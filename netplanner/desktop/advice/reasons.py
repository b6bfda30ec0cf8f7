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
        self._subject = subject
        self._open = Action("", "", "link", "info")
        self._sources.hide()
        self._word()
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

    def _word(self) -> None:
        more, less = tr("Where this comes from"), tr("Hide where this comes from")
        said = more if self._sources.isHidden() else less
        self._open.setText(said)
        name = tr("{action}: {subject}", action=said, subject=self._subject)
        self._open.setAccessibleName(name)

    @Slot()
    def _on_open_clicked(self) -> None:
        self._sources.setVisible(self._sources.isHidden())
        self._word()


def sources(reasons: tuple[Reason, ...]) -> tuple[str, ...]:
    """Return each rule with its source, once."""
    said = (tr("Rule {rule}: {source}", rule=it.rule, source=it.source) for it in reasons)
    return tuple(dict.fromkeys(said))
