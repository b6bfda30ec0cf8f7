"""Runs every `bench_*` module beside this one and prints each figure with its goal."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.benchmarks.measure import Measure


def measures(chosen: list[str]) -> Iterator[Measure]:
    """Yield the figures of all benchmark modules, or of those whose name holds a chosen word."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not chosen or any(word in path.stem for word in chosen):
            yield from import_module(f"tests.benchmarks.{path.stem}").measures()
            gc.collect()
            gc.freeze()  # the window's search for garbage does not look through what others left


def main() -> int:
    """Print a line per figure; a missed goal is said, and never fails the run."""
    for measure in measures(sys.argv[1:]):
        verdict = "met" if measure.is_met else "MISSED"
        line = f"{measure.figure:8.2f} {measure.unit:5} goal {measure.goal:<6g} {verdict:7}"
        sys.stdout.write(f"{line} {measure.name}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
