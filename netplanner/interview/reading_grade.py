"""How many years of school an English text asks of its reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HIGHEST = 8.0

_WORD = re.compile("[^\\W\\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}][^\\W\\d_]+)*")
_SENTENCE = re.compile(r"[.!?:;…]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?<=[^aeiouyl])(?:e|es|ed)$|(?<=[aeiouy]l)(?:e|es|ed)$")
_SPOKEN_END = re.compile(r"(?:[td]ed|[sxz]es|[cs]hes|[cg]es)$")


def grade(texts: Iterable[str]) -> float:
    """Return the Flesch-Kincaid grade of some texts, each at least one sentence; 0 of none.

    0.39 * words / sentences + 11.8 * syllables / words - 15.59, in years of school in the USA.

    Source:
        Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of New Readability Formulas for Navy
        Enlisted Personnel, Research Branch Report 8-75. Syllables are counted by groups of vowels.
    """
    sentences = [
        words for text in texts for part in _SENTENCE.split(text) if (words := _WORD.findall(part))
    ]
    words = [word for sentence in sentences for word in sentence]
    if not words:
        return 0.0
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


def syllables(word: str) -> int:
    """Return about how many syllables an English word has, at least one."""
    plain = word.casefold()
    count = len(_VOWELS.findall(plain))
    if _SILENT_END.search(plain) and not _SPOKEN_END.search(plain):
        count -= 1
    return max(count, 1)
