"""A look into one backup: how much is in it, and what the plans are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named, shortened, words

if TYPE_CHECKING:
    from netplanner.desktop.backups.shelf import BackupLine

_MOST_TITLES = 8
_MOST_LETTERS = 80  # of a title


class LookCard(QFrame):
    """What is in a backup; hidden while nobody looked into it."""

    def __init__(self) -> None:
        super().__init__()
        looking(named(self, "backup-look"), "card")
        self._facts = words("", "question")
        self._titles = words("")
        self._kept = words(tr("What you have now is kept as a backup too."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self._facts, self._titles, self._kept):
            column.addWidget(part)

    def show_line(self, line: BackupLine | None) -> None:
        """Show what is in a backup, or nothing."""
        self.setVisible(line is not None)
        if line is not None:
            self._facts.setText(line.facts)
            self._titles.setText(_titles(line))
            self._titles.setVisible(bool(self._titles.text()))
            self._kept.setVisible(line.is_whole)


def _titles(line: BackupLine) -> str:
    if line.look is None:
        return ""
    titles = line.look.titles[:_MOST_TITLES]
    said = [shortened(" ".join(it.split()), _MOST_LETTERS) for it in titles]
    rest = line.look.plans - len(said)
    more = [tr("and {count} more", count=rest)] if rest > 0 else []
    return "\n".join((*said, *more))
