"""Public holidays of one country, without reading the modules of two hundred others."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from datetime import date

_PACKAGE = "holidays.countries"


def calendar(country: str, years: Iterable[int]) -> Container[date]:
    """Return the public holidays of some years; none for a country nobody knows."""
    # Imported here because few who open the program plan at once.
    import holidays

    _leave_others_unread(holidays.__path__)
    try:
        return holidays.country_holidays(country, years=years)
    except NotImplementedError:
        return ()


def _leave_others_unread(where: Iterable[str]) -> None:
    """Stand in for the package of all countries, whose own code imports every one of them.

    The library itself only ever asks for one country's module by its full name.
    """
    found = PathFinder.find_spec(_PACKAGE, list(where))
    if found is not None and found.submodule_search_locations is not None:
        package = ModuleType(_PACKAGE)
        package.__path__ = found.submodule_search_locations
        sys.modules.setdefault(_PACKAGE, package)
