from __future__ import annotations

import pytest

from netplanner.errors import InputError
from netplanner.exchange.plain import LARGEST, plain_from, pointer, shown


def refusal(content: bytes, suffix: str = ".json") -> str:
    with pytest.raises(InputError) as refused:
        plain_from(content, suffix)
    return str(refused.value)


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"", "/: Fill the file, it is empty. See a whole one: netplanner sample"),
        (b" \n", "/: Fill the file, it is empty. See a whole one: netplanner sample"),
        (b'{"a": \xff}', "/: Save the file as UTF-8; byte 7 is not."),
        ('{"a": 1}'.encode("utf-16"), "/: Save the file as UTF-8; byte 1 is not."),
        (
            b'{"a": 1,\n "b" 2}',
            "/: Mend the JSON at line 2, column 6: Expecting ':' delimiter.",
        ),
        (b'{"a": NaN}', "/: Write a number instead of NaN; JSON has no NaN."),
        (b"-Infinity", "/: Write a number instead of -Infinity; JSON has no -Infinity."),
        (b'{"a": {"b": 1, "b": 2}}', "/a/b: Keep one entry named b."),
        (b" " * (LARGEST + 1), "/: Keep the file under 2 MB."),
    ],
)
def test_that_what_is_not_json_is_refused_with_its_place(content: bytes, advice: str) -> None:
    assert refusal(content) == advice


@pytest.mark.parametrize("depth", [18, 100_000])
def test_that_deep_nesting_is_refused(depth: int) -> None:
    assert refusal(b"[" * depth + b"]" * depth).endswith("Nest lists and objects at most 16 deep.")


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"a: &x 1\nb: *x", "/: Line 1, column 4: Remove &x, anchors are not used here."),
        (b"a: 1\na: 2", "/: Line 2, column 1: Keep only one “a” here."),
        (b"a: [1", "/: Line 2, column 1: Mend the YAML:"),
    ],
)
def test_that_what_is_not_strict_yaml_is_refused_with_its_line(content: bytes, advice: str) -> None:
    assert refusal(content, ".yml").startswith(advice)


def test_that_a_long_integer_is_read_without_counting_its_digits() -> None:
    assert plain_from(b"[1" + b"0" * 5000 + b"]", ".json") == [float("inf")]


def test_that_a_pointer_escapes_what_pointers_are_made_of() -> None:
    assert pointer("/a", "b/c~d") == "/a/b~1c~0d"


def test_that_words_from_outside_stay_on_one_short_line() -> None:
    assert shown("a\n\x1b[31m" + "b" * 100) == "a\ufffd\ufffd[31m" + "b" * 52 + "…"
