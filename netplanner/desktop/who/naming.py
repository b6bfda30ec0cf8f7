"""From typed names and known people to answers about new people; no widget is needed for it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.definition import QuestionType
from netplanner.plan.codes import Channel
from netplanner.plan.people import Person

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Generator, Repeat

Known: TypeAlias = Callable[[str, int], tuple[Person, ...]]
"""People known from elsewhere: those with a name that begins so, at most so many."""


@dataclass(frozen=True)
class Sifted:
    """Typed names: those to add, those that are there already, and those that find no room."""

    new: tuple[str, ...]
    doubled: tuple[str, ...]
    left: tuple[str, ...]


def nobody(beginning: str, limit: int) -> tuple[Person, ...]:  # noqa: ARG001 - whoever is asked for
    """Return no one, where nobody is known from elsewhere."""
    return ()


def folded(name: str) -> str:
    """Return what tells people apart: a name without its case and its extra spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def sifted(typed: str, there: Iterable[str], room: int) -> Sifted:
    """Return the names of a text, one a line, each of them once."""
    met = {folded(name) for name in there}
    new: list[str] = []
    doubled: list[str] = []
    for line in typed.splitlines():
        name = " ".join(line.split())
        if not name:
            continue
        (doubled if folded(name) in met else new).append(name)
        met.add(folded(name))
    return Sifted(tuple(new[:room]), tuple(doubled), tuple(new[room:]))


def answers_of(name: str, repeat: Repeat, generator: Generator | None) -> Answers:
    """Return what is known of someone who was named in answer to a generator."""
    given: dict[str, Answer] = {repeat.item_name: name}
    for question in repeat.questions:
        if generator is not None and question.name == generator.question:
            is_one = question.type is QuestionType.SELECT_ONE
            given[question.name] = generator.value if is_one else (generator.value,)
    return given


def facts_of(person: Person, repeat: Repeat) -> Answers:
    """Return what is known of a person, as far as the repeat asks for it."""
    asked = {question.name for question in repeat.questions}
    channel = None if person.channel is Channel.UNKNOWN else person.channel.value
    facts: dict[str, Answer] = {
        "kind": person.kind,
        "closeness": person.closeness,
        "channel": channel,
        "energy": None if person.energy == "unknown" else person.energy,
        "after_meeting": person.after_meeting,
        "email": person.email,
        "phone": person.phone,
    }
    return {name: fact for name, fact in facts.items() if fact and name in asked}
