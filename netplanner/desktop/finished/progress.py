"""How far a plan has come, honestly: what was dropped is not done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.language import tr
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from netplanner.plan.plans import Action


@dataclass(frozen=True)
class Progress:
    """Counts of a plan's actions."""

    done: int
    dropped: int
    count: int

    @property
    def share(self) -> float:
        """How much of the whole plan is done, from 0 to 1."""
        return self.done / self.count if self.count else 0.0

    @property
    def said(self) -> str:
        """The counts in words."""
        if not self.count:
            return tr("There is nothing to do in this plan yet.")
        done = tr("{done} of {count} done", done=self.done, count=self.count)
        if not self.dropped:
            return done
        return tr("{progress}, {dropped} dropped", progress=done, dropped=self.dropped)


def progress(actions: tuple[Action, ...]) -> Progress:
    """Return how many of some actions are done and dropped."""
    states = [action.state for action in actions]
    return Progress(states.count(ActionState.DONE), states.count(ActionState.DROPPED), len(states))
