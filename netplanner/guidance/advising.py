"""From a brief to the whole advice: a chain of small steps, each in a module of its own."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from netplanner.guidance import cautions
from netplanner.guidance.advice import Guidance, MethodFit, MonthBudget, Script
from netplanner.guidance.choice import Choice
from netplanner.guidance.judging import judge
from netplanner.guidance.keeping import keep_in_touch
from netplanner.guidance.network_words import network_of
from netplanner.guidance.placing import placed
from netplanner.guidance.schedule import scheduled
from netplanner.guidance.situation import situation_of
from netplanner.guidance.starting import starts
from netplanner.guidance.turns import occasions
from netplanner.guidance.wording import actions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from netplanner.guidance.advice import Caution
    from netplanner.guidance.brief import Brief
    from netplanner.guidance.catalogue import Catalogue
    from netplanner.guidance.judging import Candidate
    from netplanner.guidance.schedule import Dated, Schedule
    from netplanner.guidance.situation import Situation
    from netplanner.plan.plans import Action, Reason

_CENT = Decimal("0.01")


def advise(brief: Brief, catalogue: Catalogue, today: date) -> Guidance:
    """Return the whole advice for a brief, seen from today; equal input gives equal advice."""
    situation = situation_of(brief, catalogue, today)
    judgement = judge(situation)
    counted = tuple(it for it in judgement.candidates if it.counts)
    kinds = Choice(counted, situation).best()
    steps = placed(occasions(kinds, situation), situation)
    schedule = scheduled((*starts(steps, situation), *steps), situation)
    actions = actions_of(schedule.dated, situation)
    return Guidance(
        preference=situation.preference,
        network=network_of(brief, catalogue.phrases),
        methods=tuple(_fits(judgement.candidates, schedule.dated, situation)),
        left_out=judgement.left_out,
        actions=actions,
        recovery_days=schedule.rest,
        keep_in_touch=keep_in_touch(situation, actions),
        hours_month=brief.hours_month,
        months=_months(schedule.dated),
        warnings=tuple(_warnings(kinds, schedule, actions, situation)),
        reviews=_reviews(situation),
        scripts=tuple(_scripts(actions, situation)),
    )


def _fits(
    candidates: Sequence[Candidate], dated: Sequence[Dated], situation: Situation
) -> Iterator[MethodFit]:
    times = Counter(it.step.method.id for it in dated if not it.step.is_start)
    minutes = Counter[str]()
    for entry in dated:
        minutes[entry.step.method.id] += entry.step.minutes
    for rank, candidate in enumerate(candidates, start=1):
        method = candidate.method
        count = times[method.id]
        yield MethodFit(
            id=method.id,
            name=method.name,
            about=method.about,
            rank=rank,
            fit=round(candidate.fit, 2),
            chosen=bool(count),
            times=count,
            hours=_hours(minutes[method.id] if count else 0),
            hours_each=method.hours,
            stimulation=method.stimulation,
            live=method.is_live,
            reasons=(*candidate.reasons, *_why_not(candidate, count, situation)),
            groundrules=method.groundrules,
            follow_up=method.follow_up,
            cadence=method.cadence,
        )


def _why_not(candidate: Candidate, count: int, situation: Situation) -> tuple[Reason, ...]:
    if count:
        return ()
    if not candidate.counts:
        return (situation.rule("R15").reason("thanks"),)
    purposes = situation.phrases.purposes(situation.purposes)
    return (situation.rule("R2").reason("others", purposes=purposes),)


def _hours(minutes: int) -> Decimal:
    return (Decimal(minutes) / 60).quantize(_CENT, ROUND_HALF_UP)


def _months(dated: Sequence[Dated]) -> tuple[MonthBudget, ...]:
    months = sorted({f"{it.day:%Y-%m}" for it in dated})
    return tuple(
        MonthBudget(
            month,
            _hours(sum(it.step.minutes for it in dated if f"{it.day:%Y-%m}" == month)),
            sum(it.step.is_live_event for it in dated if f"{it.day:%Y-%m}" == month),
        )
        for month in months
    )


def _reviews(situation: Situation) -> tuple[date, ...]:
    days = situation.days
    weeks = min(situation.brief.review_after_weeks, situation.brief.weeks)
    middle = days.on_or_before(min(days.start + timedelta(weeks=weeks), days.last))
    return tuple(sorted({middle, days.on_or_before(days.last)}))


def _warnings(
    kinds: Sequence[Candidate],
    schedule: Schedule,
    actions: Sequence[Action],
    situation: Situation,
) -> Iterator[Caution]:
    methods = [kind.method for kind in kinds]
    yield from cautions.before_methods(situation)
    yield from cautions.of_days(situation, schedule)
    yield from cautions.of_mix(methods, situation)
    yield from cautions.of_voice(situation)
    yield from cautions.of_offers(situation)
    yield from cautions.of_load(actions, situation)


def _scripts(actions: Sequence[Action], situation: Situation) -> Iterator[Script]:
    brief = situation.brief
    for words in situation.phrases.scripts:
        first = next((it for it in actions if it.method in words.methods and it.person), None)
        if words.methods and not any(it.method in words.methods for it in actions):
            continue
        gaps = {
            "person": first.person if first else "[name]",
            "other": "[name]",
            "aim": brief.aim,
            "ask": "[your question]",
            "offer_line": "",
            "planner": brief.planner,
        }
        yield Script(words.id, words.title, words.text.format(**gaps).strip())
