"""A contact as answers to its questionnaire, and back."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.guidance.energies import energy_code, energy_of
from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.effective import Effective
    from netplanner.plan.plans import Action, PlanId

_CHANNELS = (Channel.FACE, Channel.VOICE, Channel.TEXT)
_ANSWERED: Mapping[str, bool] = MappingProxyType({"yes": True, "not_yet": False})


def contact_of(effective: Effective, plan: PlanId, before: Contact | None = None) -> Contact:
    """Return a contact that was answered in full; what is asked nowhere stays as before.

    Raises:
        ValueError: there is no day, or no channel.
    """
    promise, on = effective.text("promise"), effective.date("date")
    if on is None:
        msg = "a contact has a day"
        raise ValueError(msg)
    return Contact(
        id=before.id if before else "",
        plan=plan,
        person=effective.text("person"),
        on=on,
        channel=Channel(effective.text("channel")),
        method=effective.text("method"),
        answered=_ANSWERED.get(effective.text("answered")),
        what=effective.text("what"),
        energy=energy_of(effective.text("energy")),
        promise=promise,
        promise_due=effective.date("promise_due"),
        promise_kept_on=before.promise_kept_on if before and promise == before.promise else None,
        their_promise=effective.text("their_promise"),
        introduced=effective.text("introduced"),
        next_contact=effective.date("next_contact"),
    )


def answers_of(contact: Contact) -> Answers:
    """Return the answers that a contact was made of."""
    answered = {said: value for value, said in _ANSWERED.items()}
    found: dict[str, Answer] = {
        "person": contact.person,
        "date": contact.on.isoformat(),
        "channel": contact.channel.value,
        "method": contact.method,
        "answered": "" if contact.answered is None else answered[contact.answered],
        "what": contact.what,
        "energy": energy_code(contact.energy),
        "promise": contact.promise,
        "promise_due": _written(contact.promise_due),
        "their_promise": contact.their_promise,
        "introduced": contact.introduced,
        "next_contact": _written(contact.next_contact),
    }
    return {name: answer for name, answer in found.items() if answer}


def known_of(action: Action) -> Answers:
    """Return what an action says already of a contact that came of it."""
    methods = knowledge.contact().question("method")
    found: dict[str, Answer] = {"person": action.person}
    if action.channel in _CHANNELS:
        found["channel"] = action.channel
    if methods.choice(action.method):
        found["method"] = action.method
    return {name: answer for name, answer in found.items() if answer}


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""
