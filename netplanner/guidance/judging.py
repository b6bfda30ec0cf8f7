"""Holds every method against the brief: those that may be chosen, best fit first, and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import prod
from typing import TYPE_CHECKING

from netplanner.guidance.advice import LeftOut
from netplanner.guidance.methods import Direction, Live, Load, Method, Mode, Trait
from netplanner.guidance.rules.learning import LEARNING_RULES, is_left_out
from netplanner.guidance.rules.on_methods import METHOD_RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.brief import OwnMethod
    from netplanner.guidance.rules.verdicts import Verdict
    from netplanner.guidance.situation import Situation
    from netplanner.plan.plans import Reason

_LIVE_FROM, _GROUP_FROM = 2, 3
_MOST_REASONS = 3
_SMALLEST = "checkin"


@dataclass(frozen=True)
class Candidate:
    """A method that may be chosen.

    Attributes:
        score: how well it fits, above 0; more is better.
        is_wanted: whether the person kept or added it.
        lack: what it has less of than others, by R2's name for it, or "".
        is_smallest: whether it is here only because nothing else was left.
    """

    method: Method
    score: float
    reasons: tuple[Reason, ...]
    is_wanted: bool = False
    lack: str = ""
    is_smallest: bool = False

    @property
    def counts(self) -> bool:
        """Whether it counts as a kind of its own, rather than coming by itself."""
        return Trait.COMES_BY_ITSELF not in self.method.traits


@dataclass(frozen=True)
class Judgement:
    """All methods: candidates, best fit first, and those ruled out in the catalogue's order."""

    candidates: tuple[Candidate, ...]
    left_out: tuple[LeftOut, ...]


def judge(situation: Situation) -> Judgement:
    """Return how each method of the catalogue, and each own one, fits the situation."""
    judged = [judged_by_rules(method, situation) for method in situation.catalogue.methods]
    if situation.is_asked and not any(isinstance(it, Candidate) and it.counts for it in judged):
        judged = [_rescued(it, situation) for it in judged]
    found = [it for it in judged if isinstance(it, Candidate)]
    ranked = sorted((*found, *_own(situation)), key=lambda it: -it.score)
    return Judgement(tuple(ranked), tuple(it for it in judged if isinstance(it, LeftOut)))


def judged_by_rules(method: Method, situation: Situation) -> Candidate | LeftOut:
    """R2: return a method with the product of all its factors, or with what rules it out.

    score = purpose fit x zone fit x tie fit x preference fit x the factors of the other rules.

    Source:
        Networking basics; the card game with points and a total.
    """
    if not situation.is_asked:
        return LeftOut(method.id, method.name, (situation.rule("R1").reason("no_purpose"),))
    if Trait.COMES_BY_ITSELF in method.traits and not is_left_out(method.id, situation):
        learnt = [rule(method, situation) for rule in LEARNING_RULES]
        return Candidate(method, situation.rule("R2").share("tight"), _reasons(learnt))
    verdicts = [rule(method, situation) for rule in METHOD_RULES]
    against = _reasons([it for it in verdicts if not it.factor])
    if against:
        return LeftOut(method.id, method.name, against[:_MOST_REASONS])
    wanted = situation.brief.method_choices.get(method.id) == "keep"
    kept = (situation.rule("R21").reason("kept"),) if wanted else ()
    score = prod(verdict.factor for verdict in verdicts)
    lack = next((verdict.lack for verdict in verdicts if verdict.lack), "")
    return Candidate(method, score, (*_reasons(verdicts), *kept), is_wanted=wanted, lack=lack)


def _rescued(judged: Candidate | LeftOut, situation: Situation) -> Candidate | LeftOut:
    """Take back the smallest method where nothing at all would be left, unless it is left out."""
    smallest = judged.id == _SMALLEST if isinstance(judged, LeftOut) else False
    if isinstance(judged, Candidate) or not smallest or is_left_out(_SMALLEST, situation):
        return judged
    rule = situation.rule("R2")
    method = situation.catalogue.method(_SMALLEST)
    return Candidate(method, rule.share("tight"), (rule.reason("smallest"),), is_smallest=True)


def _reasons(verdicts: Sequence[Verdict]) -> tuple[Reason, ...]:
    return tuple(verdict.reason for verdict in verdicts if verdict.reason)


def _own(situation: Situation) -> Iterator[Candidate]:
    score = situation.rule("R2").share("own_method")
    reason = situation.rule("R21").reason("own")
    for number, own in enumerate(situation.brief.own_methods, start=1):
        yield Candidate(own_method(own, number, situation), score, (reason,), is_wanted=True)


def own_method(own: OwnMethod, number: int, situation: Situation) -> Method:
    """Return a method the person added as one like the others, good for all their purposes."""
    phrases = situation.phrases
    live = own.stimulation >= _LIVE_FROM
    group = {Load.GROUP} if own.stimulation >= _GROUP_FROM else set()
    return Method(
        id=f"own-{number}",
        name=own.name,
        about=phrases.sentence("own_about"),
        direction=Direction.OWN,
        live=Live.YES if live else Live.NO,
        modes=(Mode.ANY,),
        stimulation=own.stimulation,
        preparation=Decimal(0),
        doing=own.hours,
        money=Decimal(0),
        purposes=situation.brief.purposes,
        zones=situation.brief.zones,
        ties=tuple(situation.ties),
        what=phrases.sentence("own_what").replace("{name}", _without_gaps(own.name)),
        alone=phrases.sentence("own_what").replace("{name}", _without_gaps(own.name)),
        prepare=phrases.sentence("own_prepare"),
        follow_up=phrases.sentence("own_follow_up"),
        follow_up_days=2,
        cadence=phrases.sentence("own_cadence"),
        gap_days=28,
        load=frozenset({Load.LIVE} | group if live else set()),
    )


def _without_gaps(name: str) -> str:
    return name.replace("{", "{{").replace("}", "}}").rstrip(".")
