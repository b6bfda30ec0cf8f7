"""The list of sections, each with a word on how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QListView
from typing_extensions import override

from netplanner.desktop.enter import EnterOnRow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import named
from netplanner.desktop.wizard.outline import section_lines, status_words
from netplanner.desktop.wizard.section_delegate import LINE_ROLE, SectionDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.wizard.outline import SectionLine

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class SectionsModel(QAbstractListModel):
    """Sections as rows."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[SectionLine, ...] = ()

    def show_lines(self, lines: tuple[SectionLine, ...]) -> None:
        """Show the sections as they now stand."""
        if len(lines) != len(self._lines):
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        elif lines != self._lines:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def line(self, row: int) -> SectionLine:
        """Return a row's section."""
        return self._lines[row]

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = tr("{section}: {status}", section=line.label, status=status_words(line.status))
            return tr("{line}, open now", line=said) if line.is_current else said
        return line if role == LINE_ROLE else None


class SectionList(QListView):
    """The sections; a press or Enter opens one.

    Signals:
        opened: the page of the section that is wanted.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "sections").setAccessibleName(tr("Sections"))
        self._sections = SectionsModel()
        self.setModel(self._sections)
        self._delegate = SectionDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_row_chosen)
        EnterOnRow(self).pressed.connect(self._on_row_chosen)

    def draw(self, scene: Scene) -> None:
        """Show the sections as they now stand."""
        lines = section_lines(scene)
        self._sections.show_lines(lines)
        current = next((row for row, line in enumerate(lines) if line.is_current), 0)
        if not self.hasFocus():
            self.setCurrentIndex(self._sections.index(current))

    def label_of(self, row: int) -> str:
        """Return what a section is called, or "" where there are not so many."""
        return self._sections.line(row).label if row < self._sections.rowCount() else ""

    def may_open(self, row: int) -> bool:
        """Whether there is a section in this row, and it can be opened now."""
        return row < self._sections.rowCount() and bool(self._sections.line(row).page)

    def open_row(self, row: int) -> None:
        """Open a section, where it can be opened."""
        if self.may_open(row):
            self.opened.emit(self._sections.line(row).page)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._on_row_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_row_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_row(index.row())
