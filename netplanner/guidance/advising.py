"""From a brief to the whole advice: a chain of small steps, each in a module of its own."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from netplanner.guidance import cautions
from netplanner.guidance.advice import Guidance, MonthBudget
from netplanner.guidance.choice import chosen_from
from netplanner.guidance.fits import fits_of, hours
from netplanner.guidance.judging import judge
from netplanner.guidance.keeping import keep_in_touch
from netplanner.guidance.moving import caution_of_lost_moves, cautions_of_moves, settled
from netplanner.guidance.network_words import network_of
from netplanner.guidance.placing import placed
from netplanner.guidance.reviews import reviews_of
from netplanner.guidance.schedule import scheduled
from netplanner.guidance.scripts import scripts_of
from netplanner.guidance.situation import situation_of
from netplanner.guidance.starting import starts
from netplanner.guidance.turns import occasions
from netplanner.guidance.wording import actions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from netplanner.guidance.advice import Caution, KeepInTouch
    from netplanner.guidance.brief import Brief
    from netplanner.guidance.catalogue import Catalogue
    from netplanner.guidance.choice import Chosen
    from netplanner.guidance.diary import Dated
    from netplanner.guidance.judging import Judgement
    from netplanner.guidance.moving import Settled
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step

_MOST_WARNINGS = 6


def advise(brief: Brief, catalogue: Catalogue, today: date) -> Guidance:
    """Return the whole advice for a brief, seen from today; equal input gives equal advice."""
    situation = situation_of(brief, catalogue, today)
    judgement = judge(situation)
    chosen = chosen_from(judgement.candidates, situation)
    steps = placed(occasions(chosen.kinds, situation), situation)
    suggested = scheduled((*starts(steps, situation), *steps), situation)
    found = settled(suggested, actions_of(suggested.dated, situation), situation)
    dated = found.schedule.dated
    plan = _Plan(found, keep_in_touch(situation, found.actions), _months(dated, situation))
    return Guidance(
        preference=situation.preference,
        network=network_of(brief, catalogue.phrases),
        methods=tuple(fits_of(judgement.candidates, chosen, dated, situation)),
        left_out=judgement.left_out,
        actions=found.actions,
        recovery_days=found.schedule.rest,
        keep_in_touch=plan.keeping,
        hours_month=brief.hours_month,
        months=plan.months,
        warnings=tuple(islice(_warnings(chosen, judgement, plan, situation), _MOST_WARNINGS)),
        reviews=reviews_of(situation),
        scripts=tuple(scripts_of(plan.steps, situation)),
        names=found.names,
    )


@dataclass(frozen=True)
class _Plan:
    """What was planned, for the warnings to look at."""

    settled: Settled
    keeping: tuple[KeepInTouch, ...]
    months: tuple[MonthBudget, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps in order of days."""
        return tuple(it.step for it in self.settled.schedule.dated)


def _months(dated: Sequence[Dated], situation: Situation) -> tuple[MonthBudget, ...]:
    days = situation.days
    first, last = (day.year * 12 + day.month - 1 for day in (days.first, days.last))
    names = (f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1))
    return tuple(_month(name, dated) for name in names)


def _month(month: str, dated: Sequence[Dated]) -> MonthBudget:
    steps = [it.step for it in dated if f"{it.day:%Y-%m}" == month]
    minutes = sum(step.minutes for step in steps)
    return MonthBudget(month, hours(minutes), sum(step.is_live_event for step in steps))


def _warnings(
    chosen: Chosen, judgement: Judgement, plan: _Plan, situation: Situation
) -> Iterator[Caution]:
    """Yield what the plan warns of, most important first."""
    methods = [step.method for step in plan.steps if step.is_occasion]
    yield from cautions.known_before_methods(situation)
    yield from cautions.of_time(situation)
    yield from cautions_of_moves(plan.settled, situation)
    yield from cautions.of_size(chosen, situation)
    yield from cautions.of_mix(methods, situation)
    yield from cautions.of_aims(situation)
    yield from cautions.of_choice(chosen, judgement, methods, situation)
    yield from cautions.of_offers(situation)
    yield from cautions.of_events(plan.steps, situation)
    yield from cautions.spread_the_load(plan.steps, situation)
    yield from cautions.of_people(plan.steps, situation)
    yield from cautions.of_rhythm(plan.keeping, plan.months, situation)
    yield from caution_of_lost_moves(plan.settled, situation)
