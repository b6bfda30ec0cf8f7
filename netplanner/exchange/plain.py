"""Texts from outside as plain data: JSON or YAML within limits, nothing of it believed yet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from netplanner.errors import InputError, Problem
from netplanner.interview import strict_yaml
from netplanner.interview.findings import FileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Plain: TypeAlias = "str | int | float | bool | Sequence[Plain] | Mapping[str, Plain] | None"
_Parsed: TypeAlias = "str | int | float | bool | list[_Parsed] | _Object | None"

LARGEST = 2_000_000
"""The most bytes that a file may have: ten times what a plan of 150 people needs."""

_DEEPEST = 16
_TOO_DEEP = f"Nest lists and objects at most {_DEEPEST} deep."
_LONGEST_INTEGER = 18  # digits; a longer one becomes a float, which has a size but no end of digits
_YAML_SUFFIXES = (".yaml", ".yml")


class _Object:
    """A JSON object's members in order, before anyone looked whether one stands twice."""

    def __init__(self, members: list[tuple[str, _Parsed]]) -> None:
        self.members = members


def plain_from(content: bytes, suffix: str = "") -> Plain:
    """Return what a JSON or YAML file holds; without a telling suffix a leading brace means JSON.

    Raises:
        InputError: the content is too large, not UTF-8, not JSON or YAML, nested too deeply, or
            names something twice in one place.
    """
    text = _text(content)
    is_yaml = suffix.lower() in _YAML_SUFFIXES
    if suffix.lower() == ".json" or (not is_yaml and text.lstrip().startswith(("{", "["))):
        return _from_json(text)
    return _from_yaml(text)


def pointer(where: str, key: str | int) -> str:
    """Return the JSON pointer to a member, on one line whatever the key holds."""
    step = shown(str(key)).replace("~", "~0").replace("/", "~1")
    return f"{where}/{step}"


def shown(text: str, longest: int = 60) -> str:
    """Return a text from outside so that it fits on a line and commands no terminal."""
    short = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in short)


def _whole(*, what: str) -> InputError:
    return InputError([Problem("", what)])


def _text(content: bytes) -> str:
    if len(content) > LARGEST:
        raise _whole(what=f"Keep the file under {LARGEST // 1_000_000} MB.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _whole(what=f"Save the file as UTF-8; byte {error.start + 1} is not.") from error
    if not text.strip():
        raise _whole(what="Fill the file, it is empty. See a whole one: netplanner sample")
    return text


def _from_yaml(text: str) -> Plain:
    try:
        return strict_yaml.plain(strict_yaml.parse(text))
    except FileError as error:
        raise InputError(
            [
                Problem("", f"Line {it.line}, column {it.column}: {it.what}.")
                for it in error.findings
            ]
        ) from error


def _from_json(text: str) -> Plain:
    try:
        parsed: _Parsed = json.loads(
            text, object_pairs_hook=_Object, parse_int=_integer, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise _whole(what=f"Mend the JSON at {place}: {error.msg}.") from error
    except RecursionError as error:
        raise _whole(what=_TOO_DEEP) from error
    problems: list[Problem] = []
    plain = _plain(parsed, "", problems)
    if problems:
        raise InputError(problems)
    return plain


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_INTEGER else float(digits)


def _refuse_constant(name: str) -> float:
    raise _whole(what=f"Write a number instead of {name}; JSON has no {name}.")


def _plain(parsed: _Parsed, where: str, problems: list[Problem]) -> Plain:
    if where.count("/") > _DEEPEST:
        problems.append(Problem(where, _TOO_DEEP))
        return None
    if isinstance(parsed, _Object):
        problems.extend(_named_twice(parsed, where))
        return {k: _plain(value, pointer(where, k), problems) for k, value in parsed.members}
    if isinstance(parsed, list):
        return [_plain(value, pointer(where, key), problems) for key, value in enumerate(parsed)]
    return parsed


def _named_twice(parsed: _Object, where: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for key, _ in parsed.members:
        if key in seen:
            yield Problem(pointer(where, key), f"Keep one entry named {shown(key)}.")
        seen.add(key)
