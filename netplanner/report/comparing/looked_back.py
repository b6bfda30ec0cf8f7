"""What was noted in the reviews that lie between two versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.checking import is_empty
from netplanner.report.comparing.answer_words import answer_words
from netplanner.report.comparing.comparison import Kind, Part, Row
from netplanner.report.wording.dates import plain_day_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.core import Locale

    from netplanner.report.comparing.versions import Noted, Pair

_SAID_ELSEWHERE = frozenset(
    {"review_date", "same_why", "same_where", "same_who", "weeks", "review_after_weeks"}
)


def looked_back_parts(pair: Pair) -> tuple[Part, ...]:
    """Return what each review said, in the order of asking; the rows have one side alone."""
    return tuple(_part(noted, pair.locale) for noted in pair.noted)


def _part(noted: Noted, locale: Locale) -> Part:
    day = noted.session.effective().date("review_date")
    when = f" on {plain_day_words(day, locale)}" if day else ""
    return Part(f"What you noted when you looked back{when}", tuple(_rows(noted, locale)))


def _rows(noted: Noted, locale: Locale) -> Iterator[Row]:
    session = noted.session
    for page in session.path():
        for it in session.shown(page):
            if it.place.name not in _SAID_ELSEWHERE and not is_empty(it.value):
                label = session.questionnaire.say(it.question.label)
                yield Row(label, "", answer_words(session, it, locale), Kind.SAID)
