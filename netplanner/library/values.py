"""What the library hands out: frozen values, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from netplanner.interview.answers import Answers
    from netplanner.plan.codes import PlanState
    from netplanner.plan.contacts import Contact
    from netplanner.plan.people import Person, PersonId
    from netplanner.plan.plans import Action, Plan, PlanId


class Shelf(StrEnum):
    """Where a plan is kept."""

    CURRENT = "current"
    ARCHIVE = "archive"
    TRASH = "trash"


@dataclass(frozen=True)
class SavedPlan:
    """A plan with all that is needed to go on with it.

    Attributes:
        page, instance: where its interview stands; "" at the start.
        definition: the text of the questionnaire file that it answers.
    """

    plan: Plan
    answers: Answers
    page: str
    instance: str
    definition: str


@dataclass(frozen=True)
class PlanSummary:
    """A plan as one line of a list.

    Attributes:
        purposes: the chosen purposes' codes as they were answered, most important first.
        actions, done: how many actions the newest version has, and how many of them are done.
        next_action: the open or moved action that is due first, or None.
        changed_at_utc: ISO 8601 with seconds.
        excerpt: some words around what was searched for, or "".
        trashed_at_utc: when it was put into the trash, ISO 8601 with seconds, or "".
    """

    id: PlanId
    title: str
    purposes: tuple[str, ...]
    state: PlanState
    actions: int
    done: int
    next_action: Action | None
    changed_at_utc: str
    excerpt: str = ""
    trashed_at_utc: str = ""


@dataclass(frozen=True)
class DueItem:
    """Something to be done by a day: an action, a promise made in a contact, else a look back."""

    plan: PlanId
    title: str
    due: date
    action: Action | None = None
    contact: Contact | None = None

    @property
    def is_review(self) -> bool:
        """Whether it is the plan itself that is to be looked back at."""
        return self.action is None and self.contact is None


@dataclass(frozen=True)
class PersonSummary:
    """A person as one line of a list.

    Attributes:
        plans: how many plans speak of the person; those in the trash do not count.
        next_due: when something is to be done with the person next, or None.
    """

    id: PersonId
    name: str
    plans: int
    last_contact: date | None
    next_due: date | None


@dataclass(frozen=True)
class PersonPlan:
    """What one plan says of a person; what it does not say is "" or None."""

    plan: PlanId
    title: str
    zone: str
    closeness: int | None


@dataclass(frozen=True)
class PersonPage:
    """All that is known of a person.

    Attributes:
        plans: the plan that changed last comes first.
        contacts: newest first.
        actions: open and moved actions of the newest versions, earliest first.
    """

    person: Person
    plans: tuple[PersonPlan, ...]
    contacts: tuple[Contact, ...]
    actions: tuple[DueItem, ...]


@dataclass(frozen=True)
class PeopleMerged:
    """What was changed where two entries of one person were made one.

    Attributes:
        plans, actions, contacts: how many call the person by the kept name now.
    """

    kept: str
    other: str
    plans: int
    actions: int
    contacts: int


class Place(StrEnum):
    """Where a name may stand in words that a person wrote."""

    TITLE = "title"
    ANSWER = "answer"
    VERSION = "version"
    OUTCOME = "outcome"
    CONTACT = "contact"
    NOTE = "note"
    REVIEW = "review"


@dataclass(frozen=True)
class Mention:
    """A place in a plan where a name still stands, for the person to look at."""

    plan: PlanId
    title: str
    place: Place


@dataclass(frozen=True)
class PersonDeleted:
    """What was changed where a person was deleted everywhere.

    Attributes:
        plans, actions, contacts: how many of them spoke of the person.
        mentions: where the name still stands in words that somebody wrote, once each place.
        backups: how many backups were written anew.
        backups_left: files that could not be written anew, and may still hold the name.
    """

    name: str
    plans: int
    actions: int
    contacts: int
    mentions: tuple[Mention, ...] = ()
    backups: int = 0
    backups_left: tuple[Path, ...] = ()
