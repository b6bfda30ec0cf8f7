"""A session that never ends by itself: it works in a library and says after each change which.

Run as a program with a folder, to be killed at any moment.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from netplanner.interview.answers import NOTHING
from netplanner.interview.answers_json import dumps
from netplanner.library import Library
from netplanner.plan.contacts import Review
from tests.unit.library.scene import action, answers, contact, people, version

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers
    from netplanner.plan.plans import PlanId


LOG_EVERY: Final = 3


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Logged:
    """What was logged and not taken back: contacts, notes, the length of the review's answer."""

    contacts: frozenset[str]
    notes: frozenset[str]
    reviewed: int


def typed(number: int) -> Answers:
    """Return the answers after so many changes."""
    names = (f"Person {number - back}" for back in range(number % 5))
    return answers(title="Busy", weeks=number, aim="x" * number, people=people(*names))


def log(library: Library, plan: PlanId, number: int) -> None:
    """Log a contact, write a note and go on with a review; change and remove earlier ones."""
    logged = library.log_contact(contact(plan, person=f"Person {number}"))
    library.change_contact(replace(logged, what=f"Tea {number}", promise="A map"))
    note = library.add_note(plan, f"Thought {number}")
    library.change_note(plan, replace(note, text=f"Second thought {number}"))
    answered = dumps(answers(aim="x" * number))
    library.save_review(plan, Review(1, date(2026, 12, 28), "title: Back", answered))
    if number % 2:
        library.remove_contact(logged.id)
        library.remove_note(plan, note.id)


def logged_by(number: int) -> Logged:
    """Return what is kept of all logging once so many changes were told and logged."""
    rounds = range(LOG_EVERY, number + 1, LOG_EVERY)
    kept = [it for it in rounds if it % 2 == 0]
    return Logged(
        contacts=frozenset(f"Tea {it}" for it in kept),
        notes=frozenset(f"Second thought {it}" for it in kept),
        reviewed=rounds[-1] if rounds else 0,
    )


def found_in(library: Library, plan: PlanId) -> Logged:
    """Return what a library holds of all logging."""
    reviews = library.reviews(plan)
    return Logged(
        contacts=frozenset(it.what for it in library.contacts(plan)),
        notes=frozenset(it.text for it in library.notes(plan)),
        reviewed=reviews[0].answers_json.count("x") if reviews else 0,
    )


def work(library: Library) -> None:
    """Change a plan again and again, with all else that goes on beside."""
    plan = library.create("Busy", "planning", 1, "title: Plan", NOTHING)
    before: Answers = NOTHING
    for number in count(1):
        after = typed(number)
        library.save_answers(plan, before, after)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        before = after
        library.save_position(plan, f"page {number}")
        if number % 7 == 0:
            library.finish(plan, version(number // 7, action(1)))
            library.update_action(plan, action(1, what=f"Call {number}"))
        if number % LOG_EVERY == 0:
            log(library, plan, number)
        if number % 11 == 0:
            library.summaries("person")
            library.back_up()


if __name__ == "__main__":
    with Library.open(Path(sys.argv[1]), now) as opened:
        work(opened)
