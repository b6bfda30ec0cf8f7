"""Gives a dated step its words: what to do, prepare, offer, ask, and why. No facts are invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.matching import CHANNELS
from netplanner.guidance.methods import Asks, Direction, Mode
from netplanner.plan.codes import Channel, TieKind, Zone
from netplanner.plan.plans import Action

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.schedule import Dated
    from netplanner.guidance.situation import Situation
    from netplanner.plan.codes import Purpose
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Reason

_MOST_REASONS = 4


def actions_of(dated: Sequence[Dated], situation: Situation) -> tuple[Action, ...]:
    """Return the actions of a schedule with ids a1, a2 and so on, in order of days."""
    met: set[str] = set()
    actions: list[Action] = []
    for number, entry in enumerate(dated, start=1):
        words = _Words(entry, situation, is_first=not met & set(entry.step.names[:1]))
        actions.append(words.action(f"a{number}"))
        met |= set(entry.step.names)
    return tuple(actions)


class _Words:
    """The words of one action."""

    def __init__(self, entry: Dated, situation: Situation, *, is_first: bool) -> None:
        self._entry = entry
        self._step = entry.step
        self._situation = situation
        self._phrases = situation.phrases
        self._is_first = is_first and entry.step.person is not None

    def action(self, name: str) -> Action:
        step, day = self._step, self._entry.day
        days = self._situation.days
        due = days.on_or_after(day + (days.first.resolution * self._follow_up_days()))
        return Action(
            id=name,
            due=day,
            person=step.person.name if step.person else "",
            zone=step.zone or "",
            method=step.method.id,
            channel=self.channel(),
            what=self.what(),
            offer=self.offer(),
            ask=self.ask(),
            prepare=" ".join(self.prepare()),
            minutes=step.minutes,
            stimulation=step.stimulation,
            follow_up=self.follow_up(),
            follow_up_due=due,
            reasons=tuple(self.reasons())[:_MOST_REASONS],
        )

    def _follow_up_days(self) -> int:
        return 4 if self._step.is_start else self._step.method.follow_up_days

    def channel(self) -> Channel:
        """The other person's way wins the first contact and wherever the method allows it."""
        person = self._step.person
        own = [
            Channel(it) for it in self._situation.brief.preferences.channels if it in set(Channel)
        ]
        theirs = person.channel if person else Channel.UNKNOWN
        able = self._able(person)
        wanted = [theirs, *own, *able]
        return next((it for it in wanted if it in able), able[0])

    def _able(self, person: Person | None) -> list[Channel]:
        method = self._step.method
        if Mode.ANY in method.modes:
            return [Channel.FACE, Channel.VOICE, Channel.TEXT]
        modes = [CHANNELS[mode] for mode in method.modes]
        messages = modes == [Channel.TEXT] and method.is_for_one
        if (messages or self._step.is_start) and person:
            near = person.tie in {TieKind.STRONG, TieKind.WEAK}
            return [Channel.TEXT, Channel.VOICE, *([Channel.FACE] if near else [])]
        return modes

    def what(self) -> str:
        step = self._step
        if step.is_start:
            return self._start()
        template = self._template()
        return template.format(**self._gaps()).replace(" .", ".").replace(" ,", ",")

    def _template(self) -> str:
        step, method = self._step, self._step.method
        if step.event and method.named:
            return method.named
        if not step.names:
            return method.alone
        return method.again if step.turn > 1 and method.again else method.what

    def _gaps(self) -> dict[str, str]:
        step = self._step
        return {
            "person": self._called(step.person),
            "other": self._other(),
            "people": self._phrases.listed([self._called(it) for it in step.others]),
            "where": self._phrases.where(step.zone or ""),
            "event": step.event.name if step.event else "",
            "reach": self._phrases.word("reach", self.channel()),
            "about": step.method.about,
        }

    def _start(self) -> str:
        step = self._step
        gaps = self._gaps()
        if not step.names:
            found_out = any(reason.rule == "R1" for reason in step.reasons)
            kind = "find_out" if found_out else "own"
        elif any(reason.rule == "R7" for reason in step.reasons):
            kind = "easy"
        elif step.person is None:
            gaps["person"] = self._called(step.others[0])
            kind = "join"
        else:
            kind = "talk" if step.method.is_live else "message"
        return self._phrases.groups["starts"][kind].format(**gaps)

    def _called(self, person: Person | None) -> str:
        if person is None:
            return ""
        if person.kind == "group":
            return self._phrases.sentence("someone_from", group=person.name)
        return person.name

    def _other(self) -> str:
        if self._step.others:
            return self._called(self._step.others[0])
        missing = self._situation.brief.missing.strip().rstrip(".")
        if missing:
            return self._phrases.sentence("missing", missing=missing)
        return self._phrases.sentence("somebody")

    def offer(self) -> str:
        step, offers = self._step, self._phrases.groups["offers"]
        if step.method.id == "thank_you":
            return offers["thanks"]
        if step.person and step.person.offer:
            return step.person.offer
        if step.method.direction is Direction.BROADCAST:
            return offers["broadcast"]
        if not step.method.is_for_one:
            return offers["group"]
        return offers["talk" if step.method.is_live else "text"]

    def ask(self) -> str:
        """The own ask, or a small question; nothing where the method asks nothing."""
        step, method = self._step, self._step.method
        parts: list[str] = []
        if step.is_start or method.asks is Asks.NONE:
            pass
        elif method.id == "ask_intro":
            parts.append(self._phrases.sentence("introduction", other=self._other()))
        elif method.asks is Asks.FULL and step.person and step.person.ask:
            parts.append(step.person.ask)
        else:
            parts.append(self._phrases.word("asks", self._purpose()))
        if self._asks_channel():
            parts.append(self._phrases.sentence("ask_channel"))
        return " ".join(parts)

    def _asks_channel(self) -> bool:
        person = self._step.person
        return self._is_first and person is not None and person.channel is Channel.UNKNOWN

    def _purpose(self) -> Purpose:
        person, wanted = self._step.person, self._situation.brief.purposes
        helped = [it for it in wanted if person and it in person.helps_with]
        served = [it for it in helped or wanted if it in self._step.method.purposes]
        return (served or helped or list(wanted))[0]

    def prepare(self) -> Iterator[str]:
        step, sentences = self._step, self._phrases
        if step.is_start:
            yield sentences.sentence("start_prepare")
            return
        yield step.method.prepare
        times = self._situation.brief.preferences.best_times
        if step.is_live and times and step.event is None:
            when = [self._phrases.word("times", it) for it in times[:2]]
            yield sentences.sentence("best_time", when=" or ".join(when))
        if self._is_arranged() and step.person:
            word = self._phrases.word("channels", step.person.channel)
            yield self._situation.rule("R14").say("arrange", channel=word, person=step.person.name)
        if self._situation.band is Band.EXTRAVERT and step.is_live_event:
            yield self._situation.rule("R4").say("deeper")
        if step.zone is Zone.BETWEEN_ORGANISATIONS and self._speaks():
            yield self._situation.rule("R12").say("speaker")

    def _speaks(self) -> bool:
        return self._situation.acts_for_others and self._step.is_live

    def _is_arranged(self) -> bool:
        person = self._step.person
        known = person is not None and person.channel is not Channel.UNKNOWN
        return known and person is not None and person.channel is not self.channel()

    def follow_up(self) -> str:
        if self._step.is_start:
            return self._phrases.sentence("start_follow_up")
        words = self._step.method.follow_up
        note = self._step.zone is Zone.BETWEEN_ORGANISATIONS and self._speaks()
        return f"{words}. {self._situation.rule('R12').say('note')}" if note else words

    def reasons(self) -> Iterator[Reason]:
        """Why: the step's own reasons first, then the person's way, the offer, the follow-up."""
        step, rule = self._step, self._situation.rule
        yield from step.reasons
        if self._is_first and step.person:
            yield self._channel_reason(step.person)
        if step.method.asks is not Asks.NONE and not step.is_start:
            yield rule("R18").reason("offer")
        if self._situation.band is Band.MIDDLE and step.is_live_event:
            yield rule("R5").reason("energy")
        yield rule("R15").reason("follow_up")

    def _channel_reason(self, person: Person) -> Reason:
        rule, name = self._situation.rule("R14"), self._called(person)
        if person.channel is Channel.UNKNOWN:
            return rule.reason("unknown", person=name)
        word = self._phrases.word("channels", person.channel)
        said = "theirs" if person.channel is self.channel() else "arrange"
        return rule.reason(said, person=name, channel=word)
