"""Sets two versions of a plan side by side in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netplanner.report.comparing.actions import actions_parts, sorted_fates
from netplanner.report.comparing.answers import answers_part
from netplanner.report.comparing.comparison import Comparison, Kind, Side
from netplanner.report.comparing.hours import hours_part
from netplanner.report.comparing.looked_back import looked_back_parts
from netplanner.report.comparing.methods import methods_part
from netplanner.report.comparing.people import people_part
from netplanner.report.wording.amounts import count_words
from netplanner.report.wording.dates import plain_day_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from babel.core import Locale

    from netplanner.report.comparing.comparison import Part
    from netplanner.report.comparing.versions import Pair, WholeVersion


def compare(pair: Pair) -> Comparison:
    """Return all that differs, and what was noted in between."""
    people, methods = people_part(pair), methods_part(pair)
    return Comparison(
        first=_side(pair.first, pair.locale),
        second=_side(pair.second, pair.locale),
        summary=tuple(_summary(pair, people, methods)),
        parts=(
            *looked_back_parts(pair),
            *actions_parts(pair),
            methods,
            people,
            hours_part(pair),
            answers_part(pair),
        ),
    )


def made_words(number: int, looked_back: Collection[int]) -> str:
    """Return what made a version; it is known which versions were looked back at."""
    if number - 1 in looked_back:
        return f"Made after looking back at version {number - 1}"
    return "Made when the plan was finished" if number == 1 else "Made after answers were changed"


def _side(whole: WholeVersion, locale: Locale) -> Side:
    version = whole.version
    made_on = plain_day_words(version.made_on, locale)
    return Side(f"Version {version.number}", f"{made_on}, {count_words(_count(whole), 'action')}")


def _count(whole: WholeVersion) -> int:
    return len(whole.version.actions)


def _summary(pair: Pair, people: Part, methods: Part) -> Iterator[str]:
    """Yield a sentence on each sort of things that differs."""
    counts = [f"{len(found)} {sort}" for sort, found in sorted_fates(pair).items()]
    if counts:
        yield f"Actions: {', '.join(counts)}."
    for part in (methods, people):
        kinds = Counter(row.kind for row in part.rows)
        counts = [f"{kinds[kind]} {kind}" for kind in (Kind.NEW, Kind.GONE) if kinds[kind]]
        if counts:
            yield f"{part.heading}: {', '.join(counts)}."
