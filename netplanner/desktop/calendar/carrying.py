"""A calendar of weeks under the keys: actions are picked up, carried and put down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from typing_extensions import override

from netplanner.desktop.calendar.canvas import WeekCanvas
from netplanner.desktop.calendar.moves import (
    Carried,
    MovedTo,
    given_back_words,
    held_words,
    moved_words,
    picked_up_words,
    shifted,
)
from netplanner.desktop.calendar.painting import Chosen
from netplanner.desktop.calendar.sight import bring_into_sight
from netplanner.desktop.calendar.steering import (
    OPEN,
    PICK_UP,
    PUT_DOWN,
    next_entry,
    shift_of,
    stride_of,
)
from netplanner.desktop.enter import keeps_enter, keeps_escape
from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce

if TYPE_CHECKING:
    from datetime import date, timedelta

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from netplanner.desktop.calendar.table import Entry, WeekTable


class CarryingView(WeekCanvas):
    """A calendar whose actions are moved by keys.

    Space picks an action up, Enter or Space puts it down, Esc gives it back.

    Signals:
        moved: a MovedTo.
        opened: the id of an action that was asked for, by Enter.

    Attributes:
        said: what the day that an action is held over would hold with it: what its week comes
            to, and what speaks against it; nothing where it comes from.
    """

    moved = Signal(object)
    opened = Signal(str)

    def __init__(self, most_weeks: int, *, can_open: bool) -> None:
        super().__init__(most_weeks)
        self._can_open = can_open
        self.setAccessibleDescription(
            tr(
                "Space picks an action up, arrow keys move it, Enter puts it down, Esc gives it "
                "back. Ctrl with an arrow key moves it at once."
            )
        )
        self._whole: WeekTable | None = None
        self._held: Carried | None = None
        self.said: tuple[str, ...] = ()

    @override
    def show_table(self, table: WeekTable) -> None:
        """Show a calendar; what was carried is put back, since everything may have changed."""
        self._whole, self._held, self.said = table, None, ()
        super().show_table(table)
        if self.hasFocus():
            self._choose_first()

    def put(self, action_id: str, day: date) -> None:
        """Show an action on another day already, until the whole plan is drawn anew."""
        if self._whole is not None:
            self.show_table(self._whole.with_action_on(action_id, day))

    @override
    def event(self, event: QEvent) -> bool:
        if keeps_enter(event) and (self._can_open or self._held):
            event.accept()
            return True
        if keeps_escape(event) and self._held:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_followed = self._carry_on(event) if self._held else self._go(event)
        event.setAccepted(is_followed)

    def _carry_on(self, event: QKeyEvent) -> bool:
        """Follow a key while something is carried; return whether it meant anything."""
        shift = shift_of(event, is_mirrored=self.isRightToLeft())
        if shift is not None:
            self._hold_over(shift)
        elif event.key() in PUT_DOWN:
            self._put_down()
        elif event.key() == Qt.Key.Key_Escape:
            self._give_back()
        else:
            return False
        return True

    def _go(self, event: QKeyEvent) -> bool:
        entry, is_mirrored = self.current, self.isRightToLeft()
        if entry is None or self._whole is None:
            return False
        stride = stride_of(event, is_mirrored=is_mirrored)
        if stride is not None:
            self._move_by(entry, stride)
        elif event.key() in PICK_UP:
            self._pick_up(entry)
        elif event.key() in OPEN and self._can_open:
            self.opened.emit(entry.id)
        else:
            return self._go_to_next(event)
        return True

    def _go_to_next(self, event: QKeyEvent) -> bool:
        entries = self._whole.entries if self._whole else ()
        row = self.currentIndex().row()
        wanted = next_entry(event, entries, row, is_mirrored=self.isRightToLeft())
        if wanted is None:
            return False
        self.show_week_of(entries[wanted].day)
        self.setCurrentIndex(self.model().index(wanted, 0))
        return True

    def _move_by(self, entry: Entry, stride: timedelta) -> None:
        self._pick_up(entry, quietly=True)
        if self._held and self._hold_over(stride, quietly=True):
            self._put_down()
        else:
            self._held = None

    def _pick_up(self, entry: Entry, *, quietly: bool = False) -> None:
        if not entry.can_move:
            announce(self, tr("{what} stays on its day.", what=entry.title))
            return
        self._held = Carried(entry, entry.day)
        self.viewport().update()
        if not quietly:
            announce(self, picked_up_words(entry))

    def _hold_over(self, shift: timedelta, *, quietly: bool = False) -> bool:
        """Hold what is carried over another day; return false where the calendar ends before."""
        if self._held is None or self._whole is None:
            return False
        day = shifted(self._held.day, shift, self._whole.today)
        if not self._whole.allows(day):
            announce(self, tr("Actions go on days from today to the last week shown."))
            return False
        self._held = self._held.on(day)
        shown = self._whole.with_action_on(self._held.entry.id, day)
        said = shown.said_of(day, self._held.entry.id)
        self.said = said if day != self._held.entry.day else ()
        super().show_table(shown)
        self.show_week_of(day)
        bring_into_sight(self.viewport(), self.place_of_day(day))
        if not quietly:
            announce(self, held_words(self._held, ". ".join(said)))
        return True

    def _put_down(self) -> None:
        held, self._held, self.said = self._held, None, ()
        self.viewport().update()
        if held is None or held.day == held.entry.day:
            return
        announce(self, moved_words(held.entry, held.day))
        self.put(held.entry.id, held.day)
        self.moved.emit(MovedTo(held.entry.id, held.day))

    def _give_back(self) -> None:
        held, whole = self._held, self._whole
        if held is not None and whole is not None:
            self.show_table(whole)
            announce(self, given_back_words(held.entry))

    @override
    def _state(self) -> Chosen:
        target = self.place_of_day(self._held.day) if self._held else QRect()
        return Chosen(self.currentIndex().row(), self.hasFocus(), target=target)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._give_back()
        super().focusOutEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose_first()

    def _choose_first(self) -> None:
        """Let the keys begin somewhere: on the first action that can be moved."""
        if not self.currentIndex().isValid() and self._whole is not None:
            first = (it.id for it in self._whole.entries if it.can_move)
            self.choose(next(first, ""))
