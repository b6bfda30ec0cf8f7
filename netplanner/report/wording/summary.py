"""The words of the first page: what, why, where, with what means, and the first step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner.plan.codes import ActionState
from netplanner.report.wording.amounts import minutes_words
from netplanner.report.wording.budget import budget_words
from netplanner.report.wording.fields import Field
from netplanner.report.wording.preference import preference_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from netplanner.guidance.brief import Brief
    from netplanner.plan.plans import Action
    from netplanner.report.material import Material
    from netplanner.report.wording.budget import BudgetWords
    from netplanner.report.wording.preference import PreferenceWords
    from netplanner.report.wording.voice import Voice


@dataclass(frozen=True)
class Step:
    """The next thing to do, large enough to be read from two metres.

    Attributes:
        kicker: what it is ("First step"); by: the last day for it.
    """

    kicker: str
    by: str
    what: str
    facts: str


@dataclass(frozen=True)
class ZoneLine:
    """One zone of the plan.

    Attributes:
        rules: the groundrules that are known or wanted; `rules_label` says which.
    """

    name: str
    aim: str
    known: str
    rules_label: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class SummaryWords:
    """The first page."""

    kicker: str
    title: str
    made_for: str
    aim_heading: str
    aim: str
    step: Step | None
    why_heading: str
    purposes: tuple[str, ...]
    why: tuple[Field, ...]
    dates_heading: str
    dates: tuple[Field, ...]
    where_heading: str
    zones: tuple[ZoneLine, ...]
    budget: BudgetWords
    preference: PreferenceWords
    promise_heading: str
    promise: str
    promise_is_open: bool


def summary_words(material: Material, voice: Voice) -> SummaryWords:
    """Return the words of the first page."""
    brief = material.brief
    return SummaryWords(
        kicker="Networking plan",
        title=voice.text(brief.title),
        made_for=_made_for(brief, voice),
        aim_heading="What I am after",
        aim=voice.text(brief.aim),
        step=next_step(material.actions, voice),
        why_heading="Why",
        purposes=tuple(voice.label("purposes", purpose) for purpose in brief.purposes),
        why=tuple(_why(brief, voice)),
        dates_heading="Days that matter",
        dates=tuple(_dates(material, voice)),
        where_heading="Where",
        zones=_zone_lines(brief, voice),
        budget=budget_words(material, voice),
        preference=preference_words(material, voice),
        promise_heading="Who will ask how it went",
        promise=_promise(material, voice),
        promise_is_open=not brief.accountability.strip(),
    )


def next_step(actions: tuple[Action, ...], voice: Voice) -> Step | None:
    """Return the words of the first action that is still open, or None where none is."""
    left = [action for action in actions if action.state is ActionState.OPEN]
    if not left:
        return None
    action = min(left, key=lambda one: one.due)
    kicker = "First step" if action is actions[0] else "Next step"
    by = f"by {voice.day(action.due)}"
    return Step(kicker, by, voice.text(action.what), minutes_words(action.minutes))


def _made_for(brief: Brief, voice: Voice) -> str:
    parts = (voice.text(brief.planner), voice.text(brief.organisation))
    return ", ".join(part for part in parts if part)


def _why(brief: Brief, voice: Voice) -> Iterator[Field]:
    if brief.trigger and brief.trigger != "nothing_special":
        yield Field("Why now", voice.label("trigger", brief.trigger))
    if brief.success:
        yield Field("I will know it worked when", voice.text(brief.success))


def _dates(material: Material, voice: Voice) -> Iterator[Field]:
    for label, day in sorted(_named_days(material), key=lambda named: named[1]):
        yield Field(label, voice.day(day))


def _named_days(material: Material) -> Iterator[tuple[str, date]]:
    brief = material.brief
    yield "Start", brief.start
    *first, last = material.guidance.reviews or (brief.start + timedelta(weeks=brief.weeks),)
    yield from (("Look back and adjust", day) for day in first)
    yield "Look back at the end", last
    if brief.decision_date:
        yield "The decision is taken", brief.decision_date
    if brief.success_date:
        yield "It has worked by", brief.success_date


def _zone_lines(brief: Brief, voice: Voice) -> tuple[ZoneLine, ...]:
    details = {detail.zone: detail for detail in brief.zone_details}
    lines = []
    for zone in brief.zones:
        detail = details.get(zone)
        rules = detail.groundrules if detail else ()
        lines.append(
            ZoneLine(
                name=voice.label("zones", zone),
                aim=voice.text(detail.aim) if detail else "",
                known=_known(detail.known if detail else ""),
                rules_label="Groundrules" if rules else "Groundrules: still to find out",
                rules=tuple(voice.label("groundrules", rule) for rule in rules),
            )
        )
    return tuple(lines)


def _known(known: str) -> str:
    return {
        "well": "I know well how people relate here.",
        "a_little": "I know a little of how people relate here.",
        "not_yet": "I still have to find out how people relate here.",
    }.get(known, "")


def _promise(material: Material, voice: Voice) -> str:
    who = voice.text(material.brief.accountability)
    reviews = material.guidance.reviews
    if not who:
        return "Nobody yet. Write a name here:"
    return f"{who} asks on {voice.day(reviews[0])}." if reviews else f"{who} asks."
