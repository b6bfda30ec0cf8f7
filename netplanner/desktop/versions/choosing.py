"""What is needed of a plan's versions to compare two of them beside the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.report.comparing.comparing import compare
from netplanner.report.comparing.versions import Noted, Pair, WholeVersion
from netplanner.report.wording.dates import locale_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.plan.contacts import Review
    from netplanner.plan.plans import Version
    from netplanner.report.comparing.comparison import Comparison


@dataclass(frozen=True)
class Chosen:
    """A version, and the text of the questionnaire file that it answers."""

    version: Version
    definition: str


def comparison_of(one: Chosen, other: Chosen, reviews: Sequence[Review]) -> Comparison:
    """Return two versions side by side, the older one first, with what was noted in between."""
    older, newer = sorted((one, other), key=_number)
    first, second = whole(older), whole(newer)
    between = range(older.version.number, newer.version.number)
    noted = tuple(_noted((it for it in reviews if it.number in between), first))
    return compare(Pair(first, second, noted, locale_of(second.labels.language)))


def whole(chosen: Chosen) -> WholeVersion:
    """Return a version with the questions that it answers."""
    return WholeVersion(chosen.version, knowledge.planning_from(chosen.definition))


def _number(chosen: Chosen) -> int:
    return chosen.version.number


def _noted(reviews: Iterator[Review], plan: WholeVersion) -> Iterator[Noted]:
    for review in reviews:
        if review.is_finished:
            questions = knowledge.review_from(review.definition, plan.questionnaire)
            answers = answers_json.loads(review.answers_json)
            yield Noted(review.number, begin(questions, review.begun_on, answers))
