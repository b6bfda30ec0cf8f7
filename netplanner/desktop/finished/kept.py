"""What stays of a plan page while the window is open: its part, and contacts half noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.desktop.contacts.noting import Draft
    from netplanner.plan.plans import PlanId

_NOTHING: Mapping[str, Draft] = MappingProxyType({})


@dataclass(frozen=True)
class Left:
    """How a plan's page was left.

    Attributes:
        part: the name of the part that was shown; "" where the page is new.
        drafts: contacts that were begun and not stored, as `Noting.drafts` has them.
    """

    part: str = ""
    drafts: Mapping[str, Draft] = field(default_factory=lambda: _NOTHING)


class KeptPlans(QObject):
    """Remembers for each plan how its page was left.

    Signals:
        drafted: other contacts are half noted now, or other things of them.
    """

    drafted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left: dict[PlanId, Left] = {}

    def of(self, plan: PlanId) -> Left:
        """Return how a plan's page was left."""
        return self._left.get(plan, Left())

    @property
    def drafts(self) -> Iterator[tuple[PlanId, Draft]]:
        """The contacts that are half noted, each with its plan."""
        return ((plan, one) for plan, left in self._left.items() for one in left.drafts.values())

    def keep(self, plan: PlanId, left: Left) -> None:
        """Remember how a plan's page was left."""
        before, self._left[plan] = self.of(plan), left
        if left.drafts != before.drafts:
            self.drafted.emit()
