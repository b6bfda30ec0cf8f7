"""Names to choose from while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_MOST_ROWS = 8


class Names(QCompleter):
    """Offers the names that hold what was typed; any other name may be typed too."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_MOST_ROWS)
        field.setCompleter(self)

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these names."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))
