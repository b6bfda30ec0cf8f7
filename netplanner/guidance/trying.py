"""What was learnt of methods: what a review says of them, and the energy after what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.brief import Experience
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.plan.plans import Action, Version


def learnt(said: Sequence[Experience], version: Version) -> Iterator[Experience]:
    """Yield what a review says of methods, and of others the energy noted with their actions."""
    yield from said
    told = {it.method for it in said}
    for tried in tried_in(version):
        if tried.method not in told and tried.energy is not None:
            yield tried


def tried_in(version: Version) -> Iterator[Experience]:
    """Yield the methods tried since a version was made, with the energy that they mostly left."""
    done = [it for it in version.actions if _is_of(it, version)]
    for method in dict.fromkeys(it.method for it in done):
        energies = [it.energy for it in done if it.method == method and it.energy is not None]
        yield Experience(method, _mostly(energies) if energies else None)


def _is_of(action: Action, version: Version) -> bool:
    """Whether an action was done in this version, not taken over from the one before."""
    is_done = action.state is ActionState.DONE and bool(action.method)
    return is_done and (action.done_on is None or action.done_on >= version.made_on)


def _mostly(energies: Sequence[int]) -> int:
    total = sum(energies)
    return (total > 0) - (total < 0)
