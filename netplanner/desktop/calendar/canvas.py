"""A calendar of weeks as an item view: it is painted as a whole, with an item for each thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy
from typing_extensions import override

from netplanner.desktop.calendar.arrangement import Arrangement
from netplanner.desktop.calendar.bare_list import BareList
from netplanner.desktop.calendar.brush import Brush
from netplanner.desktop.calendar.letters import Letters
from netplanner.desktop.calendar.model import CalendarModel
from netplanner.desktop.calendar.painting import Chosen, paint_week
from netplanner.desktop.calendar.sight import bring_into_sight
from netplanner.desktop.language import tr
from netplanner.desktop.parts import em, named

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import (
        QEvent,
        QPoint,
    )
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from netplanner.desktop.calendar.grid import Grid
    from netplanner.desktop.calendar.table import Entry, WeekTable

Index = QModelIndex | QPersistentModelIndex
_LAST_HEIGHT = 2  # pixels below the last week
_LEAST_EM = 12


class WeekCanvas(BareList):
    """Weeks below each other, as high as they are, so that the page scrolls and not the calendar.

    Signals:
        chosen: the id of the action that is the current one now, or "".
        drawn: something else is shown now.
    """

    chosen = Signal(str)
    drawn = Signal()

    def __init__(self, most_weeks: int) -> None:
        super().__init__()
        self._arrangement = Arrangement(most_weeks)
        self._grid = self._grid_for(0)
        self._is_awaited = False  # a card that the page has not grown to hold yet
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_later)
        self._items = CalendarModel()
        self.setModel(self._items)
        named(self, "calendar").setAccessibleName(tr("Calendar of your weeks"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def table(self) -> WeekTable | None:
        """What is shown, or None while there is nothing."""
        return self._arrangement.table

    @property
    def has_more(self) -> bool:
        """Whether there are later weeks that are not shown yet."""
        return self._arrangement.has_more

    @property
    def current(self) -> Entry | None:
        """The current entry."""
        return self._items.entry(self.currentIndex())

    def show_table(self, table: WeekTable) -> None:
        """Show a calendar; the action that was the current one stays so, wherever it is now."""
        before = self.current
        self._arrangement.table = table
        self._items.show_lines(self._arrangement.entries)
        self._arrange()
        if before is not None:
            self.choose(before.id)
        self.drawn.emit()

    def show_more(self, weeks: int) -> None:
        """Show some of the later weeks too."""
        self._arrangement.grow(weeks)
        if self.table is not None:
            WeekCanvas.show_table(self, self.table)

    def show_week_of(self, day: date) -> None:
        """Show as many weeks as it takes to see a day."""
        missing = self._arrangement.missing_until(day)
        if missing > 0:
            self.show_more(missing)

    def choose(self, action_id: str) -> None:
        """Make an action the current one, where it is on the calendar."""
        entries = self.table.entries if self.table else ()
        for day in (it.day for it in entries if it.id == action_id):
            self.show_week_of(day)
        index = self._items.index_of(action_id)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def place_of(self, action_id: str) -> QRect:
        """Return where an action's card is, or nothing where it is not on the calendar."""
        return self.visualRect(self._items.index_of(action_id))

    def place_of_day(self, day: date) -> QRect:
        """Return where a day is, or nothing where it is not on the calendar."""
        return next((box.rect for box in self._grid.days if box.day.day == day), QRect())

    def open_day(self, day: date) -> None:
        """Show all that stands on a day."""
        self._arrangement.open_day(day)
        self._arrange()

    def _arrange(self) -> None:
        """Find all places anew, since what is shown or how large it is has changed."""
        self._arrangement.forget()
        self._grid = self._grid_for(self.viewport().width())
        self.updateGeometry()
        self.viewport().update()

    def _grid_for(self, width: int) -> Grid:
        return self._arrangement.grid(width, self.font(), is_mirrored=self.isRightToLeft())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._grid_for(width).height + _LAST_HEIGHT

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_EM * em(self), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grid = self._grid_for(self.viewport().width())
        if self._is_awaited:
            self._later.start(0)  # the page can scroll there once it has grown itself

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {event.Type.FontChange, event.Type.LayoutDirectionChange}:
            self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        letters = Letters(self.font())
        brush = Brush(painter, self.palette(), letters, self._inks, self.isRightToLeft())
        brush.begin()
        chosen = self._state()
        for week in self._grid.weeks:
            paint_week(brush, week, event.rect(), chosen)
        self._paint_above(brush, chosen)
        painter.end()

    def _paint_above(self, brush: Brush, chosen: Chosen) -> None:
        """Paint what is over the weeks."""

    def _state(self) -> Chosen:
        return Chosen(self.currentIndex().row(), self.hasFocus())

    @override
    def visualRect(self, index: Index) -> QRect:
        return QRect(self._grid.places.get(index.row(), QRect()))

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._grid.entry_at(point)
        return QModelIndex() if row is None else self._items.index(row)

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        place = self.visualRect(index)
        self._is_awaited = place.bottom() > self.height()
        bring_into_sight(self.viewport(), place)

    @Slot()
    def _on_later(self) -> None:
        self.scrollTo(self.currentIndex())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = self._items.entry(current)
        if entry is not None and self._is_hidden(current.row()):
            self.open_day(entry.day)
        self.viewport().update()
        if self.hasFocus():
            self.scrollTo(current)
        self.chosen.emit(entry.id if entry else "")

    def _is_hidden(self, row: int) -> bool:
        place = self._grid.places.get(row)
        return any(box.hidden and box.more == place for box in self._grid.days)
