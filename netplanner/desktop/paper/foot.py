"""The buttons below the pages, always in sight, and the newest news between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import Action, looking, named, words

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.desktop.paper.news import News


class Foot(QFrame):
    """Close, Print and Export PDF.

    Signals:
        folder_requested: the file whose folder is to be shown, a `Path`.
    """

    folder_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        looking(self, "footer")
        self.close_button = Action("close", tr("&Close"))
        self._folder = Action("show-in-folder", tr("Show in f&older"), "link")
        self.print_button = Action("print", tr("&Print"), "plain", "print")
        self.export = Action("export-pdf", tr("&Export PDF"), "primary")
        self._file: Path | None = None
        self._news = named(words("", "status"), "news")
        self._folder.hide()
        self._news.setMinimumHeight(self._folder.sizeHint().height())
        said, offered = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self._news, 1)
        said.addWidget(self._folder)
        offered.addWidget(self.close_button)
        offered.addStretch(1)
        offered.addWidget(self.print_button)
        offered.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(4)
        for line in (said, offered):
            line.setSpacing(12)
            column.addLayout(line)
        self._folder.clicked.connect(self._on_folder_clicked)

    def offer_paper(self, *, ready: bool) -> None:
        """Offer to print and to export where there are pages."""
        self.print_button.setEnabled(ready)
        self.export.setEnabled(ready)

    def show_news(self, news: News) -> None:
        """Say what became of a wish, and announce it."""
        looking(self._news, "problem" if news.is_trouble else "status")
        self._news.setText(news.words)
        self._file = news.file
        self._folder.setVisible(news.file is not None)
        announce(self, news.words)

    @Slot()
    def _on_folder_clicked(self) -> None:
        self.folder_requested.emit(self._file)
