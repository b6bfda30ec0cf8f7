"""Preferences as a file has them; what it says wrongly is as if it said nothing."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from netplanner.desktop.preferences import config
from netplanner.desktop.preferences.values import (
    LANGUAGES,
    LEAST_POINTS,
    MOST_POINTS,
    PAPERS,
    THEMES,
    Preferences,
)

if TYPE_CHECKING:
    from collections.abc import Container

FILE_NAME: Final = "preferences.json"
_FORMAT: Final = "netplanner-preferences"
_POINTS: Final = (0, *range(LEAST_POINTS, MOST_POINTS + 1))
_MOST_LETTERS: Final = 4096  # of a path
_COUNTRY_LETTERS: Final = (0, 2)


@dataclass(frozen=True)
class Found:
    """What a file was understood to say, and whether that is all of it."""

    preferences: Preferences
    is_whole: bool


def read(folder: Path) -> Found:
    """Return the preferences kept in a folder."""
    raw = config.read(folder / FILE_NAME, _FORMAT)
    if raw is None:
        return Found(Preferences(), is_whole=False)
    preferences = _understood(raw)
    said = asdict(preferences)
    return Found(preferences, all(name in said and said[name] == raw[name] for name in raw))


def write(folder: Path, preferences: Preferences) -> None:
    """Keep preferences in a folder.

    Raises:
        OSError: nothing can be written there.
    """
    config.write(folder / FILE_NAME, _FORMAT, asdict(preferences))


def put_aside(folder: Path) -> Path | None:
    """Keep a file that was not understood under another name, and return it."""
    return config.put_aside(folder / FILE_NAME)


def preferred_library() -> Path | None:
    """Return the folder that a person prefers for plans, or None."""
    named = read(config.config_folder()).preferences.library_folder
    return Path(named) if named else None


def _understood(raw: config.Raw) -> Preferences:
    usual = Preferences()
    country = _text(raw, "holidays_country")
    folder = _text(raw, "library_folder")
    return Preferences(
        language=_one_of(raw, "language", LANGUAGES, usual.language),
        theme=_one_of(raw, "theme", THEMES, usual.theme),
        text_points=_points(raw),
        paper=_one_of(raw, "paper", PAPERS, usual.paper),
        large_print=_flag(raw, "large_print", usual=usual.large_print),
        library_folder=folder if Path(folder).is_absolute() and "\0" not in folder else "",
        keeps_backups=_flag(raw, "keeps_backups", usual=usual.keeps_backups),
        holidays_country=country if len(country) in _COUNTRY_LETTERS else "",
    )


def _one_of(raw: config.Raw, name: str, allowed: Container[str], usual: str) -> str:
    found = raw.get(name)
    return found if isinstance(found, str) and found in allowed else usual


def _flag(raw: config.Raw, name: str, *, usual: bool) -> bool:
    found = raw.get(name)
    return found if isinstance(found, bool) else usual


def _points(raw: config.Raw) -> int:
    found = raw.get("text_points")
    if not isinstance(found, int) or isinstance(found, bool):
        return 0
    return found if found in _POINTS else 0


def _text(raw: config.Raw, name: str) -> str:
    found = raw.get(name)
    return found if isinstance(found, str) and len(found) <= _MOST_LETTERS else ""
