"""How a finished plan is wanted on paper: its size, its letters, its names, how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import named, words
from netplanner.report.material import Options

if TYPE_CHECKING:
    from netplanner.report.material import Paper

_BETWEEN = 16  # pixels


class PaperChoices(QWidget):
    """A line of choices that preview, print and export go by."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._a4 = named(QRadioButton("A4"), "paper-a4")
        self._letter = named(QRadioButton("Letter"), "paper-letter")
        self._large = named(QCheckBox(tr("Large print")), "large-print")
        self._private = named(QCheckBox(tr("Initials instead of names")), "private")
        self._summary = named(QCheckBox(tr("First page only")), "summary-only")
        for size in (self._a4, self._letter):
            size.setAccessibleDescription(tr("Size of the paper"))
        (self._letter if paper == "letter" else self._a4).setChecked(True)
        self._lay_out()

    @property
    def options(self) -> Options:
        """What is chosen now."""
        return Options(
            "letter" if self._letter.isChecked() else "a4",
            large_print=self._large.isChecked(),
            private=self._private.isChecked(),
            summary_only=self._summary.isChecked(),
        )

    def choose(self, options: Options) -> None:
        """Begin with other choices."""
        (self._letter if options.paper == "letter" else self._a4).setChecked(True)
        self._large.setChecked(options.large_print)
        self._private.setChecked(options.private)
        self._summary.setChecked(options.summary_only)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(words(tr("On paper"), "hint"))
        choices = (self._a4, self._letter, self._large, self._private, self._summary)
        column.addLayout(Flow(choices, _BETWEEN))
