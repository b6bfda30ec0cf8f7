"""How a plan speaks: its language's dates, the questionnaire's words, names or initials."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.report.wording.dates import day_words, locale_of, month_words
from netplanner.report.wording.names import Names, initials_for
from netplanner.report.wording.printing import printable

if TYPE_CHECKING:
    from datetime import date

    from babel.core import Locale

    from netplanner.report.labels import Labels
    from netplanner.report.material import Material, Options


@dataclass(frozen=True)
class Voice:
    """What every part of the wording needs to speak with one tongue."""

    labels: Labels
    locale: Locale
    names: Names

    def day(self, day: date) -> str:
        """Return a day with its weekday."""
        return day_words(day, self.locale)

    def month(self, month: str) -> str:
        """Return a month ("2026-12") in words."""
        return month_words(month, self.locale)

    def name(self, name: str) -> str:
        """Return what someone is called on the page."""
        return printable(self.names.of(name))

    def text(self, text: str) -> str:
        """Return a text as it may be printed: hidden names read as initials."""
        return printable(self.names.within(text))

    def label(self, question: str, value: str) -> str:
        """Return what a chosen value is called; nothing chosen is called nothing."""
        return self.labels(question, value) if value else ""


def voice_of(material: Material, options: Options) -> Voice:
    """Return the voice of a plan as it is wanted on paper."""
    names = initials_for(material.brief) if options.private else Names()
    return Voice(material.labels, locale_of(material.labels.language), names)
