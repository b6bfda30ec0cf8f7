"""Where everything of a calendar lies: weeks below each other, days beside each other.

Where seven days do not fit beside each other, a week goes on in the next line.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from netplanner.desktop.calendar.cards import card_of
from netplanner.desktop.calendar.heading import heading_of
from netplanner.desktop.calendar.letters import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

    from PySide6.QtCore import QPoint

    from netplanner.desktop.calendar.cards import Card
    from netplanner.desktop.calendar.heading import HeadingPart
    from netplanner.desktop.calendar.letters import Letters
    from netplanner.desktop.calendar.table import Day, Week, WeekTable

_DAYS = 7
_LEAST_EM = 6
_PAD, _GAP, _BETWEEN = 4, 4, 8
MOST_CARDS = 3
_WHY_LINES = 3


@dataclass(frozen=True)
class CardBox:
    """A card and its place; number: which entry of the table it is."""

    number: int
    card: Card
    rect: QRect


@dataclass(frozen=True)
class DayBox:
    """A day, what of it is shown, and where it says that there is more; why: line by line."""

    day: Day
    rect: QRect
    label: QRect
    why: tuple[str, ...]
    cards: tuple[CardBox, ...]
    hidden: int = 0
    more: QRect = field(default_factory=QRect)


@dataclass(frozen=True)
class WeekBox:
    """A week with its heading."""

    week: Week
    heading: tuple[HeadingPart, ...]
    days: tuple[DayBox, ...]


@dataclass(frozen=True)
class Grid:
    """The whole calendar; all places are in pixels from its corner."""

    weeks: tuple[WeekBox, ...]
    height: int
    places: Mapping[int, QRect] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def days(self) -> Iterator[DayBox]:
        """All days."""
        return (day for week in self.weeks for day in week.days)

    def day_at(self, point: QPoint) -> DayBox | None:
        """Return the day at a point."""
        return next((box for box in self.days if box.rect.contains(point)), None)

    def card(self, number: int) -> Card | None:
        """Return the card of an entry, or None where it is not shown."""
        cards = (it for day in self.days for it in day.cards)
        return next((it.card for it in cards if it.number == number), None)

    def entry_at(self, point: QPoint) -> int | None:
        """Return the number of the entry whose card is at a point."""
        box = self.day_at(point)
        cards = box.cards if box else ()
        return next((it.number for it in cards if it.rect.contains(point)), None)


@dataclass(frozen=True)
class Room:
    """What a grid has to fit in.

    Attributes:
        opened: the days whose cards are all shown.
    """

    width: int
    letters: Letters
    opened: AbstractSet[date] = frozenset()
    is_mirrored: bool = False

    @property
    def columns(self) -> int:
        """How many days fit beside each other."""
        return max(1, min(_DAYS, self.width // (_LEAST_EM * self.letters.line)))

    @property
    def day_width(self) -> int:
        """How wide a day is at least, without the gap beside it."""
        return (self.width - (self.columns - 1) * _GAP) // self.columns

    def of_column(self, column: int, top: int, height: int) -> QRect:
        """Return the place of a day; all of a line together fill the width to its last pixel."""
        start, end = ((self.width + _GAP) * at // self.columns for at in (column, column + 1))
        return QRect(start, top, end - start - _GAP, height)

    def placed(self, rect: QRect) -> QRect:
        """Return a place in the direction that one reads in."""
        if self.is_mirrored:
            rect.moveLeft(self.width - rect.right() - 1)
        return rect


def grid_of(table: WeekTable, room: Room) -> Grid:
    """Return the places of a whole calendar."""
    weeks: list[WeekBox] = []
    top, number = 0, 0
    for week in table.weeks:
        box, top = _week(week, top, number, room)
        weeks.append(box)
        number += sum(len(day.entries) for day in week.days)
    places = {number: rect for week in weeks for day in week.days for number, rect in _places(day)}
    return Grid(tuple(weeks), top, MappingProxyType(places))


def _places(box: DayBox) -> Iterator[tuple[int, QRect]]:
    for shown in box.cards:
        yield shown.number, shown.rect
    if box.hidden:
        last = box.cards[-1].number
        yield from ((last + 1 + at, box.more) for at in range(box.hidden))


def _week(week: Week, top: int, number: int, room: Room) -> tuple[WeekBox, int]:
    heading = heading_of(week, top, room.width, room.letters)
    at, days = heading[-1].rect.bottom() + 2 * _GAP, list[DayBox]()
    for start in range(0, _DAYS, room.columns):
        line = [_contents(day, room) for day in week.days[start : start + room.columns]]
        height = max(_height(contents, room) for contents in line)
        for column, contents in enumerate(line):
            rect = room.of_column(column, at, height)
            days.append(_day(contents, rect, number, room))
            number += len(contents.cards)
        at += height + _GAP
    parts = tuple(replace(part, rect=room.placed(part.rect)) for part in heading)
    return WeekBox(week, parts, tuple(days)), at + _BETWEEN


@dataclass(frozen=True)
class _Contents:
    """What stands on a day, before it has a place."""

    day: Day
    why: tuple[str, ...]
    cards: tuple[Card, ...]
    shown: int


def _contents(day: Day, room: Room) -> _Contents:
    """Return a day's contents; one more card is no more trouble than saying that there is one."""
    width = room.day_width - 2 * _PAD
    why = lines_of(day.why, room.letters.small, width, _WHY_LINES) if day.why else ()
    cards = tuple(card_of(entry, width, room.letters) for entry in day.entries)
    are_all = day.day in room.opened or len(cards) <= MOST_CARDS + 1
    return _Contents(day, why, cards, len(cards) if are_all else MOST_CARDS)


def _height(contents: _Contents, room: Room) -> int:
    line = room.letters.line + _GAP
    taken = sum(card.height + _GAP for card in contents.cards[: contents.shown])
    more = line if contents.shown < len(contents.cards) else 0
    return max(2 * line, _label_height(contents, room) + taken + more) + 2 * _PAD


def _label_height(contents: _Contents, room: Room) -> int:
    return room.letters.line + _GAP + len(contents.why) * room.letters.small_line


def _day(contents: _Contents, rect: QRect, number: int, room: Room) -> DayBox:
    inside = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
    left, width, top = inside.left(), inside.width(), inside.top()
    label = QRect(left, top, width, _label_height(contents, room))
    top, boxes = label.bottom() + 1, list[CardBox]()
    for at, card in enumerate(contents.cards[: contents.shown]):
        place = QRect(left, top, width, card.height)
        boxes.append(CardBox(number + at, card, room.placed(place)))
        top += card.height + _GAP
    return DayBox(
        contents.day,
        room.placed(rect),
        room.placed(label),
        contents.why,
        tuple(boxes),
        len(contents.cards) - contents.shown,
        room.placed(QRect(left, top, width, room.letters.line + _GAP)),
    )
