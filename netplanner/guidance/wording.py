"""Gives a dated step its words: what to do, how to prepare, and why. No facts are invented."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.channels import channel_for, is_arranged
from netplanner.guidance.diary import Dated
from netplanner.guidance.following import (
    follow_up,
    follow_up_due,
    speaks_for_others,
    why_follow_up,
)
from netplanner.guidance.methods import Direction, Trait
from netplanner.guidance.offering import ask_of, offer_of
from netplanner.guidance.steps import Part
from netplanner.plan.codes import Channel, TieKind, Zone
from netplanner.plan.plans import Action

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Reason

_MOST_REASONS = 4
_LONGEST_MISSING = 90
_GIVES = frozenset({"checkin", "favour", "introduce", "thank_you"})


def actions_of(dated: Sequence[Dated], situation: Situation) -> tuple[Action, ...]:
    """Return the actions of a schedule with ids a1, a2 and so on, in order of days."""
    met: set[str] = set()
    turns: Counter[tuple[str, str]] = Counter()
    actions: list[Action] = []
    for number, entry in enumerate(dated, start=1):
        step, person = entry.step, entry.step.person
        words = _Words(
            Dated(entry.day, replace(step, turn=_turn(step, turns))),
            situation,
            is_first=person is not None and person.name in set(step.names) - met,
        )
        actions.append(words.action(f"a{number}"))
        if not step.is_start:
            met.update(entry.step.names)
    return tuple(actions)


def _turn(step: Step, turns: Counter[tuple[str, str]]) -> int:
    """Return the how many-th occasion this is by date: of the method, or of it with one person."""
    key = (step.method.id, step.person.name if step.person else "")
    turns[key] += step.is_occasion
    return turns[key]


class _Words:
    """The words of one action."""

    def __init__(self, entry: Dated, situation: Situation, *, is_first: bool) -> None:
        self._day = entry.day
        self._step = entry.step
        self._situation = situation
        self._phrases = situation.phrases
        self._is_first = is_first
        self._channel = channel_for(entry.step, situation.brief.preferences.channels)

    def action(self, name: str) -> Action:
        step, situation = self._step, self._situation
        offer = offer_of(step, situation)
        ask = ask_of(step, situation, self._other(), is_first=self._is_first)
        return Action(
            id=name,
            due=self._day,
            person=step.person.name if step.person else "",
            zone=step.zone or "",
            method=step.method.id,
            channel=self._channel,
            what=self._what(),
            offer=offer,
            ask=ask,
            prepare=" ".join(self._prepare(is_owed=self._is_owed(ask, offer))),
            minutes=step.minutes,
            stimulation=step.stimulation,
            follow_up=follow_up(step, situation),
            follow_up_due=follow_up_due(step, self._day, situation),
            reasons=tuple(self._reasons(asks=bool(ask)))[:_MOST_REASONS],
        )

    def _what(self) -> str:
        words = self._start() if self._step.is_start else self._template()
        return words.format(**self._gaps())

    def _template(self) -> str:
        step, method = self._step, self._step.method
        if step.part is Part.READY:
            return method.ready
        if step.event and method.named:
            return method.named
        if step.turn > 1 and method.again:
            return method.again
        return method.what if step.names else method.alone

    def _start(self) -> str:
        kind = self._step.start_kind
        own = self._step.method.start if kind == "message" else ""
        return own or self._phrases.groups["starts"][kind]

    def _gaps(self) -> dict[str, str]:
        step = self._step
        person = step.person or (step.others[0] if step.others else None)
        return {
            "person": self._called(person) or self._phrases.sentence("same_person"),
            "other": self._other(),
            "people": self._phrases.listed([self._called(it) for it in step.others])
            or self._phrases.sentence("same_people"),
            "where": self._phrases.where(step.zone or ""),
            "event": step.event.name if step.event else self._phrases.sentence("the_event"),
            "reach": self._phrases.word("reach", self._channel),
            "prepare": step.method.prepare,
        }

    def _called(self, person: Person | None) -> str:
        if person is None:
            return ""
        if person.kind == "group":
            return self._phrases.sentence("someone_from", group=person.name)
        return person.name

    def _other(self) -> str:
        if self._step.others:
            return self._called(self._step.others[0])
        if missing := self._situation.brief.missing.strip().rstrip("."):
            short = self._phrases.short(missing, _LONGEST_MISSING)
            return self._phrases.sentence("missing", missing=short)
        return self._phrases.sentence("somebody")

    def _is_owed(self, ask: str, offer: str) -> bool:
        """R18: whether something is asked and nothing offered, neither in words nor in deed."""
        return bool(ask and not offer) and self._step.method.id not in _GIVES

    def _prepare(self, *, is_owed: bool) -> Iterator[str]:
        step = self._step
        if step.part is Part.READY:
            return
        if step.is_start:
            yield self._phrases.sentence("start_prepare")
            return
        yield self._preparing()
        if is_owed:
            yield self._phrases.sentence("think_of_offer")
        if self._is_first and step.person and step.person.tie is TieKind.NEW:
            if step.person.kind == "role":
                yield self._phrases.sentence("find_out_who", person=step.person.name)
            yield self._phrases.sentence("not_met")
        yield from self._arranging()
        if speaks_for_others(step, self._situation):
            yield self._situation.rule("R12").say("speaker")

    def _arranging(self) -> Iterator[str]:
        """When, with which words and in whose way; with one person the first time only."""
        step = self._step
        if step.person and not self._is_first:
            return
        if self._is_asked_for_a_time():
            times = self._situation.best_times[:2]
            when = self._phrases.either([self._phrases.word("times", it) for it in times])
            yield self._phrases.sentence("best_time", when=when)
        if (title := self._script()) and step.names:
            yield self._phrases.sentence("script", script=title)
        if is_arranged(step, self._channel) and step.person:
            said = f"{step.person.channel}_not_{self._channel}"
            yield self._situation.rule("R14").say(said, person=self._called(step.person))

    def _script(self) -> str:
        """R7: where first steps are hard, name the words to start from."""
        if not self._situation.is_unsure:
            return ""
        found = (it for it in self._phrases.scripts if self._step.method.id in it.methods)
        return next((it.title for it in found), "")

    def _preparing(self) -> str:
        step = self._step
        if step.part is Part.DAY:
            return self._phrases.sentence("ready_prepare")
        again = step.turn > 1 and step.method.again and not step.event
        return self._phrases.sentence("again_prepare") if again else step.method.prepare

    def _is_asked_for_a_time(self) -> bool:
        step = self._step
        hosted = step.is_live and step.event is None and Trait.NEEDS_EVENT not in step.method.traits
        own = step.method.direction is Direction.OWN
        return hosted and not own and bool(self._situation.best_times)

    def _reasons(self, *, asks: bool) -> Iterator[Reason]:
        """Why: the step's own reasons, the person's way, the offer, the zone, the follow-up."""
        step, rule = self._step, self._situation.rule
        yield from step.reasons
        if step.before and (decision := self._situation.brief.decision_date):
            yield rule("R11").reason("before", day=f"{decision.day} {decision:%B}")
        if self._is_first and step.person:
            yield self._channel_reason(step.person)
        if step.is_live and step.person and step.person.energy == "quiet":
            yield rule("R14").reason("quiet", person=self._called(step.person))
        if self._is_first and step.zone is Zone.SHARED_INTEREST:
            yield rule("R13").reason("relate")
        if step.part is Part.READY:
            yield rule("R3").reason("ready")
            return
        if asks and not step.is_start:
            yield rule("R18").reason("offer")
        if self._situation.band is Band.MIDDLE and step.is_live_event:
            yield rule("R5").reason("energy")
        yield why_follow_up(step, self._situation)

    def _channel_reason(self, person: Person) -> Reason:
        rule, name = self._situation.rule("R14"), self._called(person)
        if person.channel is Channel.UNKNOWN:
            return rule.reason("unknown", person=name)
        word = self._phrases.word("channels", person.channel)
        said = "theirs" if person.channel is self._channel else "arrange"
        return rule.reason(said, person=name, channel=word)
