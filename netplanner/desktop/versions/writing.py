"""Writes a comparison into a text document: a heading for each part, and a table below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QBrush,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from netplanner.desktop.language import tr
from netplanner.desktop.theme import HEADING, HINT
from netplanner.report.comparing.comparison import Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument, QTextTable

    from netplanner.report.comparing.comparison import Comparison, Part, Row

_Role = QPalette.ColorRole
_PAD, _ABOVE = 6, 24  # pixels
_PERCENT = QTextLength.Type.PercentageLength
_TWO_SIDES, _ONE_SIDE = (34, 33, 33), (34, 66)  # percent of the width


def write(
    comparison: Comparison, document: QTextDocument, palette: QPalette, letters: QFont
) -> None:
    """Write a comparison in place of what stood there, in a palette's colours."""
    document.clear()
    cursor = QTextCursor(document)
    hand = _Hand(cursor, palette, letters)
    cursor.insertText("\n".join(comparison.summary) or tr("Nothing differs."), hand.plain)
    titles = (comparison.first.heading, comparison.second.heading)
    for part in comparison.parts:
        hand.write_heading(part.heading)
        if part.rows:
            hand.write_table(part, titles)
        else:
            hand.write_line(part.none or tr("Nothing."))


@dataclass(frozen=True)
class _Hand:
    """Writes at a cursor with one kind of letters."""

    cursor: QTextCursor
    palette: QPalette
    letters: QFont

    @property
    def plain(self) -> QTextCharFormat:
        """The usual letters."""
        return self._format(_Role.WindowText, 1.0, QFont.Weight.Normal)

    @property
    def strong(self) -> QTextCharFormat:
        """The letters of what a row is about."""
        return self._format(_Role.WindowText, 1.0, QFont.Weight.DemiBold)

    @property
    def faint(self) -> QTextCharFormat:
        """The letters of what stands above and beside."""
        return self._format(_Role.PlaceholderText, HINT, QFont.Weight.Normal)

    def write_heading(self, said: str) -> None:
        """Write a part's heading, which assistive technology finds as one."""
        block = QTextBlockFormat()
        block.setHeadingLevel(2)
        block.setTopMargin(_ABOVE)
        block.setBottomMargin(_PAD)
        self.cursor.insertBlock(block)
        letters = self._format(_Role.WindowText, HEADING, QFont.Weight.DemiBold)
        self.cursor.insertText(said, letters)

    def write_line(self, said: str) -> None:
        """Write a line of its own."""
        self.cursor.insertBlock(QTextBlockFormat())
        self.cursor.insertText(said, self.plain)

    def write_table(self, part: Part, titles: tuple[str, str]) -> None:
        """Write a part's rows, what was said in one column and what changed in two."""
        is_said = all(row.kind is Kind.SAID for row in part.rows)
        widths = _ONE_SIDE if is_said else _TWO_SIDES
        first = 0 if is_said else 1
        rows = len(part.rows) + first
        table = self.cursor.insertTable(rows, len(widths), self._frame(widths, first))
        for column, title in enumerate(() if is_said else ("", *titles)):
            self._fill(table, 0, column, title, self.faint)
        for number, row in enumerate(part.rows, first):
            self._write_row(table, number, row)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_row(self, table: QTextTable, number: int, row: Row) -> None:
        self._fill(table, number, 0, row.label, self.strong)
        if mark := _mark(row.kind):
            cell = table.cellAt(number, 0).lastCursorPosition()
            cell.insertText(f"\n{mark}", self.faint)
        sides = (row.second,) if row.kind is Kind.SAID else (row.first, row.second)
        for column, said in enumerate(sides, 1):
            self._fill(table, number, column, said, self.plain)

    def _fill(
        self, table: QTextTable, row: int, column: int, said: str, letters: QTextCharFormat
    ) -> None:
        cell = table.cellAt(row, column)
        cell.setFormat(self._line_below())
        cell.firstCursorPosition().insertText(said, letters)

    def _line_below(self) -> QTextTableCellFormat:
        made = QTextTableCellFormat()
        made.setPadding(_PAD)
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(QBrush(self.palette.color(_Role.Midlight)))
        return made

    def _frame(self, widths: tuple[int, ...], header_rows: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setWidth(QTextLength(_PERCENT, 100))
        made.setColumnWidthConstraints([QTextLength(_PERCENT, width) for width in widths])
        made.setHeaderRowCount(header_rows)
        made.setCellPadding(_PAD)
        made.setCellSpacing(0)
        made.setBorder(0)
        made.setBorderCollapse(True)
        return made

    def _format(self, ink: _Role, size: float, weight: QFont.Weight) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontPointSize(self.letters.pointSizeF() * size)
        made.setFontWeight(weight)
        made.setForeground(self.palette.color(ink))
        return made


def _mark(kind: Kind) -> str:
    """Return the word that says what became of something, so that no colour has to."""
    return {
        Kind.NEW: tr("New"),
        Kind.GONE: tr("Gone"),
        Kind.CHANGED: tr("Changed"),
        Kind.DONE: tr("Done"),
    }.get(kind, "")
