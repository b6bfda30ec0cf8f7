"""Keeping, dropping and swapping methods, as answers to the questionnaire's own question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.answers import Instance, InstanceId, Place

if TYPE_CHECKING:
    from netplanner.interview.changes import Change
    from netplanner.interview.session import Session

METHOD_CHOICES, OWN_METHODS = "method_choices", "own_methods"


def decision_on(session: Session, method: str) -> str:
    """Return "keep" or "drop", or "" where the guidance chooses."""
    for one in session.instances(METHOD_CHOICES):
        if one.answers.get("method") == method:
            return str(one.answers.get("choice", ""))
    return ""


def dropped_methods(session: Session) -> frozenset[str]:
    """Return the methods that the person left out."""
    found = (one.answers for one in session.instances(METHOD_CHOICES))
    return frozenset(str(it.get("method")) for it in found if it.get("choice") == "drop")


def method_called(session: Session, method: str) -> str:
    """Return a method's name."""
    return session.questionnaire.label_of("method", method, METHOD_CHOICES)


def with_decision(session: Session, method: str, choice: str) -> tuple[Session, Change]:
    """Keep or drop a method, or with "" leave it to the guidance again, in one step of undo."""
    others = tuple(
        one for one in session.instances(METHOD_CHOICES) if one.answers.get("method") != method
    )
    decided = (_decided(method, choice),) if choice else ()
    return session.answer(Place(METHOD_CHOICES), (*others, *decided))


def with_swap(session: Session, dropped: str, kept: str) -> tuple[Session, Change]:
    """Drop one method and keep another in its place, in one step of undo."""
    others = tuple(
        one
        for one in session.instances(METHOD_CHOICES)
        if one.answers.get("method") not in {dropped, kept}
    )
    swapped = (_decided(dropped, "drop"), _decided(kept, "keep"))
    return session.answer(Place(METHOD_CHOICES), (*others, *swapped))


def _decided(method: str, choice: str) -> Instance:
    return Instance(InstanceId(method), {"method": method, "choice": choice})
