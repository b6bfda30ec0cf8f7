"""Changes of a finished plan as values, each of which can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from netplanner.library import Library
    from netplanner.plan.contacts import Contact, Note
    from netplanner.plan.plans import Action, PlanId


@dataclass(frozen=True)
class ActionStep:
    """An action is as it was before, or as it is after."""

    before: Action
    after: Action


@dataclass(frozen=True)
class ContactStep:
    """A contact was logged (nothing before), changed, or removed (nothing after)."""

    before: Contact | None
    after: Contact | None


@dataclass(frozen=True)
class NoteStep:
    """A note was written (nothing before), changed, or removed (nothing after)."""

    before: Note | None
    after: Note | None


Step: TypeAlias = ActionStep | ContactStep | NoteStep


def turned(step: Step) -> Step:
    """Return the step that takes a step back."""
    match step:
        case ActionStep(before, after):
            return ActionStep(after, before)
        case ContactStep(before, after):
            return ContactStep(after, before)
        case NoteStep(before, after):
            return NoteStep(after, before)


def joined(first: Step, second: Step) -> Step:
    """Return two steps at the same thing as one; the first alone where they are of two kinds."""
    match first, second:
        case ActionStep(), ActionStep():
            return replace(first, after=second.after)
        case ContactStep(), ContactStep():
            return replace(first, after=second.after)
        case NoteStep(), NoteStep():
            return replace(first, after=second.after)
        case _:
            return first


def is_same(one: Step, other: Step) -> bool:
    """Whether two steps change the same action, contact or note."""
    return type(one) is type(other) and _id(one) == _id(other)


def stored(step: Step, library: Library, plan: PlanId) -> Step:
    """Store what is after a step, and return the step as the library keeps it.

    Raises:
        LibraryError: nothing was stored.
    """
    match step:
        case ActionStep(_, after):
            library.update_action(plan, after)
            return step
        case ContactStep():
            return replace(step, after=_store_contact(step, library))
        case NoteStep():
            return replace(step, after=_store_note(step, library, plan))


def _id(step: Step) -> str:
    changed = step.after or step.before
    return changed.id if changed is not None else ""


def _store_contact(step: ContactStep, library: Library) -> Contact | None:
    before, after = step.before, step.after
    if after is None:
        if before is not None:
            library.remove_contact(before.id)
    elif before is not None:
        library.change_contact(after)
    elif after.id:
        library.restore_contact(after)
    else:
        return library.log_contact(after)
    return after


def _store_note(step: NoteStep, library: Library, plan: PlanId) -> Note | None:
    before, after = step.before, step.after
    if after is None:
        if before is not None:
            library.remove_note(plan, before.id)
    elif before is not None:
        return library.change_note(plan, after)
    elif after.id:
        library.restore_note(plan, after)
    else:
        return library.add_note(plan, after.text)
    return after
