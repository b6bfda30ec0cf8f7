"""What is due this week, joined with the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.home.due_card import DueCard
from netplanner.desktop.home.due_lines import due_lines, week_end

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.library import Library

MOST = 50  # lines; who has more to do than that begins with these


class DueBoard(QObject):
    """Keeps the card of due things as the library has them.

    Signals:
        row_requested: a plan's id, and which row of its page is to be chosen, or the look back.
    """

    row_requested = Signal(str, str)

    def __init__(self, library: Library, today: Callable[[], date]) -> None:
        super().__init__()
        self._library = library
        self._today = today
        self.card = DueCard()
        self.card.opened.connect(self.row_requested)

    @Slot()
    def read(self) -> None:
        """Show what is due now."""
        today = self._today()
        found = self._library.due(week_end(today), limit=MOST + 1)
        self.card.show_lines(due_lines(found[:MOST], today), has_more=len(found) > MOST)
