"""The part Versions on the screen: the list of versions, and two of them side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.finished.day_rows import DayRows
from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words
from netplanner.desktop.versions.comparison_text import ComparisonText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from netplanner.desktop.versions.lines import VersionLine
    from netplanner.report.comparing.comparison import Comparison

_EDGE = 28
_TEXT_EM = 20
_SHARES = (4, 7)


class VersionsView(QWidget):
    """All versions of a plan, newest first.

    Signals:
        came: the part has come on the screen.
        pair_chosen: the numbers of the two versions that are to be compared.
    """

    came = Signal()
    pair_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.versions = DayRows("versions", tr("Versions"))
        self.preview = Action("preview-version", tr("Preview this version"), "plain", "preview")
        self.print = Action("print-version", tr("Print this version"), "plain", "print")
        self.export = Action("export-version", tr("Export this version"), "plain", "export")
        self._first = _choice("compare-first", tr("Compare"))
        self._second = _choice("compare-second", tr("with"))
        self._alone = named(words(_alone()), "versions-alone")
        self._text = ComparisonText()
        self._text.setMinimumHeight(_TEXT_EM * em(self))
        self._compare = QWidget()
        self._numbers: tuple[int, ...] = ()
        self._lay_out()
        self._first.activated.connect(self._on_activated)
        self._second.activated.connect(self._on_activated)

    @property
    def pair(self) -> tuple[int, int] | None:
        """The versions that are chosen to be compared, or None while there is only one."""
        if len(self._numbers) < 2:  # noqa: PLR2004 - a pair
            return None
        return self._number_in(self._first), self._number_in(self._second)

    def show_lines(self, lines: Sequence[VersionLine]) -> None:
        """Show all versions; with the second one comes comparing, of the last two at first."""
        self.versions.show_rows(tuple(_row(line) for line in lines))
        self.versions.choose_first()
        numbers = tuple(line.number for line in lines)
        if numbers != self._numbers:
            self._numbers = numbers
            self._offer(lines)
        for part in (self._compare, self._text):
            part.setVisible(self.pair is not None)
        self._alone.setVisible(self.pair is None)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two versions side by side."""
        self._text.show_comparison(comparison)

    def show_words(self, said: str) -> None:
        """Show a sentence in place of a comparison."""
        self._text.show_words(said)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.came.emit()

    def _offer(self, lines: Sequence[VersionLine]) -> None:
        for box, at in ((self._first, 1), (self._second, 0)):
            box.clear()
            box.addItems([f"{line.name}, {line.day}" for line in lines])
            box.setCurrentIndex(min(at, len(lines) - 1))

    def _number_in(self, box: QComboBox) -> int:
        return self._numbers[max(box.currentIndex(), 0)]

    def _on_activated(self) -> None:
        if self.pair is not None:
            self.pair_chosen.emit(*self.pair)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.versions, 1)
        side.addLayout(Flow((self.preview, self.print, self.export)))
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._alone, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._compare)
        inside.addWidget(self._text, 1)
        choices = (self._first, tr("Compare")), (self._second, tr("with"))
        self._compare.setLayout(Flow(tuple(_labelled(box, label) for box, label in choices)))
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 12, _EDGE, 12)
        column.addWidget(TwoSides(left, right, shares=_SHARES), 1)


def _alone() -> str:
    return "\n".join(
        (
            tr("This is the only version so far."),
            tr("The next one is made when you look back, or change answers and finish again."),
            tr("Then two versions can be compared here."),
        )
    )


def _choice(name: str, label: str) -> QComboBox:
    made = named(QComboBox(), name)
    made.setAccessibleName(label)
    return made


def _labelled(box: QComboBox, label: str) -> QWidget:
    made, said = QWidget(), words(label)
    said.setWordWrap(False)
    said.setBuddy(box)
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(said)
    line.addWidget(box)
    return made


def _row(line: VersionLine) -> AgendaRow:
    return AgendaRow(RowKind.ACTION, line.name, line.day, line.facts, str(line.number))
