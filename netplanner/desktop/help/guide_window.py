"""The guide in a window of its own, so that it can lie beside the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListView, QVBoxLayout

from netplanner.desktop.help.chapters import KEYS, found
from netplanner.desktop.help.page import GuidePage
from netplanner.desktop.language import tr
from netplanner.desktop.looks.fitting import fitting_size
from netplanner.desktop.menus.table import menus
from netplanner.desktop.parts import Action, em, named, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.help.chapters import Chapter

_SIDE_EM, _LEAST_EM, _WIDTH_EM, _HEIGHT_EM = 15, 11, 60, 48
_SIDE_SHARE, _PAGE_SHARE = 1, 3
_NATIVE = QKeySequence.SequenceFormat.NativeText


class GuideWindow(QDialog):
    """Chapters beside one of them; words find the chapters that hold them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "guide-window").setWindowTitle(tr("The guide"))
        self._shown: tuple[Chapter, ...] = ()
        self._search, self._page = named(QLineEdit(), "guide-search"), GuidePage()
        self._titles = QStringListModel(self)
        self._list = named(QListView(), "guide-chapters")
        self._none = named(words(tr("No chapter has these words."), "muted"), "guide-none")
        self._close = Action("close-guide", tr("&Close"))
        self._lay_out()
        self._search.textChanged.connect(self._on_search_changed)
        self._list.selectionModel().currentChanged.connect(self._on_chapter_changed)
        self._close.clicked.connect(self.reject)
        self.finished.connect(parent.activateWindow)
        self._on_search_changed("")

    def show_chapter(self, name: str) -> None:
        """Open a chapter, and put the focus where one reads."""
        self._search.clear()
        names = [chapter.name for chapter in self._shown]
        self._list.setCurrentIndex(self._titles.index(names.index(name)))
        self.show()
        self.raise_()
        self.activateWindow()
        self._page.setFocus()

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(tr("Search"))
        self._search.setAccessibleName(tr("Search the guide"))
        self._search.setClearButtonEnabled(True)
        self._list.setModel(self._titles)
        self._list.setAccessibleName(tr("Chapters"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._close.setAutoDefault(False)
        side = QVBoxLayout()
        for part in (self._search, self._none, self._list, self._close):
            part.setMinimumWidth(_LEAST_EM * em(self))
            part.setMaximumWidth(_SIDE_EM * em(self))
            side.addWidget(part)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(12)
        whole.addLayout(side, _SIDE_SHARE)
        whole.addWidget(self._page, _PAGE_SHARE)
        self.resize(fitting_size(self, _WIDTH_EM, _HEIGHT_EM))

    @Slot(str)
    def _on_search_changed(self, sought: str) -> None:
        self._shown = found(sought)
        self._titles.setStringList([chapter.title for chapter in self._shown])
        self._none.setVisible(not self._shown)
        self._list.setVisible(bool(self._shown))
        self._list.setCurrentIndex(self._titles.index(0) if self._shown else QModelIndex())

    @Slot(QModelIndex)
    def _on_chapter_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            chapter = self._shown[index.row()]
            text = chapter.text + key_lines() if chapter.name == KEYS else chapter.text
            self._page.show_text(chapter.title, text, self._search.text())


def key_lines() -> str:
    """Return all keys of the menus, as Markdown."""
    return "\n" + "\n".join(_key_lines())


def _key_lines() -> Iterator[str]:
    for menu in menus():
        for entry in menu.entries:
            if entry.keys:
                shown = tr(" or ").join(QKeySequence(key).toString(_NATIVE) for key in entry.keys)
                yield f"- **{shown}**: {entry.label.replace('&', '').rstrip(' …')}"
