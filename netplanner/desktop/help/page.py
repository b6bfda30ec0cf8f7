"""A chapter on the screen: shipped text only; nothing is ever fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QPalette,
    QPixmap,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

_MARGIN = 20  # pixels around the text
_LINE_PERCENT = 130


class GuidePage(QTextBrowser):
    """Shows Markdown, and marks words that were sought."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "guide-text").setAccessibleName(tr("Chapter"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, title: str, text: str, sought: str) -> None:
        """Show a text from its beginning, or from the first of the words that were sought."""
        self.setMarkdown(text)
        self._space_out()
        self.setAccessibleName(title)
        self._mark(sought.split())

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give a dot in place of whatever is asked for; for nothing Qt would look by itself."""
        return QPixmap(1, 1)

    @override
    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Stay where one is: the guide leads nowhere else."""

    def _space_out(self) -> None:
        """Give lines the air in which they are read with ease."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        air = QTextBlockFormat()
        air.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(air)

    def _mark(self, words: list[str]) -> None:
        marks = [mark for word in words for mark in self._marks_of(word)]
        self.setExtraSelections(marks)
        places = [mark.cursor.selectionStart() for mark in marks]
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(places, default=0))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _marks_of(self, word: str) -> list[QTextEdit.ExtraSelection]:
        marks = []
        at = self.document().find(word)
        while not at.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = at
            mark.format = self._ink()
            marks.append(mark)
            at = self.document().find(word, at)
        return marks

    def _ink(self) -> QTextCharFormat:
        ink = QTextCharFormat()
        ink.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        ink.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        return ink
