"""Days and months as a reader of the plan's language writes them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from babel.core import Locale
from babel.dates import format_date, format_skeleton, get_day_names

if TYPE_CHECKING:
    from collections.abc import Sequence

_DAY_FIRST = "en_GB"


def locale_of(language: str) -> Locale:
    """Return the locale of a language tag; plain English puts the day before the month."""
    return Locale.parse(_DAY_FIRST if language == "en" else language.replace("-", "_"))


def day_words(day: date, locale: Locale) -> str:
    """Return a day with its weekday, such as "Tue 1 December 2026"."""
    if locale.language == "en" and locale.territory != "US":
        return format_date(day, "EEE d MMMM y", locale)
    return format_skeleton("yMMMMEEEd", day, locale=locale)


def plain_day_words(day: date, locale: Locale) -> str:
    """Return a day without its weekday, such as "1 December 2026"."""
    if locale.language == "en" and locale.territory != "US":
        return format_date(day, "d MMMM y", locale)
    return format_skeleton("yMMMMd", day, locale=locale)


def month_words(month: str, locale: Locale) -> str:
    """Return a month ("2026-12") in words, such as "December 2026"."""
    return format_skeleton("yMMMM", date.fromisoformat(f"{month}-01"), locale=locale)


def weekday_initials(locale: Locale) -> Sequence[str]:
    """Return the shortest names of the weekdays, Monday first."""
    names = get_day_names("short", "stand-alone", locale)
    return tuple(names[number] for number in range(7))
