"""Ways of networking as values: what each needs, costs and is good for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection
    from decimal import Decimal

    from netplanner.plan.codes import Purpose, TieKind, Zone

CALM, LIVELY = 1, 5
_LEAST_LIVE = 2


class Direction(StrEnum):
    """Towards whom a method goes."""

    ONE_TO_ONE = "one_to_one"
    SMALL_GROUP = "small_group"
    LARGE_GROUP = "large_group"
    ONE_AT_A_TIME = "one_at_a_time"
    BROADCAST = "broadcast"
    OWN = "own"


class Live(StrEnum):
    """Whether a method happens in real time."""

    YES = "yes"
    MIXED = "mixed"
    NEAR = "near"
    NO = "no"


class Load(StrEnum):
    """What makes a method livelier, or (roles) calmer."""

    LIVE = "live"
    GROUP = "group"
    LARGE = "large"
    STRANGERS = "strangers"
    EXPOSED = "exposed"
    ROLES = "roles"


class Mode(StrEnum):
    """How a method reaches people."""

    FACE = "face"
    VOICE = "voice"
    VIDEO = "video"
    TEXT = "text"
    ANY = "any"


class Trait(StrEnum):
    """What else is true of a method; the catalogue's file says what each means."""

    BROADCAST_ONLY = "broadcast_only"
    LINKS_OTHERS = "links_others"
    IN_ITS_NAME = "in_its_name"
    SHARED_TASK = "shared_task"
    NEEDS_EVENT = "needs_event"
    NEEDS_DECIDER = "needs_decider"
    COMES_BY_ITSELF = "comes_by_itself"
    OFFERS = "offers"


class NoGo(StrEnum):
    """What a person may rule out."""

    EVENINGS = "evenings"
    EARLY_MORNINGS = "early_mornings"
    WEEKENDS = "weekends"
    TRAVEL = "travel"
    ALCOHOL = "alcohol"
    CAMERAS = "cameras"
    LOUD_VENUES = "loud_venues"
    SPENDING = "spending"


def stimulation(load: Collection[Load]) -> int:
    """Return how lively a method is, from 1 (calm) to 5.

    It starts at 1; each load adds 1, roles take 1 off; live methods are never below 2.

    Source:
        A stated rule of the guide (design default); published load findings stand behind it.
    """
    lively = len(set(load) - {Load.ROLES})
    points = CALM + lively - (Load.ROLES in load)
    least = _LEAST_LIVE if Load.LIVE in load else CALM
    return min(LIVELY, max(least, points))


class Asks(StrEnum):
    """How much is asked of the other person."""

    NONE = "none"
    SMALL = "small"
    FULL = "full"


@dataclass(frozen=True)
class Method:
    """One way of networking; lists stand best fit first.

    Attributes:
        preparation, doing: hours for one occasion; doing holds the follow-up.
        money: what one occasion costs about, in the person's own currency.
        what, alone: the action in words, with people and without; again: from the second time on;
            named: at a known event; start: the small beginning of it; ready: what
            to prepare on a day of its own, or "".
        ask: the usual question.
        gap_days: the least number of days between two occasions.
        events: kinds of known events it can take place at.
        same_person: whether all occasions are with the same person.
    """

    id: str
    name: str
    about: str
    direction: Direction
    live: Live
    modes: tuple[Mode, ...]
    stimulation: int
    preparation: Decimal
    doing: Decimal
    money: Decimal
    purposes: tuple[Purpose, ...]
    zones: tuple[Zone, ...]
    ties: tuple[TieKind, ...]
    what: str
    alone: str
    prepare: str
    follow_up: str
    follow_up_days: int
    cadence: str
    gap_days: int
    groundrules: tuple[str, ...] = ()
    again: str = ""
    start: str = ""
    ready: str = ""
    ask: str = ""
    named: str = ""
    load: frozenset[Load] = frozenset()
    conflicts: frozenset[NoGo] = frozenset()
    traits: frozenset[Trait] = frozenset()
    events: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    asks: Asks = Asks.FULL
    same_person: bool = False

    @property
    def hours(self) -> Decimal:
        """Preparation and doing, once."""
        return self.preparation + self.doing

    @property
    def preparation_minutes(self) -> int:
        """Preparation, once."""
        return int(self.preparation * 60)

    @property
    def minutes(self) -> int:
        """Preparation and doing, once."""
        return int(self.hours * 60)

    @cached_property
    def is_live(self) -> bool:
        """Whether it happens in real time, at least in part."""
        return self.live in {Live.YES, Live.MIXED}

    @property
    def is_for_one(self) -> bool:
        """Whether it is done with one person at a time who is named."""
        return self.direction is Direction.ONE_TO_ONE

    @cached_property
    def is_group_event(self) -> bool:
        """Whether several people are together in real time: what counts as a live event."""
        return self.is_live and bool(self.load & {Load.GROUP, Load.LARGE, Load.EXPOSED})

    @property
    def is_two_way(self) -> bool:
        """Whether people answer each other in it."""
        return Trait.BROADCAST_ONLY not in self.traits
