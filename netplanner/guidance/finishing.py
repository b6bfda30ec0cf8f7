"""Turns guidance into a version of a plan, and keeps in the next one what was done."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.guidance.document import to_json
from netplanner.plan.codes import ActionState
from netplanner.plan.plans import Version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import TypeAlias

    from netplanner.guidance.advice import Guidance
    from netplanner.plan.plans import Action

    Kind: TypeAlias = tuple[str, str, str]

SETTLED = frozenset({ActionState.DONE, ActionState.DROPPED})
_NUMBERED = re.compile(r"a([0-9]{1,9})")


def version_from(guidance: Guidance, number: int, made_on: date, answers_json: str) -> Version:
    """Return the version that holds this guidance; its actions become the plan's own."""
    return Version(number, made_on, answers_json, to_json(guidance), guidance.actions)


def version_after(older: Version, guidance: Guidance, made_on: date, answers_json: str) -> Version:
    """Return the next version: what was done is kept in front, the rest is planned anew.

    The new actions' numbers go on after the older version's, so that a number on an older paper
    never means something else. Where nothing was done they begin anew.
    """
    done = done_in(older)
    if not done:
        return version_from(guidance, older.number + 1, made_on, answers_json)
    last = max(map(_number, older.actions))
    planned = replace(guidance, actions=tuple(_renumbered(guidance.actions, last)))
    version = version_from(planned, older.number + 1, made_on, answers_json)
    return replace(version, actions=(*done, *planned.actions))


def still_to_do(guidance: Guidance, older: Version) -> Guidance:
    """Return guidance that plans the same time, without what was done or left out already."""
    settled = Counter(kind_of(it) for it in older.actions if it.state in SETTLED)
    left = []
    for action in guidance.actions:
        if settled[kind_of(action)]:
            settled[kind_of(action)] -= 1
        else:
            left.append(action)
    return replace(guidance, actions=tuple(left))


def done_in(version: Version) -> tuple[Action, ...]:
    """Return a version's actions that were done."""
    return tuple(it for it in version.actions if it.state is ActionState.DONE)


def kind_of(action: Action) -> Kind:
    """Return what makes two actions the same thing to do, whenever it is."""
    return action.method, action.person, action.what


def _renumbered(actions: Iterable[Action], last: int) -> Iterator[Action]:
    numbered = enumerate(actions, last + 1)
    return (replace(action, id=f"a{number}") for number, action in numbered)


def _number(action: Action) -> int:
    found = _NUMBERED.fullmatch(action.id)
    return int(found[1]) if found else 0
