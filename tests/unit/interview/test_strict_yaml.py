from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.interview.findings import Code, FileError
from netplanner.interview.strict_yaml import Entries, parse, plain

if TYPE_CHECKING:
    from netplanner.interview.strict_yaml import Plain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("12:30", "12:30"),
        ("1.10", 1.1),
        ("-3", -3),
        ("1e3", 1000.0),
        ("007", "007"),
        ("0x10", "0x10"),
        ("1_000", "1_000"),
        (".5", ".5"),
        ("1e999", "1e999"),
        ("12345678901234567890", "12345678901234567890"),
        ("true", True),
        ("True", "True"),
        ("null", "null"),
        ("~", "~"),
        ("2026-11-23", "2026-11-23"),
        ('"5"', "5"),
        ("'true'", "true"),
        ("[]", []),
        ("{no: yes, 1: true}", {"no": "yes", "1": True}),
    ],
)
def test_that_a_value_is_what_it_looks_like(text: str, value: Plain) -> None:
    found = plain(parse(text))
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize(
    ("content", "line", "column", "code"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, 1, Code.DUPLICATE_KEY),
        ("a: &x 1", 1, 4, Code.ALIAS),
        ("a: &x 1\nb: *x", 2, 4, Code.ALIAS),
        ("&x a: 1", 1, 1, Code.ALIAS),
        ("a: !!int 3", 1, 4, Code.TAG),
        ("a: !!python/object:os.system {}", 1, 4, Code.TAG),
        ("a:\nb: 1", 1, 3, Code.EMPTY_VALUE),
        ("", 1, 1, Code.EMPTY_VALUE),
        ("# nothing\n", 1, 1, Code.EMPTY_VALUE),
        ("a:\n\t- b", 2, 1, Code.SYNTAX),
        ("a: b: c", 1, 5, Code.SYNTAX),
        ("a: 'b", 1, 6, Code.SYNTAX),
        ("a: 1\n---\nb: 2", 2, 1, Code.SYNTAX),
        ("? [a]\n: b", 1, 3, Code.WRONG_SHAPE),
        ("[" * 5000, 1, 41, Code.TOO_DEEP),
        ("{a: " * 5000, 1, 161, Code.TOO_DEEP),
        (b"a: 1\nb: \xff", 2, 4, Code.ENCODING),
        ("a: 1\nb: \x00", 2, 4, Code.ENCODING),
        ("a: \ud800", 1, 4, Code.ENCODING),
        (b"a" * 50_000_000, 1, 1, Code.TOO_LARGE),
    ],
    ids=lambda value: str(value)[:12] if isinstance(value, str | bytes) else None,
)
def test_that_a_trap_is_named_with_its_line_and_column(
    content: str | bytes, line: int, column: int, code: Code
) -> None:
    with pytest.raises(FileError) as caught:
        parse(content)
    assert (line, column, code) in [(it.line, it.column, it.code) for it in caught.value.findings]


def test_that_a_tab_is_called_a_tab() -> None:
    with pytest.raises(FileError, match="2:1: syntax: Use spaces to indent, not a tab"):
        parse("a:\n\t- b")


def test_that_all_that_can_be_found_at_once_is_found_at_once() -> None:
    with pytest.raises(FileError) as caught:
        parse("a: 1\na: &x 2\nb: !t 3\n")
    assert [it.code for it in caught.value.findings] == [Code.DUPLICATE_KEY, Code.ALIAS, Code.TAG]


def test_that_a_bomb_of_aliases_is_refused_and_not_walked() -> None:
    levels = "\n".join(f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]" for at in range(1, 12))
    with pytest.raises(FileError, match="alias"):
        parse(f"a0: &a0 lol\n{levels}\n")


def test_that_nodes_know_their_place_behind_a_byte_order_mark() -> None:
    node = parse(b"\xef\xbb\xbfa: 1\nb:\n  - c\n")
    assert isinstance(node, Entries)
    assert [(key.value, key.line, key.column) for key, _ in node.nodes] == [
        ("a", 1, 1),
        ("b", 2, 1),
    ]
