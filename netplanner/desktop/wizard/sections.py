"""The list of sections, each with a word on how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QListView
from typing_extensions import override

from netplanner.desktop.enter import EnterOnRow
from netplanner.desktop.language import tr
from netplanner.desktop.lines_model import LinesModel
from netplanner.desktop.parts import named
from netplanner.desktop.wizard.outline import section_lines, status_words
from netplanner.desktop.wizard.section_delegate import SectionDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.wizard.outline import SectionLine


class SectionsModel(LinesModel["SectionLine"]):
    """Sections as rows, each the same one as long as there are as many."""

    @override
    def key(self, line: SectionLine) -> object:
        return None

    @override
    def said(self, line: SectionLine, role: int) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        said = tr("{section}: {status}", section=line.label, status=status_words(line.status))
        return tr("{line}, open now", line=said) if line.is_current else said


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
