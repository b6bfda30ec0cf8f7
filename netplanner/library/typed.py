"""Which answers were typed as text; the others are codes that nobody would search for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from netplanner.errors import InputError
from netplanner.interview import answers_json as answers_json_format
from netplanner.interview.findings import FileError
from netplanner.interview.reckoning import instances_of
from netplanner.interview.strict_yaml import parse, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Answers
    from netplanner.interview.strict_yaml import Plain


@lru_cache(maxsize=8)
def typed_questions(definition: str) -> frozenset[tuple[str, str]]:
    """Return the text questions of a questionnaire file as pairs of repeat and name.

    None are found in a file that cannot be read; then every answer counts as typed.
    """
    try:
        return frozenset(_within(plain(parse(definition)), ""))
    except FileError:
        return frozenset()


def typed_words(answers_json: str, definition: str) -> Iterator[str]:
    """Yield what was typed as text into answers that were kept whole."""
    typed = typed_questions(definition)
    try:
        answers = answers_json_format.loads(answers_json)
    except InputError:
        return
    yield from _typed("", answers, typed)


def _typed(repeat: str, answers: Answers, typed: frozenset[tuple[str, str]]) -> Iterator[str]:
    for name, answer in answers.items():
        if isinstance(answer, str) and (not typed or (repeat, name) in typed):
            yield answer
        for instance in instances_of(answer):
            yield from _typed(name, instance.answers, typed)


def _within(part: Plain, repeat: str) -> Iterator[tuple[str, str]]:
    match part:
        case {"type": "text" | "long_text", "name": str(name)}:
            yield repeat, name
        case {"type": "repeat", "name": str(name), "repeat": inner}:
            yield from _within(inner, name)
        case dict():
            for inner in part.values():
                yield from _within(inner, repeat)
        case list():
            for inner in part:
                yield from _within(inner, repeat)
        case _:
            return
