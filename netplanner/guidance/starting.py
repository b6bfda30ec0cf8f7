"""R1, R7 and the small beginning: steps of a few minutes that set a plan going."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.guidance.steps import Step
from netplanner.plan.codes import TieKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.situation import Situation
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person

_EASY = "thank_you"


def starts(steps: Sequence[Step], situation: Situation) -> tuple[Step, ...]:
    """Return the small steps that come before all others, the very first one first.

    Where first steps are hard these are two messages to people who are close. Else it is the
    beginning of the first real step. Zones without people begin with finding out who.
    """
    found = (*_easy(situation), *_find_out(steps, situation)) or _beginning(steps, situation)
    spaced = 0.03
    return tuple(replace(step, place=spaced * place) for place, step in enumerate(found))


def _easy(situation: Situation) -> Iterator[Step]:
    if not situation.is_unsure:
        return
    rule = situation.rule("R7")
    method = situation.catalogue.method(_EASY)
    for person in closest(situation)[: rule.whole("first")]:
        yield Step(
            method,
            rule.whole("minutes"),
            0.0,
            person=person,
            zone=person.zone,
            is_start=True,
            reasons=(rule.reason("easy"),),
        )


def closest(situation: Situation) -> list[Person]:
    """Return the people who are close; where nobody is, those who are known at all."""
    known = [person for person in situation.brief.people if person.tie is not TieKind.NEW]
    strong = [person for person in known if person.tie is TieKind.STRONG]
    return sorted(strong or known, key=lambda it: (-(it.closeness or 0), it.after_meeting))


def _find_out(steps: Sequence[Step], situation: Situation) -> Iterator[Step]:
    peopled = {person.zone for person in situation.brief.people}
    unplaced = None in peopled
    for zone in situation.brief.zones:
        if zone not in peopled and not unplaced and (step := _first_in(steps, zone)):
            yield replace(
                step,
                minutes=situation.rule("R7").whole("minutes"),
                person=None,
                others=(),
                zone=zone,
                event=None,
                on=None,
                is_start=True,
                reasons=(situation.rule("R1").reason("find_out"),),
            )


def _first_in(steps: Sequence[Step], zone: Zone) -> Step | None:
    here = [step for step in steps if zone in step.method.zones]
    return min(here or steps, key=lambda it: it.place, default=None)


def _beginning(steps: Sequence[Step], situation: Situation) -> tuple[Step, ...]:
    with_people = [step for step in steps if step.names]
    first = min(with_people or steps, key=lambda it: it.place, default=None)
    if first is None:
        return ()
    minutes = situation.rule("R7").whole("minutes")
    return (replace(first, minutes=minutes, is_start=True, event=None, on=None, before=None),)
