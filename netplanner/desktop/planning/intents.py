"""What a person asks for on a page, as values that travel up to the presenter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import date

    from netplanner.guidance.brief import ActionName
    from netplanner.interview.answers import Answer, Answers, InstanceId, Place


@dataclass(frozen=True)
class Answered:
    """An answer was chosen, or with None taken back."""

    place: Place
    value: Answer


@dataclass(frozen=True)
class Typed:
    """More of an answer was typed; all that is typed in one go is one step of undo."""

    place: Place
    value: Answer


@dataclass(frozen=True)
class AnsweredAll:
    """Several answers were given at once; all of them are one step of undo."""

    answers: tuple[tuple[Place, Answer], ...]


@dataclass(frozen=True)
class Added:
    """One more instance of a repeat is wanted."""

    repeat: str


@dataclass(frozen=True)
class Named:
    """Several instances of a repeat are wanted, with answers of their own: one step of undo."""

    repeat: str
    given: tuple[Answers, ...]


@dataclass(frozen=True)
class Circled:
    """Some instances all know each other, in the answer to a question that pairs them."""

    question: str
    instances: tuple[InstanceId, ...]


@dataclass(frozen=True)
class Removed:
    """An instance of a repeat is to go."""

    repeat: str
    instance: str


@dataclass(frozen=True)
class Opened:
    """An instance of a repeat is to be shown in its editor."""

    repeat: str
    instance: str


@dataclass(frozen=True)
class Moved:
    """A person follows a link to a question's place."""

    page: str
    place: Place


@dataclass(frozen=True)
class Decided:
    """A method is kept or dropped ("keep", "drop"), or with "" left to the guidance again."""

    method: str
    choice: str


@dataclass(frozen=True)
class Swapped:
    """One method takes the place of another."""

    dropped: str
    kept: str


@dataclass(frozen=True)
class Rescheduled:
    """An action is wanted on a day, or with None on the suggested one again."""

    action: ActionName
    day: date | None


Intent: TypeAlias = (
    Answered
    | AnsweredAll
    | Typed
    | Added
    | Named
    | Circled
    | Removed
    | Opened
    | Moved
    | Decided
    | Swapped
    | Rescheduled
)
