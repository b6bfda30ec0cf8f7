"""The one door for visible words: what a person reads on the screen passes through `tr`.

The catalogue is Qt's own: an installed QTranslator answers, else the English words stand.
Words of a questionnaire are data and come from its file instead.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "netplanner"


def tr(words: str, **values: str | int) -> str:
    """Return words in the person's language, with values filled in for `{names}`."""
    said = QCoreApplication.translate(CONTEXT, words)
    return said.format(**values) if values else said


def inside(word: str) -> str:
    """Return a word as it stands inside a sentence: small, but for German nouns."""
    german = QLocale().language() is QLocale.Language.German
    return word if german else word[:1].lower() + word[1:]


def listed(items: tuple[str, ...]) -> str:
    """Return several names as one phrase: "Ann, Bo and Cem"."""
    if len(items) < 2:  # noqa: PLR2004 - a list of one has no "and"
        return "".join(items)
    return tr("{first} and {last}", first=tr(", ").join(items[:-1]), last=items[-1])
