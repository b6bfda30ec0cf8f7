"""The catalogue's words are plain, kind and short, and all their gaps are known."""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

from tests.unit.guidance.briefs import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 25
METHOD_GAPS = {"person", "people", "other", "where", "event", "reach"}
BANNED = ("please", "sorry", "invalid", "forbidden", "introverts", "extraverts", "crm", "leads")


def told() -> Iterator[tuple[str, str]]:
    catalogue = shipped()
    for rule in catalogue.rules:
        yield from ((f"{rule.id}-{name}", words) for name, words in rule.says.items())
    for method in catalogue.methods:
        yield from ((f"{method.id}-{name}", words) for name, words in method_words(method.id))
    for name, words in catalogue.scales.extraversion.words.items():
        yield f"extraversion-{name}", words
    yield from ((script.id, script.text) for script in catalogue.phrases.scripts)


def method_words(name: str) -> Iterator[tuple[str, str]]:
    method = shipped().method(name)
    yield from (("about", method.about), ("what", method.what), ("alone", method.alone))
    yield from (("again", method.again), ("named", method.named), ("start", method.start))
    yield from (("ready", method.ready), ("ask", method.ask), ("prepare", method.prepare))
    yield from (("follow_up", method.follow_up), ("cadence", method.cadence))


TOLD = dict(told())
METHODS = [method.id for method in shipped().methods]


def longest_sentence(words: str) -> int:
    """Return the words in the longest sentence; an aim or an offer is a sentence of its own."""
    whole = re.sub(r"\{(aim|offer)\}", "It.", words)
    return max(len(sentence.split()) for sentence in re.split(r"(?<=[.?!])\s", whole))


def test_that_sentences_have_at_most_twenty_five_words() -> None:
    assert [name for name, words in TOLD.items() if longest_sentence(words) > LONGEST] == []


def test_that_no_words_are_unkind_or_borrowed_from_sales() -> None:
    everything = " ".join(TOLD.values()).lower()
    assert [word for word in BANNED if re.search(rf"\b{word}\b", everything)] == []


def test_that_the_gaps_of_a_methods_words_can_be_filled() -> None:
    words = [words for name in METHODS for _, words in method_words(name)]
    gaps = {gap for text in words for _, gap, _, _ in Formatter().parse(text) if gap}
    assert gaps <= METHOD_GAPS


def test_that_words_for_nobody_in_particular_name_nobody() -> None:
    alone = {method.id: method.alone for method in shipped().methods}
    assert [name for name, words in alone.items() if re.search(r"\{(person|people)", words)] == []
