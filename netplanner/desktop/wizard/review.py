"""Every answer that counts, section by section, as "Check your answers" lists them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.desktop.questions.answer_words import answer_words

if TYPE_CHECKING:
    from netplanner.interview.answers import Place
    from netplanner.interview.definition import Section
    from netplanner.interview.session import Session


@dataclass(frozen=True)
class ReviewLine:
    """A question that is asked, and its answer in words.

    Attributes:
        is_long: whether the answer takes several lines of its own.
    """

    place: Place
    page: str
    label: str
    answer: str
    is_long: bool = False


@dataclass(frozen=True)
class ReviewSection:
    """A section's questions that are asked."""

    name: str
    label: str
    lines: tuple[ReviewLine, ...]


def review(session: Session) -> tuple[ReviewSection, ...]:
    """Return the sections that ask something, with all that they ask now."""
    found = (_section(session, section) for section in session.questionnaire.sections)
    return tuple(section for section in found if section.lines)


def _section(session: Session, section: Section) -> ReviewSection:
    on_path = {page.name for page in session.path()}
    lines = tuple(
        ReviewLine(
            shown.place,
            page.name,
            session.questionnaire.say(shown.question.label),
            answer_words(session, shown),
            shown.question.repeat is not None,
        )
        for page in section.pages
        if page.name in on_path
        for shown in session.shown(page)
    )
    return ReviewSection(section.name, session.questionnaire.say(section.label), lines)
