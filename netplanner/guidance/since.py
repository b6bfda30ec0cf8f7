"""What happened since a version of a plan was made: what became of its actions, and contacts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.clock import key, last_real

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Version


@dataclass(frozen=True)
class Since:
    """A version with its actions as they stand, and the plan's contacts, newest first."""

    version: Version
    contacts: tuple[Contact, ...]

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
