"""The closed sets of words that plans are made of; their values are the contract's."""

from __future__ import annotations

from enum import StrEnum


class Purpose(StrEnum):
    """Why someone networks."""

    INFORMATION = "information"
    NEW_CONTACTS = "new_contacts"
    SUPPORT = "support"
    LEARNING = "learning"
    VOICE = "voice"
    KEEP_IN_TOUCH = "keep_in_touch"
    COLLABORATION = "collaboration"


class Zone(StrEnum):
    """Where someone networks, from the inside outwards."""

    CORE_GROUP = "core_group"
    WIDER_MEMBERSHIP = "wider_membership"
    BETWEEN_ORGANISATIONS = "between_organisations"
    SHARED_INTEREST = "shared_interest"


class TieKind(StrEnum):
    """How someone is tied to a person."""

    STRONG = "strong"
    WEAK = "weak"
    DORMANT = "dormant"
    NEW = "new"


class LastContact(StrEnum):
    """How long ago the last real contact was: within the named time, longer ago, or never."""

    WEEK = "week"
    MONTH = "month"
    HALF_YEAR = "half_year"
    YEAR = "year"
    THREE_YEARS = "three_years"
    LONGER = "longer"
    NEVER = "never"


class Channel(StrEnum):
    """A way to be in touch."""

    FACE = "face"
    VOICE = "voice"
    TEXT = "text"
    UNKNOWN = "unknown"


class ActionState(StrEnum):
    """What became of an action."""

    OPEN = "open"
    DONE = "done"
    MOVED = "moved"
    DROPPED = "dropped"


class PlanState(StrEnum):
    """How far a plan has come."""

    DRAFT = "draft"
    FINISHED = "finished"
