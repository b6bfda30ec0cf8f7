"""Undo and redo: the moments before and after the present one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers, Place

LONGEST = 500


@dataclass(frozen=True)
class Position:
    """Where a person is: a page's name, and the instance that is open on it, or ""."""

    page: str
    instance: str = ""


@dataclass(frozen=True)
class Moment:
    """Answers and position at one time; `touched` is the place whose change led on from it."""

    answers: Answers
    position: Position
    touched: Place


@dataclass(frozen=True)
class History:
    """The moments before the present, oldest first, and those that were undone, next one last."""

    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()

    def after(self, moment: Moment) -> History:
        """Return the history once a moment has become the past; what was undone is forgotten."""
        return History((*self.past, moment)[-LONGEST:])

    def is_latest(self, place: Place) -> bool:
        """Tell whether the last change was made at a place."""
        return bool(self.past) and self.past[-1].touched == place

    def undone(self, present: Answers) -> History:
        """Return the history once the last moment is the present again."""
        last = self.past[-1]
        return History(self.past[:-1], (*self.future, replace(last, answers=present)))

    def redone(self, present: Answers) -> History:
        """Return the history once the moment that was undone last is the present again."""
        last = self.future[-1]
        return History((*self.past, replace(last, answers=present)), self.future[:-1])
