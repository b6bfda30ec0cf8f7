"""What a rule says of one method: how much it changes the fit, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from netplanner.guidance.methods import Method
from netplanner.guidance.situation import Situation

if TYPE_CHECKING:
    from netplanner.plan.plans import Reason


@dataclass(frozen=True)
class Verdict:
    """What one rule says.

    Attributes:
        factor: a factor on the fit; 0 rules the method out.
        reason: why, where there is something to say.
        lack: R2's name for what is missing here, where the factor is low for that.
    """

    factor: float = 1.0
    reason: Reason | None = None
    lack: str = ""


NEUTRAL = Verdict()

MethodRule: TypeAlias = Callable[[Method, Situation], Verdict]
