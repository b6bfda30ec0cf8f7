"""Actions, versions and the plan itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from datetime import date

    from netplanner.plan.codes import PlanState

PlanId = NewType("PlanId", str)


@dataclass(frozen=True)
class Reason:
    """Why something was advised: a rule of the guide, its words, and where it comes from."""

    rule: str
    text: str
    source: str


@dataclass(frozen=True)
class Action:
    """One thing to do by a date.

    Attributes:
        person: the person's name, or "" where the action is about no one person.
        zone: a zone's code, or "".
        method: a method's id of the catalogue, or an own method's.
        channel: "face", "voice", "text" or "unknown".
        minutes: preparation and doing together.
        stimulation: 1 (calm) to 5 (loud).
        follow_up: what to do afterwards, in words.
        energy: -1 it took energy, 0 neither, 1 it gave energy; None while nobody said.
    """

    id: str
    due: date
    person: str
    zone: str
    method: str
    channel: str
    what: str
    offer: str
    ask: str
    prepare: str
    minutes: int
    stimulation: int
    follow_up: str
    follow_up_due: date
    reasons: tuple[Reason, ...]
    state: ActionState = ActionState.OPEN
    done_on: date | None = None
    outcome: str = ""
    energy: int | None = None


@dataclass(frozen=True)
class Version:
    """A plan as it was finished on one day; the first has number 1.

    Attributes:
        answers_json: the answers it was made from, as `netplanner.interview.answers` writes them.
        guidance_json: the guidance document it was made from.
    """

    number: int
    made_on: date
    answers_json: str
    guidance_json: str
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Plan:
    """A saved plan; its newest version is the last one.

    Attributes:
        created_at_utc: ISO 8601 with seconds.
        changed_at_utc: ISO 8601 with seconds.
    """

    id: PlanId
    title: str
    state: PlanState
    created_at_utc: str
    changed_at_utc: str
    versions: tuple[Version, ...] = ()

    @property
    def actions(self) -> tuple[Action, ...]:
        """The newest version's actions, or none while the plan is a draft."""
        return self.versions[-1].actions if self.versions else ()
