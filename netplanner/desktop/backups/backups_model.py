"""The item model of backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from netplanner.desktop.lines_model import LinesModel

if TYPE_CHECKING:
    from netplanner.desktop.backups.shelf import BackupLine


class BackupsModel(LinesModel["BackupLine"]):
    """Backups as rows, the newest first."""

    @override
    def key(self, line: BackupLine) -> object:
        return line.path

    @override
    def said(self, line: BackupLine, role: int) -> object:
        is_shown = role == Qt.ItemDataRole.DisplayRole
        return f"{line.made}  ·  {line.facts}" if is_shown else None

    def renew(self, line: BackupLine) -> None:
        """Show what became known of one backup."""
        self.show_lines(tuple(line if old.path == line.path else old for old in self._lines))
