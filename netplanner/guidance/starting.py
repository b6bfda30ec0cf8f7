"""The small beginning: steps of a few minutes that set a plan going."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.guidance.rules.learning import is_left_out
from netplanner.guidance.steps import Part, Step
from netplanner.plan.codes import TieKind, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.situation import Situation
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Reason

_EASY = "thank_you"
_APART = 0.03


def starts(steps: Sequence[Step], situation: Situation) -> tuple[Step, ...]:
    """Return the small steps that come before all others, the very first one first.

    Where first steps are hard these are two messages to people who are close. Zones without
    people begin with finding out who. Else it is the beginning of the first real step.

    Source:
        Wolff and Moser on what moves people to network: small, doable, dated steps.
    """
    finding = tuple(_find_out(steps, situation))
    found = (*easy_starts(situation), *finding) or _beginning(steps, situation)
    return tuple(replace(step, place=_APART * (place // 2)) for place, step in enumerate(found))


def easy_starts(situation: Situation) -> tuple[Step, ...]:
    """R7: where first steps are hard, begin with two short messages to people who are close.

    Source:
        Aknin and Sandstrom 2024; McCroskey on keeping shyness and introversion apart.
    """
    if is_left_out(_EASY, situation) or not situation.is_unsure:
        return ()
    rule = situation.rule("R7")
    method = situation.catalogue.method(_EASY)
    return tuple(
        Step(
            method,
            rule.whole("minutes"),
            0.0,
            person=person,
            zone=person.zone,
            part=Part.START,
            reasons=(rule.reason("easy"),),
        )
        for person in closest(situation)[: rule.whole("first")]
    )


def closest(situation: Situation) -> list[Person]:
    """Return the people one is in touch with, the close ones and the easy ones first."""
    near = (TieKind.STRONG, TieKind.WEAK)
    known = [person for person in situation.brief.people if person.tie in near]
    return sorted(
        known,
        key=lambda it: (
            it.tie is not TieKind.STRONG,
            it.after_meeting == "drained",
            -(it.closeness or 0),
        ),
    )


def _find_out(steps: Sequence[Step], situation: Situation) -> Iterator[Step]:
    """R1 and R13: where a zone has nobody yet, finding out who comes first."""
    peopled = {person.zone for person in situation.brief.people}
    for zone in situation.brief.zones:
        if zone in peopled or None in peopled:
            continue
        if step := _first_in(steps, zone):
            reasons = (situation.rule("R1").reason("find_out"), *_relating(zone, situation))
            yield _small(step, situation, zone=zone, reasons=reasons)


def _relating(zone: Zone, situation: Situation) -> Iterator[Reason]:
    if zone is Zone.SHARED_INTEREST:
        yield situation.rule("R13").reason("relate")


def _first_in(steps: Sequence[Step], zone: Zone) -> Step | None:
    here = [step for step in steps if zone in step.method.zones]
    return min(here or steps, key=lambda it: it.place, default=None)


def _beginning(steps: Sequence[Step], situation: Situation) -> tuple[Step, ...]:
    with_people = [step for step in steps if step.names]
    first = min(with_people or steps, key=lambda it: it.place, default=None)
    if first is None:
        return ()
    small = _small(first, situation, zone=first.zone, reasons=first.reasons)
    return (replace(small, person=first.person, others=first.others),)


def _small(
    step: Step, situation: Situation, *, zone: Zone | None, reasons: tuple[Reason, ...]
) -> Step:
    return Step(
        step.method,
        situation.rule("R7").whole("minutes"),
        0.0,
        zone=zone,
        part=Part.START,
        reasons=reasons,
    )
