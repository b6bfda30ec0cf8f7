"""How a contact or a method left a person: codes of the questionnaires and their numbers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ENERGIES: Mapping[str, int] = MappingProxyType({"took": -1, "neither": 0, "gave": 1})


def energy_of(code: str) -> int | None:
    """Return a code's number: -1 it took energy, 0 neither, 1 it gave; None where nobody said."""
    return ENERGIES.get(code)


def energy_code(energy: int | None) -> str:
    """Return a number's code, or "" where nobody said."""
    return next((code for code, number in ENERGIES.items() if number == energy), "")
