"""The words of the methods: what was chosen and why, what was left out and why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from netplanner.report.wording.amounts import count_words, hours_words
from netplanner.report.wording.printing import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netplanner.guidance.advice import Guidance, MethodFit
    from netplanner.plan.plans import Reason
    from netplanner.report.material import Material
    from netplanner.report.wording.voice import Voice

_RESERVE_AT_MOST = 6


@dataclass(frozen=True)
class ReasonWords:
    """Why, with the rule it comes from."""

    text: str
    rule: str


@dataclass(frozen=True)
class MethodCard:
    """A chosen method.

    Attributes:
        energy: 1 (calm) to 5 (loud); facts: times, hours and energy in words.
    """

    name: str
    about: str
    facts: str
    energy: int
    reasons: tuple[ReasonWords, ...]
    groundrules: str
    follow_up: str


@dataclass(frozen=True)
class LeftOutGroup:
    """Methods that were left out for the same reason."""

    reason: str
    rule: str
    names: str


@dataclass(frozen=True)
class Source:
    """Where a rule comes from."""

    rule: str
    text: str


@dataclass(frozen=True)
class MethodsWords:
    """Methods chosen and not chosen."""

    heading: str
    intro: str
    rules_label: str
    after_label: str
    cards: tuple[MethodCard, ...]
    cautions: tuple[ReasonWords, ...]
    cautions_heading: str
    left_heading: str
    reserve: str
    left: tuple[LeftOutGroup, ...]
    sources_heading: str
    sources: tuple[Source, ...]


def methods_words(material: Material, voice: Voice) -> MethodsWords:
    """Return the words of the methods."""
    guidance = material.guidance
    chosen = tuple(method for method in guidance.methods if method.chosen)
    return MethodsWords(
        heading="Methods",
        intro=_total(chosen),
        rules_label="Groundrules",
        after_label="Afterwards",
        cards=tuple(_card(method, voice) for method in chosen),
        cautions_heading="Mind this",
        cautions=tuple(ReasonWords(voice.text(one.text), one.rule) for one in guidance.warnings),
        left_heading="Considered and left out",
        reserve=voice.text(_reserve(guidance)),
        left=tuple(_left_out(guidance, voice)),
        sources_heading="Where the reasons come from",
        sources=_sources(guidance),
    )


def energy_words(stimulation: int) -> str:
    """Return how much energy something takes, in words."""
    return f"energy {stimulation} of 5"


def _total(chosen: tuple[MethodFit, ...]) -> str:
    hours = sum((method.hours for method in chosen), Decimal(0))
    return f"{count_words(len(chosen), 'method')}, {hours_words(hours)} in all."


def _card(method: MethodFit, voice: Voice) -> MethodCard:
    facts = (
        count_words(method.times, "time"),
        f"{hours_words(method.hours)} in all",
        energy_words(method.stimulation),
    )
    return MethodCard(
        name=voice.text(method.name),
        about=voice.text(method.about),
        facts=" · ".join(facts),
        energy=method.stimulation,
        reasons=tuple(ReasonWords(voice.text(one.text), one.rule) for one in method.reasons),
        groundrules=sentence(voice.text("; ".join(method.groundrules))),
        follow_up=sentence(voice.text(method.follow_up)),
    )


def _reserve(guidance: Guidance) -> str:
    spare = [method.name for method in guidance.methods if not method.chosen]
    if not spare:
        return ""
    return f"In reserve, best first: {', '.join(spare[:_RESERVE_AT_MOST])}."


def _left_out(guidance: Guidance, voice: Voice) -> Iterator[LeftOutGroup]:
    groups: dict[tuple[str, str], list[str]] = {}
    for method in guidance.left_out:
        reason = method.reasons[0]
        groups.setdefault((reason.rule, reason.text), []).append(method.name)
    for (rule, text), names in groups.items():
        yield LeftOutGroup(voice.text(text), rule, voice.text(", ".join(names)))


def _sources(guidance: Guidance) -> tuple[Source, ...]:
    found = {reason.rule: reason.source for reason in _printed_reasons(guidance) if reason.source}
    return tuple(Source(rule, found[rule]) for rule in sorted(found, key=_rule_number))


def _printed_reasons(guidance: Guidance) -> Iterable[Reason]:
    for method in guidance.methods:
        if method.chosen:
            yield from method.reasons
    for left in guidance.left_out:
        yield from left.reasons[:1]
    for action in guidance.actions:
        yield from action.reasons


def _rule_number(rule: str) -> tuple[int, str]:
    digits = "".join(filter(str.isdigit, rule))
    return (int(digits) if digits else 0, rule)
