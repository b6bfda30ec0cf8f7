from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.commands.conditions import as_data, in_words
from netplanner.interview.conditions import (
    ALWAYS,
    NEVER,
    All,
    Any,
    Compare,
    Count,
    Empty,
    Length,
    Named,
    Not,
    Reference,
)

if TYPE_CHECKING:
    from netplanner.interview.conditions import Condition

VOICE = Compare("contains", Reference("purposes"), "voice")
EARLY = Compare("le", Reference("review"), Reference("weeks"))


@pytest.mark.parametrize(
    ("condition", "data"),
    [
        (ALWAYS, True),
        (NEVER, False),
        (VOICE, {"contains": ["purposes", "voice"]}),
        (EARLY, {"le": ["review", {"ref": "weeks"}]}),
        (Compare("ge", Count("people"), 2), {"ge": [{"count": "people"}, 2]}),
        (Compare("lt", Length("aim"), 9), {"lt": [{"length": "aim"}, 9]}),
        (Compare("in", Reference("who"), ("a", "b")), {"in": ["who", ("a", "b")]}),
        (Not(Empty("aim")), {"not": {"empty": "aim"}}),
        (All((VOICE, Named("others"))), {"all": [{"contains": ["purposes", "voice"]}, "others"]}),
        (Any((Named("others"),)), {"any": ["others"]}),
    ],
)
def test_that_a_condition_is_written_as_a_questionnaire_file_writes_it(
    condition: Condition, data: object
) -> None:
    assert as_data(condition) == data


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (ALWAYS, "always"),
        (NEVER, "never"),
        (VOICE, "purposes contains voice"),
        (All((EARLY, Named("voice"))), "review is at most weeks and purposes contains voice"),
        (Any((VOICE, Not(Empty("aim")))), "purposes contains voice or not (aim is not answered)"),
        (Compare("ge", Count("people"), 2), "the number of people is at least 2"),
        (Compare("gt", Length("aim"), 9), "the length of aim is over 9"),
        (Compare("in", Reference("who"), ("a", "b")), "who is one of a, b"),
    ],
)
def test_that_a_condition_is_put_into_words(condition: Condition, words: str) -> None:
    assert in_words(condition, {"voice": VOICE}) == words
