"""Who is new, who is gone, and of whom something else is known now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.clock import key
from netplanner.report.comparing.answer_words import facts_of, name_of
from netplanner.report.comparing.comparison import Kind, Part, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale

    from netplanner.interview.session import Session
    from netplanner.report.comparing.versions import Pair

_REPEAT = "people"


@dataclass(frozen=True)
class _Known:
    """Somebody, and what is said of them in words by question."""

    name: str
    facts: Mapping[str, str]


def people_part(pair: Pair) -> Part:
    """Return the people of whom something is different, those of the newer version first."""
    return Part("People", tuple(_rows(pair)), "The people are the same.")


def _rows(pair: Pair) -> Iterator[Row]:
    before = _people(pair.first.session, pair.locale)
    now = _people(pair.second.session, pair.locale)
    for who, person in now.items():
        earlier = before.get(who)
        if earlier is None:
            yield Row(person.name, "", _said(person.facts) or "New in this version", Kind.NEW)
        elif earlier.facts != person.facts:
            yield Row(person.name, *_differing(earlier.facts, person.facts))
    for who, person in before.items():
        if who not in now:
            yield Row(person.name, _said(person.facts) or "In this version", "", Kind.GONE)


def _people(session: Session, locale: Locale) -> Mapping[str, _Known]:
    if _REPEAT not in session.questionnaire.questions:
        return {}
    question = session.questionnaire.question(_REPEAT)
    found = (
        _Known(name_of(session, question, one), facts_of(session, question, one, locale))
        for one in session.instances(_REPEAT)
    )
    return {key(it.name): it for it in found}


def _differing(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, str]:
    names = [it for it in dict.fromkeys((*before, *now)) if before.get(it) != now.get(it)]
    told = ({it: facts[it] for it in names if it in facts} for facts in (before, now))
    first, second = (_said(facts) or "Not said" for facts in told)
    return first, second


def _said(facts: Mapping[str, str]) -> str:
    return "; ".join(facts.values())
