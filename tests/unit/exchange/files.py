"""Answers files made for a test, and what is wrong with them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import InputError
from netplanner.exchange.answers_file import read
from tests.unit.exchange.garden import GARDEN

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers


def file_of(**answers: object) -> bytes:
    """Return a file with these answers."""
    document = {"format": "netplanner-answers", "format_version": 1, "answers": answers}
    return json.dumps(document).encode()


def answers_of(**answers: object) -> Answers:
    """Return what is read from a file with these answers."""
    return read(file_of(**answers), GARDEN, ".json")


def problems_in(content: bytes, suffix: str = ".json") -> list[str]:
    """Return the lines that a refused file is answered with."""
    with pytest.raises(InputError) as refused:
        read(content, GARDEN, suffix)
    return [str(problem) for problem in refused.value.problems]


def problems_of(**answers: object) -> list[str]:
    """Return the lines that a file with these answers is refused with."""
    return problems_in(file_of(**answers))
