"""The screen of backups: which there are, what is in the chosen one, and putting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from netplanner.desktop.backups.backups_model import BackupsModel
from netplanner.desktop.backups.look_card import LookCard
from netplanner.desktop.column import BROAD_EM, Column
from netplanner.desktop.enter import Enter
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.parts import Action, named, words

if TYPE_CHECKING:
    from pathlib import Path

    from netplanner.desktop.backups.shelf import BackupLine

_ROWS = 6


class BackupsView(QWidget):
    """Backups, the newest first.

    Signals:
        chosen: the BackupLine that is looked at.
    """

    chosen = Signal(object)

    def __init__(self, folder: Path, *, can_back_up: bool) -> None:
        super().__init__()
        self.leave = Action("leave-backups", tr("Bac&k"), "quiet", "left")
        self.restore = Action("restore-backup", tr("&Restore this backup"), "primary", "backups")
        self.back_up = Action("back-up-now", tr("Back up &now"), "plain", "plus")
        self.show_folder = Action("show-backups-folder", tr("Show the &folder"))
        self.notices = NoticeBar()
        self._model = BackupsModel()
        self._list = named(QListView(), "backups")
        self._none = words(tr("There is no backup here yet."), "muted")
        self._card = LookCard()
        self._lay_out(folder)
        self.back_up.setVisible(can_back_up)
        self._list.setModel(self._model)
        self._list.setAccessibleName(tr("Backups"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        Enter(self)
        self._draw()

    @property
    def line(self) -> BackupLine | None:
        """The backup that is looked at, if one is."""
        index = self._list.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    def show_lines(self, lines: tuple[BackupLine, ...]) -> None:
        """Show the backups there are, and look at the newest."""
        self._model.show_lines(lines)
        rows = max(1, min(_ROWS, len(lines)))
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 16)
        if lines:
            self._list.setCurrentIndex(self._model.index(0))
        self._draw()

    @Slot(object)
    def renew(self, line: BackupLine) -> None:
        """Show what became known of a backup."""
        self._model.renew(line)
        self._draw()

    def arrive(self) -> None:
        """Put the focus on the backups, or where there are none on what leads on."""
        if self._model.rowCount():
            self._list.setFocus()
        else:
            (self.leave if self.back_up.isHidden() else self.back_up).setFocus()

    def _draw(self) -> None:
        line = self.line
        self._list.setVisible(line is not None)
        self._none.setVisible(line is None)
        self._card.show_line(line)
        self.restore.setEnabled(line is not None and line.is_whole)

    def _lay_out(self, folder: Path) -> None:
        body = Column(BROAD_EM)
        ways = QWidget()
        ways.setLayout(Flow((self.restore, self.back_up, self.show_folder)))
        where = words(str(folder), "muted")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        kept = tr("NetPlanner makes a backup on each day that you use it, in this folder:")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        body.parts.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        title = named(words(tr("Backups"), "page-title"), "page-title")
        for part in (title, words(kept), where, self._none, self._list, self._card, ways):
            body.add(part)
        body.parts.addStretch(1)
        whole.addWidget(body, 1)
        whole.addWidget(self.notices)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self) -> None:
        self._draw()
        if self.line is not None:
            self.chosen.emit(self.line)
