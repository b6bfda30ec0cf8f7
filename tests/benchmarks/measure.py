"""What a benchmark reports: a figure beside its goal, and how two pieces of work are compared."""

from __future__ import annotations

import os
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Measure:
    """One figure and the most it should be; the unit is "x" for a ratio, "ms", "KB" or "pages"."""

    name: str
    figure: float
    goal: float
    unit: str = "x"

    @property
    def is_met(self) -> bool:
        """Whether the figure is at or under its goal."""
        return self.figure <= self.goal


def compiled_in(folder: str, **more: str) -> Mapping[str, str]:
    """Return an environment in which Python keeps compiled modules, as an installed one does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder, **more}


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes once, in seconds."""
    start = perf_counter()
    work()
    return perf_counter() - start


def ratio(work: Callable[[], object], base: Callable[[], object], rounds: int = 7) -> float:
    """Return the median time of a work over that of a base, the two run in turns."""
    times = [(seconds(work), seconds(base)) for _ in range(rounds)]
    return median(one for one, _ in times) / median(other for _, other in times)
