"""What a plan warns of: gaps, limits and contradictions, each by its rule."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.phrases import in_sentence
from netplanner.guidance.rules.mix import goes_two_ways, is_more_than_events, lets_people_answer
from netplanner.plan.codes import Purpose, Zone

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from netplanner.guidance.advice import Caution, KeepInTouch, MonthBudget
    from netplanner.guidance.choice import Chosen
    from netplanner.guidance.judging import Judgement
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step

_MANY_PEOPLE = 20
_WORTH_SAYING = 0.5


def known_before_methods(situation: Situation) -> Iterator[Caution]:
    """R1: say what is not known yet, since methods come last.

    Source:
        Networking basics; the order of the card game.
    """
    rule = situation.rule("R1")
    if not situation.brief.purposes or not situation.brief.zones:
        yield rule.caution("no_purpose")
    elif not situation.brief.people:
        yield rule.caution("no_people")
    if situation.preference.score is None and not situation.brief.preferences.own_view:
        yield rule.caution("no_preference")


def of_time(situation: Situation) -> Iterator[Caution]:
    """R22 and R2: say what the calendar does not allow."""
    rule, days = situation.rule("R22"), situation.days
    if days.is_over:
        yield rule.caution("over")
    if not days.open:
        yield rule.caution("no_days")
    if situation.brief.preferences.best_times and not situation.best_times:
        yield situation.rule("R2").caution("no_time")
    if situation.brief.review_after_weeks > rule.whole("latest"):
        yield rule.caution("late", weeks=str(situation.brief.review_after_weeks))


def of_size(chosen: Chosen, situation: Situation) -> Iterator[Caution]:
    """R2: say where the answers leave room for little, or for nothing."""
    if chosen.is_smallest and situation.is_asked:
        yield situation.rule("R2").caution("tight" if chosen.kinds else "empty")


def of_choice(
    chosen: Chosen, judgement: Judgement, planned: Collection[Method], situation: Situation
) -> Iterator[Caution]:
    """R3 and R21: say what became of what was kept."""
    methods = [kind.method for kind in chosen.kinds]
    kept = {it for it, choice in situation.brief.method_choices.items() if choice == "keep"}
    for left_out in judgement.left_out:
        if left_out.id in kept:
            why = left_out.reasons[0].text
            yield situation.rule("R21").caution(
                "kept_out", method=in_sentence(left_out.name), why=why
            )
    for candidate in judgement.candidates:
        if candidate.is_wanted and candidate.method not in planned:
            no_day = candidate.method in methods
            rule = situation.rule("R2" if no_day else "R17")
            why = rule.say("found_no_day" if no_day else "five")
            yield situation.rule("R21").caution(
                "kept_out", method=in_sentence(candidate.method.name), why=why
            )
    yield from _too_lively([it for it in methods if it in planned], situation)


def _too_lively(methods: Sequence[Method], situation: Situation) -> Iterator[Caution]:
    rule = situation.rule("R3")
    if situation.band is not Band.INTROVERT:
        return
    for method in methods:
        if method.stimulation > rule.whole("ceiling"):
            yield rule.caution("kept_warning", method=in_sentence(method.name))


def of_mix(methods: Sequence[Method], situation: Situation) -> Iterator[Caution]:
    """R10 and R17: say what the chosen set lacks because nothing better fits."""
    asked = [it for it in (Purpose.SUPPORT, Purpose.LEARNING) if it in situation.purposes]
    if not lets_people_answer(methods, situation):
        words = situation.phrases.purposes(asked)
        yield situation.rule("R10").caution("missing", purposes=words)
    if len(set(methods)) > 1 and not goes_two_ways(methods, situation):
        yield situation.rule("R17").caution("narrow")
    if methods and not is_more_than_events(methods, situation):
        yield situation.rule("R17").caution("events")


def of_aims(situation: Situation) -> Iterator[Caution]:
    """R11 to R13: say what being heard, speaking for others and shared interests still need."""
    rule = situation.rule("R11")
    decision = situation.brief.decision_date
    if Purpose.VOICE in situation.purposes:
        if not any(person.has_the_ear for person in situation.brief.people):
            yield rule.caution("nobody")
        if decision and decision <= situation.days.first:
            yield rule.caution("late", day=f"{decision.day} {decision:%B %Y}")
    if situation.acts_for_others and Zone.BETWEEN_ORGANISATIONS in situation.brief.zones:
        yield situation.rule("R12").caution("name")
    if Zone.SHARED_INTEREST in situation.brief.zones:
        yield situation.rule("R13").caution("slow")


def of_offers(situation: Situation) -> Iterator[Caution]:
    """R18: name the people who are asked something and offered nothing."""
    people = [it.name for it in situation.brief.people if it.ask.strip() and not it.offer.strip()]
    if people:
        words = situation.phrases.listed(people)
        yield situation.rule("R18").caution("one_sided", people=words)


def of_events(steps: Sequence[Step], situation: Situation) -> Iterator[Caution]:
    """R2 and R3: name the known events that the plan leaves out."""
    rule, days = situation.rule("R2"), situation.days
    taken = [step.event for step in steps if step.event]
    for event in situation.brief.events:
        if not days.first <= event.day <= days.last or event in taken:
            continue
        if event.kind == "reception" and situation.band is Band.INTROVERT:
            yield situation.rule("R3").caution("event", event=event.name)
        else:
            said = "event_unused" if days.is_open(event.day) else "event_closed"
            yield rule.caution(said, event=event.name)


def of_people(steps: Sequence[Step], situation: Situation) -> Iterator[Caution]:
    """R16: say how many people the actions reach, where there are many."""
    people = situation.brief.people
    reached = {name for step in steps for name in step.names}
    if len(people) >= _MANY_PEOPLE and len(reached) < len(people):
        count, everyone = str(len(reached)), str(len(people))
        yield situation.rule("R16").caution("chosen", count=count, all=everyone)


def of_rhythm(
    keeping: Sequence[KeepInTouch], months: Sequence[MonthBudget], situation: Situation
) -> Iterator[Caution]:
    """R16: say where keeping in touch as listed does not fit beside the plan."""
    rule = situation.rule("R16")
    a_month = sum(rule.whole("minutes") * 30 / entry.every_days for entry in keeping) / 60
    busiest = max((month.hours for month in months), default=Decimal(0))
    if a_month >= _WORTH_SAYING and busiest + Decimal(a_month) > situation.brief.hours_month:
        yield rule.caution("much", hours=f"{a_month:.1f}")


def spread_the_load(steps: Sequence[Step], situation: Situation) -> Iterator[Caution]:
    """R20: name who is in more than a third of the actions.

    Source:
        Networking A to Z, on spreading the organising and avoiding cliques.
    """
    rule = situation.rule("R20")
    if len(steps) < rule.whole("from_actions"):
        return
    load = Counter(name for step in steps for name in step.names)
    most = rule.share("share") * len(steps)
    names = [name for name, count in load.items() if count > most]
    if names:
        yield rule.caution("much", people=situation.phrases.listed(names))
