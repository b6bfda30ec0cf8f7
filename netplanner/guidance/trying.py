"""What was learnt of methods: what a review says of them, and the energy after what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.brief import Experience

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.since import Since


def learnt(said: Sequence[Experience], since: Since) -> Iterator[Experience]:
    """Yield what a review says of methods, and of others the energy noted with their actions."""
    yield from said
    told = {it.method for it in said}
    for tried in tried_in(since):
        if tried.method not in told and tried.energy is not None:
            yield tried


def tried_in(since: Since) -> Iterator[Experience]:
    """Yield the methods tried, with the energy that they mostly left."""
    done = [it for it in since.version.actions if it.method and since.has_seen(it)]
    for method in dict.fromkeys(it.method for it in done):
        energies = [it.energy for it in done if it.method == method and it.energy is not None]
        yield Experience(method, _mostly(energies) if energies else None)


def _mostly(energies: Sequence[int]) -> int:
    total = sum(energies)
    return (total > 0) - (total < 0)
