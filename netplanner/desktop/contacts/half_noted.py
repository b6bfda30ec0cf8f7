"""Contacts that are half noted, in words: notes once the window is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.contacts.contact_rows import said_of
from netplanner.desktop.language import tr
from netplanner.errors import LibraryError, PlanNotFoundError
from netplanner.library.half_noted import HalfNoted, hold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netplanner.desktop.contacts.noting import Draft
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId


def in_words(drafts: Iterable[tuple[PlanId, Draft]]) -> tuple[HalfNoted, ...]:
    """Return what was typed of each contact, by its plan."""
    return tuple(HalfNoted(plan, _words_of(draft)) for plan, draft in drafts)


def keep_as_notes(library: Library, found: Iterable[HalfNoted]) -> None:
    """Write each down beside its plan, if that is still there; keep what finds no room."""
    waiting = tuple(one for one in found if not _is_noted(library, one))
    hold(library.folder, waiting)


def _is_noted(library: Library, one: HalfNoted) -> bool:
    try:
        library.add_note(one.plan, one.text)
    except PlanNotFoundError:
        return True
    except LibraryError:
        return False
    return True


def _words_of(draft: Draft) -> str:
    questionnaire, answers = knowledge.contact(), draft.session.answers
    found = (
        (questionnaire.say(question.label), said_of(question, answers.get(name)))
        for name, question in questionnaire.questions.items()
    )
    lines = (f"{label} {said}" for label, said in found if said)
    return "\n".join((tr("This contact was begun and not saved:"), *lines))
