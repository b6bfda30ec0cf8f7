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
    """A factor on the fit, where 0 rules the method out; the reason may be silent."""

    factor: float = 1.0
    reason: Reason | None = None


NEUTRAL = Verdict()

MethodRule: TypeAlias = Callable[[Method, Situation], Verdict]
