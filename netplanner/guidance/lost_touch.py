"""R9: in which order to write to people one lost touch with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.guidance.rulebook import Rule
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Reason


def two_picks(people: Sequence[Person]) -> tuple[Person, ...]:
    """R9: return people one lost touch with, the easy pick first and the novel one second.

    The easy one is the closest. The novel one was known least, and is listened to or helps with
    most; the others follow as they came.

    Source:
        Walter, Levin and Murnighan 2015, Organization Science.
    """
    if len(people) <= 1:
        return tuple(people)
    easy = max(people, key=lambda it: (it.closeness or 0, it.after_meeting == "energised"))
    rest = [person for person in people if person is not easy]
    novel = min(rest, key=lambda it: (it.closeness or 0, not it.has_the_ear, -len(it.helps_with)))
    return (easy, novel, *(person for person in rest if person is not novel))


def why(place: int, rule: Rule) -> Reason:
    """Return the reason for writing to the first, the second or a later person of these."""
    return rule.reason(("easy", "novel")[place] if place < 2 else "welcome")  # noqa: PLR2004
