"""People of a plan and the ties among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from netplanner.plan.codes import Channel, LastContact, TieKind

if TYPE_CHECKING:
    from netplanner.plan.codes import Purpose, Zone

PersonId = NewType("PersonId", str)

_STRONG_FROM = 4
_DORMANT = frozenset({LastContact.THREE_YEARS, LastContact.LONGER})


@dataclass(frozen=True)
class Person:
    """Someone a plan is about, a group or a role; what nobody said is empty or None.

    Attributes:
        kind: "person", "group" or "role".
        closeness: 1 (hardly know each other) to 5 (very close).
        introduced_by: "self", "other" or "".
        energy: "quiet", "middle", "outgoing" or "unknown".
        after_meeting: how the planner feels after a meeting: "drained", "neutral", "energised", "".
    """

    id: PersonId
    name: str
    kind: str = "person"
    zone: Zone | None = None
    helps_with: tuple[Purpose, ...] = ()
    closeness: int | None = None
    last_contact: LastContact | None = None
    introduced_by: str = ""
    has_the_ear: bool = False
    offer: str = ""
    ask: str = ""
    channel: Channel = Channel.UNKNOWN
    energy: str = "unknown"
    after_meeting: str = ""
    email: str = ""
    phone: str = ""
    notes: str = ""

    @property
    def tie(self) -> TieKind:
        """The kind of tie: new, dormant, strong or weak, in this order of precedence."""
        if self.last_contact is LastContact.NEVER:
            return TieKind.NEW
        if self.last_contact in _DORMANT:
            return TieKind.DORMANT
        strong = self.closeness is not None and self.closeness >= _STRONG_FROM
        return TieKind.STRONG if strong else TieKind.WEAK


@dataclass(frozen=True)
class Tie:
    """Two people of a plan who know each other, in the order they were named."""

    first: PersonId
    second: PersonId
