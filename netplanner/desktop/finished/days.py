"""Days in words, as the plan page says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from datetime import date


def short_day(day: date) -> str:
    """Return a day as it stands before a row: "Mon 23 Nov"."""
    return QLocale().toString(_qt(day), "ddd d MMM")


def long_day(day: date) -> str:
    """Return a day as it stands in a sentence: "23 November 2026"."""
    return QLocale().toString(_qt(day), "d MMMM yyyy")


def month_words(day: date) -> str:
    """Return a day's month: "November 2026"."""
    return QLocale().toString(_qt(day), "MMMM yyyy")


def short_moment(moment_utc: str) -> str:
    """Return the day of a moment in UTC, as it is here: "Mon 23 Nov"."""
    moment = QDateTime.fromString(moment_utc, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment.date(), "ddd d MMM")


def distance(day: date, today: date) -> str:
    """Return how far a day is from today, in words."""
    days = (day - today).days
    if days == 0:
        return tr("today")
    if abs(days) == 1:
        return tr("tomorrow") if days > 0 else tr("yesterday")
    return tr("in {days} days", days=days) if days > 0 else tr("{days} days ago", days=-days)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
