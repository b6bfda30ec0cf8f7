"""Writes a comparison into a text document: a heading for each part, and a table below it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
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
from netplanner.desktop.looks.theme import HEADING, HINT
from netplanner.report.comparing.comparison import Kind

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument, QTextTable

    from netplanner.report.comparing.comparison import Comparison, Part, Row

_Role = QPalette.ColorRole
_PAD, _ABOVE = 6, 24  # pixels
_PERCENT = QTextLength.Type.PercentageLength
_TWO_SIDES, _ONE_SIDE = (34, 33, 33), (34, 66)  # percent of the width


@dataclass(frozen=True)
class Hand:
    """Writes at the end of a document, in a palette's colours and with one kind of letters."""

    document: QTextDocument
    palette: QPalette
    letters: QFont

    def begin(self, comparison: Comparison) -> None:
        """Write which versions these are, and the summary, in place of what stood there."""
        self.document.clear()
        cursor = QTextCursor(self.document)
        for side in (comparison.first, comparison.second):
            cursor.insertText(f"{side.heading}: {side.about}\n", self.faint)
        cursor.insertText("\n".join(comparison.summary) or tr("Nothing differs."), self.plain)

    def write_part(self, part: Part, comparison: Comparison) -> None:
        """Write a part below what stands there; it is laid out once, not with each word."""
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        self._write_heading(cursor, part.heading)
        if part.rows:
            self._write_table(cursor, part, (comparison.first.heading, comparison.second.heading))
        else:
            cursor.insertBlock(QTextBlockFormat())
            cursor.insertText(part.none or tr("Nothing."), self.plain)
        cursor.endEditBlock()

    @cached_property
    def plain(self) -> QTextCharFormat:
        """The usual letters."""
        return self._format(_Role.WindowText, 1.0, QFont.Weight.Normal)

    @cached_property
    def strong(self) -> QTextCharFormat:
        """The letters of what a row is about."""
        return self._format(_Role.WindowText, 1.0, QFont.Weight.DemiBold)

    @cached_property
    def faint(self) -> QTextCharFormat:
        """The letters of what stands above and beside."""
        return self._format(_Role.PlaceholderText, HINT, QFont.Weight.Normal)

    def _write_heading(self, cursor: QTextCursor, said: str) -> None:
        """Write a part's heading, which assistive technology finds as one."""
        block = QTextBlockFormat()
        block.setHeadingLevel(2)
        block.setTopMargin(_ABOVE)
        block.setBottomMargin(_PAD)
        cursor.insertBlock(block)
        cursor.insertText(said, self._format(_Role.WindowText, HEADING, QFont.Weight.DemiBold))

    def _write_table(self, cursor: QTextCursor, part: Part, titles: tuple[str, str]) -> None:
        """Write a part's rows, what was said in one column and what changed in two."""
        is_said = all(row.kind is Kind.SAID for row in part.rows)
        widths = _ONE_SIDE if is_said else _TWO_SIDES
        first = 0 if is_said else 1
        rows = len(part.rows) + first
        table = cursor.insertTable(rows, len(widths), _frame(widths, first))
        for column, title in enumerate(() if is_said else ("", *titles)):
            self._fill(table, 0, column, title, self.faint)
        for number, row in enumerate(part.rows, first):
            self._write_row(table, number, row)

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
        cell.setFormat(self._line_below)
        cell.firstCursorPosition().insertText(said, letters)

    @cached_property
    def _line_below(self) -> QTextTableCellFormat:
        made = QTextTableCellFormat()
        made.setPadding(_PAD)
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(QBrush(self.palette.color(_Role.Midlight)))
        return made

    def _format(self, ink: _Role, size: float, weight: QFont.Weight) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontPointSize(self.letters.pointSizeF() * size)
        made.setFontWeight(weight)
        made.setForeground(self.palette.color(ink))
        return made


def _frame(widths: tuple[int, ...], header_rows: int) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setWidth(QTextLength(_PERCENT, 100))
    made.setColumnWidthConstraints([QTextLength(_PERCENT, width) for width in widths])
    made.setHeaderRowCount(header_rows)
    made.setCellPadding(_PAD)
    made.setCellSpacing(0)
    made.setBorder(0)
    made.setBorderCollapse(True)
    return made


def _mark(kind: Kind) -> str:
    """Return the word that says what became of something, so that no colour has to."""
    return {
        Kind.NEW: tr("New"),
        Kind.GONE: tr("Gone"),
        Kind.CHANGED: tr("Changed"),
        Kind.DONE: tr("Done"),
    }.get(kind, "")
