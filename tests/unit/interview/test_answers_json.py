from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.errors import InputError
from netplanner.interview import answers_json
from netplanner.interview.answers import Instance, InstanceId
from tests.unit.interview.tiny import pair

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers


def test_that_equal_answers_are_saved_as_equal_text() -> None:
    assert answers_json.dumps({"a": 1, "b": "x"}) == answers_json.dumps({"b": "x", "a": 1})


def test_that_the_form_of_saved_answers_stays_the_same() -> None:
    answers: Answers = {
        "people": (Instance(InstanceId("i1"), {"name": "Zoë"}),),
        "ties": (pair("i1", "i2"),),
        "weeks": 12,
    }
    text = '{"people":[{"answers":{"name":"Zoë"},"id":"i1"}],"ties":[["i1","i2"]],"weeks":12}'
    assert answers_json.dumps(answers) == text
    assert answers_json.loads(text) == answers


def test_that_half_a_character_is_saved_too() -> None:
    text = answers_json.dumps({"aim": "half \ud83d"})
    assert text.isascii()
    assert answers_json.loads(text) == {"aim": "half \ud83d"}


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"a": {}}', '{"a": [1]}', '{"a": [["x"]]}', '{"a": [{"id": 1}]}', "[" * 5000],
)
def test_that_what_are_not_saved_answers_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="these are not saved answers"):
        answers_json.loads(text)
