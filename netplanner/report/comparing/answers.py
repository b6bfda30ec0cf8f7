"""The answers that changed from one version to the other, by the words of their questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.report.comparing.answer_words import NOT_ANSWERED, answer_words
from netplanner.report.comparing.comparison import Kind, Part, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel.core import Locale

    from netplanner.interview.session import Session
    from netplanner.report.comparing.versions import Pair

_ELSEWHERE = frozenset({"people", "moved_actions"})


def answers_part(pair: Pair) -> Part:
    """Return the questions that are answered in other words now, in the order of asking."""
    return Part("Your answers", tuple(_rows(pair)), "The answers are the same.")


def _rows(pair: Pair) -> Iterator[Row]:
    before = _told(pair.first.session, pair.locale)
    now = _told(pair.second.session, pair.locale)
    for name in dict.fromkeys((*now, *before)):
        label, first = before.get(name, ("", NOT_ANSWERED))
        label, second = now.get(name, (label, NOT_ANSWERED))
        if first != second:
            yield Row(label, first, second, _kind(first, second))


def _told(session: Session, locale: Locale) -> Mapping[str, tuple[str, str]]:
    """Return each question's label and answer in words, by its name."""
    questionnaire = session.questionnaire
    return {
        it.place.name: (questionnaire.say(it.question.label), answer_words(session, it, locale))
        for page in session.path()
        for it in session.shown(page)
        if it.place.name not in _ELSEWHERE
    }


def _kind(first: str, second: str) -> Kind:
    if first == NOT_ANSWERED:
        return Kind.NEW
    return Kind.GONE if second == NOT_ANSWERED else Kind.CHANGED
