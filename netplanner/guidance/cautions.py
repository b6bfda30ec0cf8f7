"""What a plan warns of: contradictions, gaps and limits, each by its rule."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netplanner.guidance.rules.mix import goes_two_ways, is_more_than_events, lets_people_answer
from netplanner.plan.codes import Purpose, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.advice import Caution
    from netplanner.guidance.methods import Method
    from netplanner.guidance.schedule import Schedule
    from netplanner.guidance.situation import Situation
    from netplanner.plan.plans import Action


def before_methods(situation: Situation) -> Iterator[Caution]:
    """R1: say what is not known yet: purpose and zone, people, preference."""
    rule = situation.rule("R1")
    if not situation.brief.purposes or not situation.brief.zones:
        yield rule.caution("no_purpose")
    elif not situation.brief.people:
        yield rule.caution("no_people")
    if situation.preference.score is None and not situation.brief.preferences.own_view:
        yield rule.caution("no_preference")


def of_days(situation: Situation, schedule: Schedule) -> Iterator[Caution]:
    """R22 and R2: say what time does not allow."""
    rule = situation.rule("R22")
    if situation.days.is_over:
        yield rule.caution("over")
    if not situation.days.open:
        yield rule.caution("no_days")
    elif schedule.left_out:
        yield situation.rule("R2").caution("fewer_days", count=str(schedule.left_out))
    if situation.brief.review_after_weeks > rule.whole("latest"):
        yield rule.caution("late", weeks=str(situation.brief.review_after_weeks))


def of_mix(methods: Sequence[Method], situation: Situation) -> Iterator[Caution]:
    """R10 and R17: say what the chosen set lacks because nothing better fits."""
    asked = [it for it in (Purpose.SUPPORT, Purpose.LEARNING) if it in situation.purposes]
    if not lets_people_answer(methods, situation):
        words = situation.phrases.purposes(asked)
        yield situation.rule("R10").caution("missing", purposes=words)
    if methods and not goes_two_ways(methods, situation):
        yield situation.rule("R17").caution("narrow")
    if methods and not is_more_than_events(methods, situation):
        yield situation.rule("R17").caution("events")


def of_voice(situation: Situation) -> Iterator[Caution]:
    """R11 and R12: say what being heard and speaking for others still need."""
    rule = situation.rule("R11")
    decision = situation.brief.decision_date
    if Purpose.VOICE in situation.purposes:
        if not any(person.has_the_ear for person in situation.brief.people):
            yield rule.caution("nobody")
        if decision and decision <= situation.days.first:
            yield rule.caution("late", day=decision.isoformat())
    if situation.acts_for_others and Zone.BETWEEN_ORGANISATIONS in situation.brief.zones:
        yield situation.rule("R12").caution("name")


def of_offers(situation: Situation) -> Iterator[Caution]:
    """R18: name the people who are asked something and offered nothing."""
    people = [it.name for it in situation.brief.people if it.ask.strip() and not it.offer.strip()]
    if people:
        words = situation.phrases.listed(people)
        yield situation.rule("R18").caution("one_sided", people=words)


def of_load(actions: Sequence[Action], situation: Situation) -> Iterator[Caution]:
    """R20: name who is in more than a third of the actions.

    Source:
        Networking A to Z, on spreading the organising.
    """
    rule = situation.rule("R20")
    named = Counter(
        person.name
        for action in actions
        for person in situation.brief.people
        if person.name == action.person or person.name in action.what
    )
    if len(actions) < rule.whole("from_actions"):
        return
    for name, count in named.items():
        if count > rule.share("share") * len(actions):
            yield rule.caution("much", person=name, count=str(count), all=str(len(actions)))
