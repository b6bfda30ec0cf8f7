"""Contacts that are half noted when the window closes: what was typed stays as a note."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.contacts.contact_rows import said_of
from netplanner.desktop.language import tr
from netplanner.errors import LibraryError, PlanNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netplanner.desktop.contacts.noting import Draft
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId


def keep_as_notes(library: Library, drafts: Iterable[tuple[PlanId, Draft]]) -> None:
    """Write each draft down beside its plan, as far as the plan is still there."""
    for plan, draft in drafts:
        with suppress(LibraryError, PlanNotFoundError):
            library.add_note(plan, words_of(draft))


def words_of(draft: Draft) -> str:
    """Return what was typed of a contact, each answer on a line with its question."""
    questionnaire, answers = knowledge.contact(), draft.session.answers
    found = (
        (questionnaire.say(question.label), said_of(question, answers.get(name)))
        for name, question in questionnaire.questions.items()
    )
    lines = (f"{label} {said}" for label, said in found if said)
    return "\n".join((tr("This contact was begun and not saved:"), *lines))
