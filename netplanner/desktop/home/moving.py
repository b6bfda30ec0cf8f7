"""How a plan goes from shelf to shelf, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.home.plan_ways import Verb
from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from netplanner.desktop.home.plan_ways import PlanWish
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId


@dataclass(frozen=True)
class Move:
    """A plan's way to another shelf, with what is said of it, and the way back."""

    plan: PlanId
    do: Callable[[PlanId], None]
    undo: Callable[[PlanId], None]
    words: str


def move_of(wish: PlanWish, library: Library) -> Move:
    """Return the move that a wish asks for; opening and copying move nothing.

    Raises:
        ValueError: the wish asks for no move.
    """
    plan = wish.plan
    match wish.verb:
        case Verb.ARCHIVE:
            words = tr("The plan is in the archive.")
            return Move(plan, library.archive, library.unarchive, words)
        case Verb.UNARCHIVE:
            words = tr("The plan is back on the list.")
            return Move(plan, library.unarchive, library.archive, words)
        case Verb.DELETE:
            words = tr("The plan is in the trash, and stays there for 30 days.")
            return Move(plan, library.trash, library.untrash, words)
        case Verb.PUT_BACK:
            words = tr("The plan is back where it was.")
            return Move(plan, library.untrash, library.trash, words)
        case Verb.OPEN | Verb.DUPLICATE:
            raise ValueError(wish)
