"""Holds every method against the brief: those that may be chosen, best fit first, and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import prod
from typing import TYPE_CHECKING

from netplanner.guidance.advice import LeftOut
from netplanner.guidance.methods import Direction, Live, Load, Method, Mode, Trait
from netplanner.guidance.rules import METHOD_RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.brief import OwnMethod
    from netplanner.guidance.rules.verdicts import Verdict
    from netplanner.guidance.situation import Situation
    from netplanner.plan.plans import Reason

_LIVE_FROM, _GROUP_FROM = 2, 3


@dataclass(frozen=True)
class Candidate:
    """A method that may be chosen; is_wanted where the person kept or added it."""

    method: Method
    fit: float
    reasons: tuple[Reason, ...]
    is_wanted: bool = False

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
    own = tuple(_own(situation))
    judged = [_judged(method, situation) for method in situation.catalogue.methods]
    found = [it for it in (*own, *judged) if isinstance(it, Candidate)]
    left_out = tuple(it for it in judged if isinstance(it, LeftOut))
    return Judgement(tuple(sorted(found, key=_by_fit)), left_out)


def _by_fit(candidate: Candidate) -> float:
    return -candidate.fit


def _judged(method: Method, situation: Situation) -> Candidate | LeftOut:
    verdicts = [rule(method, situation) for rule in METHOD_RULES]
    against = _reasons([it for it in verdicts if not it.factor])
    if against:
        return LeftOut(method.id, method.name, against)
    fit = min(1.0, prod(verdict.factor for verdict in verdicts))
    wanted = situation.brief.method_choices.get(method.id) == "keep"
    kept = (situation.rule("R21").reason("kept"),) if wanted else ()
    return Candidate(method, fit, (*_reasons(verdicts), *kept), is_wanted=wanted)


def _reasons(verdicts: Sequence[Verdict]) -> tuple[Reason, ...]:
    return tuple(verdict.reason for verdict in verdicts if verdict.reason)


def _own(situation: Situation) -> Iterator[Candidate]:
    fit = situation.rule("R2").share("own_method")
    reason = situation.rule("R21").reason("own")
    for number, own in enumerate(situation.brief.own_methods, start=1):
        yield Candidate(own_method(own, number, situation), fit, (reason,), is_wanted=True)


def own_method(own: OwnMethod, number: int, situation: Situation) -> Method:
    """Return a method the person added as one like the others, for all their purposes."""
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
        what=own.name,
        alone=own.name,
        prepare=phrases.sentence("own_prepare"),
        follow_up=phrases.sentence("own_follow_up"),
        follow_up_days=2,
        cadence=phrases.sentence("own_cadence"),
        gap_days=14,
        load=frozenset({Load.LIVE} | group if live else set()),
    )
