"""The people of a plan by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.answers import Instance

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers

_PEOPLE, _NAME = "people", "name"


def names_of(answers: Answers) -> tuple[str, ...]:
    """Return the names of a plan's people, in the order in which they were named."""
    stored = answers.get(_PEOPLE)
    people = stored if isinstance(stored, tuple) else ()
    names = (it.answers.get(_NAME) for it in people if isinstance(it, Instance))
    return tuple(name.strip() for name in names if isinstance(name, str) and name.strip())
