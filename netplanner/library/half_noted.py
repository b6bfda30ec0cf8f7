"""Contacts that are being noted just now, in a small file beside the library.

They are no contacts yet, so they stand in no table: the file is there while something is begun,
and again after a program that was ended in the middle of it.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Final

from netplanner.library.making import flush, part_of
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILE: Final = "half-noted.json"


@dataclass(frozen=True)
class HalfNoted:
    """A contact that was begun beside a plan, in words."""

    plan: PlanId
    text: str


def hold(folder: Path, found: Sequence[HalfNoted]) -> None:
    """Write down what is begun in the place of what was; what finds no room is not written."""
    target = folder / FILE
    with suppress(OSError):
        if not found:
            target.unlink(missing_ok=True)
            return
        with part_of(target) as part:
            part.write_text(json.dumps([astuple(one) for one in found]), encoding="utf-8")
            flush(part)
            part.replace(target)


def held(folder: Path) -> tuple[HalfNoted, ...]:
    """Return what was begun; nothing where the file is not one of ours."""
    try:
        found = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return tuple(HalfNoted(PlanId(str(plan)), str(text)) for plan, text in found)
    except (OSError, ValueError, TypeError, RecursionError):
        return ()
