"""One person of a ring map is current: keys lead from one to the next, and all are said by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from netplanner.desktop.enter import is_enter, keeps_enter
from netplanner.desktop.notices import announce
from netplanner.desktop.ring.stage import RingStage

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from netplanner.desktop.ring.map_words import MapWords
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person, PersonId, Tie


class RingCurrent(RingStage):
    """A ring map that one goes through by keys.

    Signals:
        came: the id of who is current now; opened: the id of a person.
        picked: the ids of the people who are picked now, as a frozenset.
    """

    came = Signal(object)
    opened = Signal(object)
    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._current: PersonId | None = None
        self._picked: frozenset[PersonId] = frozenset()

    @property
    def current(self) -> Person | None:
        """The person whom keys move."""
        return next((one for one in self.people if one.id == self._current), None)

    @override
    def show_map(
        self,
        people: tuple[Person, ...],
        ties: tuple[Tie, ...],
        zones: tuple[Zone, ...],
        words: MapWords,
    ) -> None:
        before = self._said()
        super().show_map(people, ties, zones, words)
        self.pick(self._picked & {one.id for one in people})
        if self.current is None:
            self._current = None
        self._mark()
        if self._said() != before and self._said():
            self._say()

    def go_to(self, person: PersonId) -> None:
        """Make a person the one whom keys move."""
        if person != self._current and any(one.id == person for one in self.people):
            self._current = person
            self._mark()
            self._say()
            self.came.emit(person)

    def pick(self, people: frozenset[PersonId]) -> None:
        """Pick these people and no others."""
        if people != self._picked:
            self._picked = people
            self._mark()
            self.picked.emit(people)

    def pick_more(self, people: frozenset[PersonId]) -> None:
        """Pick these people besides those who are picked."""
        self.pick(self._picked | people)

    def toggle(self, person: PersonId) -> None:
        """Pick a person, or leave out one who is picked."""
        self.pick(self._picked ^ {person})

    @override
    def lay(self) -> None:
        super().lay()
        self._mark()

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Enter for the person who is current, before it can continue the page."""
        if keeps_enter(event) and self._current is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Go to the next person with Tab, and on from the last one; Ctrl+Tab leaves at once."""
        ids = [one.id for one in self.people]
        at = ids.index(self._current) + (1 if next else -1) if self._current in ids else -1
        if self.hasFocus() and 0 <= at < len(ids):
            self.go_to(ids[at])
            return True
        return super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self.people:
            last = event.reason() == Qt.FocusReason.BacktabFocusReason
            self.go_to(self.people[-1 if last else 0].id)
        self._mark()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person, key = self.current, event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.zoom_fit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # with Ctrl
            super().focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif person is not None and is_enter(event):
            self.opened.emit(person.id)
        elif person is not None and key == Qt.Key.Key_Space:
            self.toggle(person.id)
        else:
            super().keyPressEvent(event)

    def _mark(self) -> None:
        has_focus, inks = self.hasFocus(), self.inks
        for id_, item in self.canvas.people.items():
            item.choose(
                inks,
                is_chosen=id_ in self._picked,
                is_current=has_focus and id_ == self._current,
            )

    def _said(self) -> str:
        person = self.current
        return self.words.said(person) if person else ""

    def _say(self) -> None:
        self.setAccessibleDescription(self._said())
        if self.hasFocus():
            announce(self, self._said())
