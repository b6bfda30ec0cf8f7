"""What a person may prefer, as one frozen value; Qt is not needed to know it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SYSTEM: Final = "system"
COUNTRY: Final = "country"
THEMES: Final = (SYSTEM, "light", "dark", "high-contrast")
LANGUAGES: Final = (SYSTEM, "en")
PAPERS: Final = (COUNTRY, "a4", "letter")
LEAST_POINTS: Final = 12
MOST_POINTS: Final = 24


@dataclass(frozen=True)
class Preferences:
    """How NetPlanner is wanted; where nothing is said, as the system has it.

    Attributes:
        text_points: the size of letters from 12 to 24 points, or 0 for the system's own.
        paper: a4, letter, or what is usual in the person's country.
        library_folder: where plans are kept, or "" for the platform's own place.
        keeps_backups: whether a copy of the library is made each day it is used.
        holidays_country: an ISO 3166 code that new plans begin with, or "".
    """

    language: str = SYSTEM
    theme: str = SYSTEM
    text_points: int = 0
    paper: str = COUNTRY
    large_print: bool = False
    library_folder: str = ""
    keeps_backups: bool = True
    holidays_country: str = ""
