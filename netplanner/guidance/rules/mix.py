"""R3, R4, R10, R11 and R17 on a whole set of methods: what a good mix needs.

Each rule says whether a set keeps it. A rule that no method on offer could keep asks nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from netplanner.guidance.advice import Band
from netplanner.guidance.methods import Direction, Method, Trait
from netplanner.guidance.rules.aims import NEEDS_ANSWERS
from netplanner.guidance.situation import Situation
from netplanner.plan.codes import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterable

SetRule: TypeAlias = Callable[[Sequence[Method], Situation], bool]


def leaves_calm(methods: Sequence[Method], situation: Situation) -> bool:
    """R3: on the introvert side calm hours can outweigh lively ones, one occasion each."""
    if situation.band is not Band.INTROVERT:
        return True
    rule = situation.rule("R3")
    lively = [it for it in methods if it.stimulation > rule.whole("calm")]
    if not lively:
        return True
    most = situation.hours * (1 - rule.numbers["calm_share"])
    return len(lively) < len(methods) and _hours(lively) <= most


def has_live_contact(methods: Sequence[Method], situation: Situation) -> bool:
    """R4: on the extravert side something is live."""
    return situation.band is not Band.EXTRAVERT or any(method.is_live for method in methods)


def lets_people_answer(methods: Sequence[Method], situation: Situation) -> bool:
    """R10: support and learning each have a two-way method that serves them."""
    asked = [purpose for purpose in NEEDS_ANSWERS if purpose in situation.purposes]
    return all(
        any(method.is_two_way and purpose in method.purposes for method in methods)
        for purpose in asked
    )


def speaks_with_one_first(methods: Sequence[Method], situation: Situation) -> bool:
    """R11: to be heard, nothing is sent to many unless one who decides is met too."""
    if Purpose.VOICE not in situation.purposes:
        return True
    to_many = any(method.direction is Direction.BROADCAST for method in methods)
    return not to_many or any(Trait.NEEDS_DECIDER in it.traits and it.is_for_one for it in methods)


def goes_two_ways(methods: Sequence[Method], situation: Situation) -> bool:
    """R17: at least two directions.

    Source:
        Networking A to Z: a mix of methods.
    """
    most = situation.rule("R17").whole("directions")
    return len({method.direction for method in methods}) >= most


def is_more_than_events(methods: Sequence[Method], situation: Situation) -> bool:
    """R17: at least one method that is no event."""
    del situation
    return any(not method.is_group_event for method in methods)


SET_RULES: tuple[SetRule, ...] = (
    leaves_calm,
    has_live_contact,
    lets_people_answer,
    speaks_with_one_first,
    goes_two_ways,
    is_more_than_events,
)


def asked_of(methods: Sequence[Method], situation: Situation) -> tuple[SetRule, ...]:
    """Return the rules that at least one set of these methods could keep.

    A single method or a pair that keeps a rule shows that it can be kept.
    """
    pairs = [(first, second) for first in methods for second in methods]
    return tuple(rule for rule in SET_RULES if any(rule(pair, situation) for pair in pairs))


def _hours(methods: Iterable[Method]) -> Decimal:
    return sum((method.hours for method in methods), Decimal(0))
