"""What happened since a plan was last looked back at: what became of its actions, and contacts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.clock import key, last_real
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netplanner.plan.contacts import Contact, Review
    from netplanner.plan.plans import Action, Plan, Version


@dataclass(frozen=True)
class Since:
    """A version with its actions as they stand, and the plan's contacts, newest first.

    Attributes:
        begun_on: since when methods count as tried; None for the day the version was made.
    """

    version: Version
    contacts: tuple[Contact, ...]
    begun_on: date | None = None

    def has_seen(self, action: Action) -> bool:
        """Whether an action was done in this time, not taken over from the one before."""
        begun_on = self.begun_on or self.version.made_on
        is_done = action.state is ActionState.DONE
        return is_done and (action.done_on is None or action.done_on >= begun_on)

    @property
    def last_met(self) -> Mapping[str, date]:
        """The day of the last real contact by the `clock.key` of a person."""
        return last_real(self.contacts, self.version.actions)

    @property
    def next_wished(self) -> Mapping[str, date]:
        """The day chosen for the next contact, unless another came since, by `clock.key`."""
        met = self.last_met
        newest = {key(it.person): it for it in reversed(self.contacts)}
        return {
            who: it.next_contact
            for who, it in newest.items()
            if it.next_contact and it.on >= met.get(who, it.on)
        }


def since_last_review(
    plan: Plan, contacts: tuple[Contact, ...], reviews: Sequence[Review]
) -> Since:
    """Return what happened since a finished plan was looked back at, or since it was first made.

    Versions that were made by changing answers lie in between.
    """
    reviewed = max((it.number for it in reviews if it.is_finished), default=0)
    days = (it.made_on for it in plan.versions if it.number > reviewed)
    return Since(plan.versions[-1], contacts, next(days, None))
