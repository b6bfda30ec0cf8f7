from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from netplanner.commands.arguments import parse


@pytest.mark.parametrize(
    "words",
    [
        ["--library", "here", "list"],
        ["list", "--library", "here"],
        ["--library", "there", "list", "--library", "here"],
    ],
)
def test_that_the_library_may_be_named_before_or_after_the_command(words: list[str]) -> None:
    assert parse(words).library == Path("here")


def test_that_no_command_leaves_the_command_empty() -> None:
    assert (parse([]).command, parse([]).library) == ("", None)


def test_that_what_is_not_said_has_its_usual_value() -> None:
    export = parse(["export", "abc", "--to", "plan.pdf"])
    assert (export.paper, export.large_print, export.private, export.today) == (
        "a4",
        False,
        False,
        None,
    )


def test_that_a_day_is_read_as_a_date() -> None:
    assert parse(["guide", "--answers", "a.json", "--today", "2027-01-31"]).today == date(
        2027, 1, 31
    )


@pytest.mark.parametrize(
    "words",
    [
        ["plan"],
        ["new"],
        ["export", "abc"],
        ["export", "abc", "--to", "plan.pdf", "--paper", "a5"],
        ["guide", "--answers", "a.json", "--today", "31.1.2027"],
        ["guide", "--answers", "a.json", "--today", "9999-12-31"],
        ["guide", "--answers", "a.json", "--js"],
        ["list", "everything"],
        ["sample", "nobody"],
    ],
)
def test_that_wrong_words_end_with_status_two(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as answered:
        parse(words)
    assert answered.value.code == 2
    assert capsys.readouterr().err.startswith("usage: netplanner")
