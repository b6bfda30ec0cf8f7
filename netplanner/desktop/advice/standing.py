"""How a method stands in the answers, beside what the guidance says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.advice.own_methods import own_instance
from netplanner.desktop.advice.swap import alternatives
from netplanner.desktop.planning.decisions import decision_on

if TYPE_CHECKING:
    from netplanner.guidance.advice import Guidance, MethodFit
    from netplanner.interview.session import Session


@dataclass(frozen=True)
class Standing:
    """What was decided about a method, and what may be done with it.

    Attributes:
        decision: "keep", "drop" or "".
        own: the instance it was added as, or "" where it is of the catalogue.
        offered: the methods it may be swapped for.
    """

    decision: str
    own: str
    offered: tuple[MethodFit, ...]


def standing_of(method: MethodFit, guidance: Guidance, session: Session) -> Standing:
    """Return how a method stands."""
    decision, own = decision_on(session, method.id), own_instance(session, method)
    return Standing(decision, own, alternatives(guidance))


def shown_methods(guidance: Guidance, session: Session, most: int) -> tuple[MethodFit, ...]:
    """Return what is in the plan or was decided on, and the best of the others, in rank order."""
    others = [it.id for it in guidance.methods if not _is_settled(it, session)][:most]
    return tuple(it for it in guidance.methods if it.id in others or _is_settled(it, session))


def _is_settled(method: MethodFit, session: Session) -> bool:
    is_own = bool(own_instance(session, method))
    return method.chosen or is_own or bool(decision_on(session, method.id))
