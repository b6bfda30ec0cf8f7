"""What is shown in place of the pages: that they are being made, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from netplanner.desktop.column import Column
from netplanner.desktop.language import tr
from netplanner.desktop.paper.row import Row
from netplanner.desktop.parts import Action, looking, named, words

if TYPE_CHECKING:
    from netplanner.desktop.paper.rendering import RenderFailure


class MakingView(Column):
    """The pages are being made."""

    def __init__(self) -> None:
        super().__init__()
        bar = named(QProgressBar(), "progress")
        bar.setRange(0, 0)  # how long it takes is not known
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Making your plan"))
        self.cancel = Action("cancel", tr("C&ancel"))
        self.add(named(words(tr("Making your plan ..."), "page-title"), "page-title"))
        self.add(bar)
        self.parts.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        self.parts.addStretch(1)

    def arrive(self) -> None:
        """Take the focus."""
        self.cancel.setFocus()


class FailureView(Column):
    """There are no pages: why, and the ways on."""

    def __init__(self) -> None:
        super().__init__()
        self.retry = Action("retry", tr("&Try again"))
        self.html = Action("export-html", tr("Export as &web page"))
        self._advice = named(words(""), "advice")
        self._advice.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(words(tr("There is no PDF yet"), "page-title"))
        self.add(self._advice)
        self.parts.addWidget(Row(self.html, self.retry))
        self.parts.addStretch(1)

    def show_failure(self, failure: RenderFailure) -> None:
        """Say what stood in the way, and put the way on first."""
        self._advice.setText(failure.words)
        best, other = (self.html, self.retry) if failure.offers_html else (self.retry, self.html)
        looking(best, "primary")
        looking(other, "plain")
        best.setFocus()
