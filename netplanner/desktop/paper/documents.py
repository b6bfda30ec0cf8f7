"""PDF files as documents that Qt can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def document_of(pdf: bytes, parent: QObject) -> QPdfDocument:
    """Return a PDF file's content as a document that lives as long as its parent."""
    document = QPdfDocument(parent)
    source = QBuffer(document)  # read from as long as the document lives
    source.setData(pdf)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(source)
    return document
