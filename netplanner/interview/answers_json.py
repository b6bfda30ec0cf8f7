"""Answers as JSON text to keep: what is loaded is equal to what was saved."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from netplanner.errors import InputError, Problem
from netplanner.interview.answers import Instance, InstanceId

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer, Answers

_Json: TypeAlias = "bool | int | float | str | list[_Json] | dict[str, _Json] | None"
_INSTANCE = {"id", "answers"}


def dumps(answers: Answers) -> str:
    """Return answers as one line of JSON, keys sorted: equal answers give equal text."""
    plain = _plain_answers(answers)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a character, as a broken input method may leave it
        return json.dumps(plain, sort_keys=True, separators=(",", ":"))
    return text


def loads(text: str) -> Answers:
    """Return the answers that were saved as a text.

    Raises:
        InputError: the text is not what `dumps` writes.
    """
    try:
        found: _Json = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_answers() from error
    if not isinstance(found, dict):
        raise _not_answers()
    return _answers(found)


def _plain_answers(answers: Answers) -> dict[str, _Json]:
    return {name: _plain(answer) for name, answer in answers.items()}


def _plain(answer: Answer | Instance) -> _Json:
    if isinstance(answer, Instance):
        return {"id": answer.id, "answers": _plain_answers(answer.answers)}
    if isinstance(answer, tuple):
        return [_plain(item) for item in answer]
    return answer


def _answers(found: dict[str, _Json]) -> Answers:
    return MappingProxyType({name: _answer(value, name) for name, value in found.items()})


def _answer(value: _Json, name: str) -> Answer:
    if isinstance(value, dict):
        raise _not_answers(name)
    if not isinstance(value, list):
        return value
    texts = tuple(item for item in value if isinstance(item, str))
    instances = tuple(_instance(item, name) for item in value if isinstance(item, dict))
    pairs = tuple(_pair(item, name) for item in value if isinstance(item, list))
    for kind in (texts, instances, pairs):
        if len(kind) == len(value):
            return kind
    raise _not_answers(name)


def _instance(value: dict[str, _Json], name: str) -> Instance:
    id_, answers = value.get("id"), value.get("answers")
    if value.keys() == _INSTANCE and isinstance(id_, str) and isinstance(answers, dict):
        return Instance(InstanceId(id_), _answers(answers))
    raise _not_answers(name)


def _pair(value: list[_Json], name: str) -> tuple[InstanceId, InstanceId]:
    match value:
        case [str(one), str(other)]:
            return InstanceId(one), InstanceId(other)
        case _:
            raise _not_answers(name)


def _not_answers(name: str = "") -> InputError:
    return InputError([Problem(f"/{name}", "Take another copy, these are not saved answers")])
