"""R16 and R19: when everyone is due next once the plan is under way, by what really happened.

A reminder that passed restarts nothing: only a contact that was noted or an action that was done
does. A written message without an answer is no contact yet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.guidance.advice import KeepInTouch
from netplanner.plan.codes import ActionState, Channel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Action

MOST_MESSAGES = 3
REST_DAYS = 14


@dataclass(frozen=True)
class Silence:
    """Messages to one person that stand without an answer since the last real contact.

    Attributes:
        messages: how many of them, at least one.
        until: the day before which no more should be written; None while one more may be.
    """

    messages: int
    until: date | None


def is_real(contact: Contact) -> bool:
    """Whether a contact counts: not where it was a message of which no answer has come."""
    return not (contact.channel is Channel.TEXT and contact.answered is False)


def restarted(
    keep_in_touch: Sequence[KeepInTouch], contacts: Sequence[Contact], actions: Sequence[Action]
) -> tuple[KeepInTouch, ...]:
    """R16: return who is due when, soonest first, counted from the last real contact.

    A next day that was chosen with the newest contact goes before the rhythm. Someone whom the
    plan did not know is due on the day that was chosen, and then as often. After three messages
    without an answer nobody is due before two weeks are over (R19).

    Source:
        Sutcliffe, Dunbar and others 2012; PingCRM, suggestions.
    """
    noted, last = _by_person(contacts), last_real(contacts, actions)
    known = {key(one.person): one for one in keep_in_touch}
    known |= {who: _newcomer(known_by) for who, known_by in noted.items() if who not in known}
    found = (
        _due(one, noted.get(who, ()), last.get(who)) for who, one in known.items() if one.every_days
    )
    return tuple(sorted(found, key=lambda one: (one.next_due, one.person)))


def last_real(contacts: Iterable[Contact], actions: Iterable[Action]) -> Mapping[str, date]:
    """Return the day of the last real contact or done action, by the `key` of a person."""
    found: dict[str, date] = {}
    for who, day in (*_real_contacts(contacts), *_done(actions)):
        found[who] = max(day, found.get(who, day))
    return found


def silences(contacts: Sequence[Contact], actions: Sequence[Action]) -> Mapping[str, Silence]:
    """R19: return the messages without an answer since the last real contact, by person's `key`.

    Source:
        PingCRM, suggestions: stop after three messages, wait two weeks.
    """
    last = last_real(contacts, actions)
    found = {who: _silence(noted, last.get(who)) for who, noted in _by_person(contacts).items()}
    return {who: silence for who, silence in found.items() if silence is not None}


def key(person: str) -> str:
    """Return a name as it is compared: without needless spaces, in small letters."""
    return " ".join(person.split()).casefold()


def _due(one: KeepInTouch, noted: Sequence[Contact], last: date | None) -> KeepInTouch:
    due = one.next_due if last is None else last + timedelta(days=one.every_days)
    wished = _wished(noted, last)
    if wished is not None:
        return replace(one, next_due=wished)
    silence = _silence(noted, last)
    if silence is not None and silence.until is not None:
        due = max(due, silence.until)
    return replace(one, next_due=due)


def _wished(noted: Sequence[Contact], last: date | None) -> date | None:
    """Return the next day that was chosen with the newest contact, unless one came after it."""
    newest = max(noted, key=lambda it: it.on, default=None)
    if newest is None or (last is not None and newest.on < last):
        return None
    same_day = [it.next_contact for it in noted if it.on == newest.on and it.next_contact]
    return max(same_day, default=None)


def _silence(noted: Sequence[Contact], last: date | None) -> Silence | None:
    since = [it for it in noted if not is_real(it) and (last is None or it.on > last)]
    if not since:
        return None
    newest = max(it.on for it in since)
    rests = len(since) >= MOST_MESSAGES
    return Silence(len(since), newest + timedelta(days=REST_DAYS) if rests else None)


def _newcomer(noted: Sequence[Contact]) -> KeepInTouch:
    """Return someone new with the rhythm that their newest contact chose, or with none: 0."""
    newest = max(noted, key=lambda it: it.on)
    next_due = newest.next_contact or newest.on
    return KeepInTouch(newest.person, (next_due - newest.on).days, next_due)


def _by_person(contacts: Iterable[Contact]) -> Mapping[str, Sequence[Contact]]:
    found: dict[str, list[Contact]] = {}
    for contact in contacts:
        found.setdefault(key(contact.person), []).append(contact)
    return found


def _real_contacts(contacts: Iterable[Contact]) -> Iterator[tuple[str, date]]:
    return ((key(it.person), it.on) for it in contacts if is_real(it))


def _done(actions: Iterable[Action]) -> Iterator[tuple[str, date]]:
    for action in actions:
        if action.person and action.state is ActionState.DONE and action.done_on is not None:
            yield key(action.person), action.done_on
