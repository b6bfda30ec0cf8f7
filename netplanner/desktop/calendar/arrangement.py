"""Which weeks of a calendar are shown, and where everything of them lies at each width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.calendar.grid import Grid, Room, grid_of
from netplanner.desktop.calendar.letters import Letters

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFont

    from netplanner.desktop.calendar.table import Entry, WeekTable

_NOTHING = Grid((), 0)


class Arrangement:
    """A calendar's first weeks in their places, which are found once for each width.

    Attributes:
        table: the whole calendar, or None while there is nothing.
    """

    def __init__(self, most_weeks: int) -> None:
        self.table: WeekTable | None = None
        self._most_weeks = most_weeks
        self._opened: frozenset[date] = frozenset()
        self._grids: dict[int, Grid] = {}

    @property
    def has_more(self) -> bool:
        """Whether there are later weeks that are not shown yet."""
        return self.table is not None and len(self.table.weeks) > self._most_weeks

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that is shown, in the order of days."""
        return self.table.first(self._most_weeks).entries if self.table else ()

    def grow(self, weeks: int) -> None:
        """Show some of the later weeks too."""
        self._most_weeks += weeks

    def missing_until(self, day: date) -> int:
        """Return how many more weeks it takes to see a day, or a number below 1 for none."""
        return self.table.weeks_until(day) - self._most_weeks if self.table else 0

    def open_day(self, day: date) -> None:
        """Show all that stands on a day."""
        self._opened |= {day}

    def forget(self) -> None:
        """Find all places anew, since what is shown or how large it is has changed."""
        self._grids.clear()

    def grid(self, width: int, font: QFont, *, is_mirrored: bool) -> Grid:
        """Return where everything lies in a width in pixels."""
        if self.table is None:
            return _NOTHING
        if width not in self._grids:
            room = Room(width, Letters(font), self._opened, is_mirrored)
            self._grids[width] = grid_of(self.table.first(self._most_weeks), room)
        return self._grids[width]
