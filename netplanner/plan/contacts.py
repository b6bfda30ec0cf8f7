"""What happened between a plan's maker and its people: contacts, promises, notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from netplanner.plan.codes import Channel
    from netplanner.plan.plans import PlanId


@dataclass(frozen=True)
class Contact:
    """One time someone was in touch with a person.

    Attributes:
        id: what the library calls it; "" while it is not stored.
        plan: the plan it was noted in.
        person: the person's name as the plan has it.
        method: a method's id of the catalogue, or "".
        answered: whether a message was answered; None where that was not asked or not said.
        energy: -1 it took energy, 0 neither, 1 it gave energy; None while nobody said.
        promise_kept_on: the day the promise was kept; None while it is open.
        next_contact: when to be in touch again, or None to follow the plan's own rhythm.
    """

    id: str
    plan: PlanId
    person: str
    on: date
    channel: Channel
    method: str = ""
    answered: bool | None = None
    what: str = ""
    energy: int | None = None
    promise: str = ""
    promise_due: date | None = None
    promise_kept_on: date | None = None
    their_promise: str = ""
    introduced: str = ""
    next_contact: date | None = None

    @property
    def is_owed(self) -> bool:
        """Whether a promise made here is still to be kept."""
        return bool(self.promise) and self.promise_kept_on is None


@dataclass(frozen=True)
class Note:
    """A thought written down beside a plan.

    Attributes:
        id: what the library calls it.
        written_at_utc: ISO 8601 with seconds; when it was written or last changed.
    """

    id: str
    text: str
    written_at_utc: str


@dataclass(frozen=True)
class Review:
    """A look back at one version of a plan.

    Attributes:
        number: the version that is looked back at.
        begun_on: the day it was begun.
        definition: the text of the questionnaire file that it answers.
        answers_json: as `netplanner.interview.answers_json` writes them.
        page: where its interview stands; "" at the start.
        is_finished: whether it made the next version.
    """

    number: int
    begun_on: date
    definition: str
    answers_json: str
    page: str = ""
    is_finished: bool = False
