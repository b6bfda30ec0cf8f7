"""The one door for visible words: what a person reads on the screen passes through `tr`.

The catalogue is Qt's own: an installed QTranslator answers, else the English words stand.
Words of a questionnaire are data and come from its file instead.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "netplanner"

_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_APART = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


def tr(words: str, **values: str | int) -> str:
    """Return words in the person's language, with values filled in for `{names}`.

    A value of another script is set apart, so that it does not turn the sentence around.
    """
    said = QCoreApplication.translate(CONTEXT, words)
    if not values:
        return said
    return said.format(**{name: _apart(said, value) for name, value in values.items()})


def _apart(said: str, value: str | int) -> str | int:
    mixes = isinstance(value, str) and _FROM_THE_RIGHT.search(said + value)
    return _APART.format(value) if mixes else value


def inside(word: str) -> str:
    """Return a word as it stands inside a sentence: small, but for German nouns."""
    german = QLocale().language() is QLocale.Language.German
    return word if german else word[:1].lower() + word[1:]


def listed(items: tuple[str, ...]) -> str:
    """Return several names as one phrase: "Ann, Bo and Cem"."""
    if len(items) < 2:  # noqa: PLR2004 - a list of one has no "and"
        return "".join(items)
    return tr("{first} and {last}", first=tr(", ").join(items[:-1]), last=items[-1])


def in_a_row(*said: str) -> str:
    """Return sentences one after the other, each ended once; what is empty is left out."""
    found = [it for it in said if it]
    ended = (it if it.endswith((".", "?", "!")) else f"{it}." for it in found[:-1])
    return " ".join((*ended, *found[-1:]))
