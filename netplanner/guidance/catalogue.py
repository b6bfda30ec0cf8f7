"""The guide's knowledge as one value, made from texts: methods, rules, scales, words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance import methods as kinds
from netplanner.guidance.phrases import Phrases
from netplanner.guidance.reading import fields_of
from netplanner.guidance.rulebook import Rule
from netplanner.guidance.scales import Form, Scale, Scales
from netplanner.plan.codes import Purpose, TieKind, Zone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.guidance.methods import Method
    from netplanner.guidance.reading import Fields


@dataclass(frozen=True)
class Catalogue:
    """Methods in the guide's order, rules R1 to R22, scales and the words of plans.

    Attributes:
        sources: where the methods' letters point to.
    """

    methods: tuple[Method, ...]
    rules: tuple[Rule, ...]
    scales: Scales
    phrases: Phrases
    sources: Mapping[str, str]

    @cached_property
    def _methods(self) -> Mapping[str, Method]:
        return {method.id: method for method in self.methods}

    @cached_property
    def _rules(self) -> Mapping[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    def method(self, method: str) -> Method:
        """Return a method by its id.

        Raises:
            KeyError: the catalogue has no such method.
        """
        return self._methods[method]

    def rule(self, rule: str) -> Rule:
        """Return a rule by its id.

        Raises:
            KeyError: the catalogue has no such rule.
        """
        return self._rules[rule]


def catalogue_from(methods_text: str, rules_text: str, scales_text: str) -> Catalogue:
    """Return the catalogue that three YAML texts describe.

    Raises:
        FileError: a text is misshapen, with line and column.
    """
    methods = fields_of(methods_text, "netplanner-methods")
    known = tuple(_method(entry) for entry in methods.entries("methods"))
    rules = fields_of(rules_text, "netplanner-rules")
    return Catalogue(
        methods=known,
        rules=tuple(_rule(entry) for entry in rules.entries("rules")),
        scales=_scales(fields_of(scales_text, "netplanner-scales")),
        phrases=Phrases.of(rules.inner("phrases")),
        sources=methods.mapping("sources"),
    )


def _method(entry: Fields) -> Method:
    load = frozenset(entry.words("load", kinds.Load))
    return kinds.Method(
        id=entry.text("id"),
        name=entry.text("name"),
        about=entry.text("about"),
        direction=entry.word("direction", kinds.Direction),
        live=entry.word("live", kinds.Live),
        modes=entry.words("modes", kinds.Mode),
        stimulation=entry.whole("stimulation", kinds.stimulation(load)),
        preparation=entry.number("preparation"),
        doing=entry.number("doing"),
        money=entry.number("money", Decimal(0)),
        purposes=entry.words("purposes", Purpose),
        zones=entry.words("zones", Zone),
        ties=entry.words("ties", TieKind),
        what=entry.text("what"),
        alone=entry.text("alone"),
        again=entry.text("again", ""),
        start=entry.text("start", ""),
        ready=entry.text("ready", ""),
        ask=entry.text("ask", ""),
        named=entry.text("named", ""),
        prepare=entry.text("prepare"),
        follow_up=entry.text("follow_up"),
        follow_up_days=entry.whole("follow_up_days"),
        groundrules=entry.texts("groundrules"),
        cadence=entry.text("cadence"),
        gap_days=entry.whole("gap_days"),
        load=load,
        conflicts=frozenset(entry.words("conflicts", kinds.NoGo)),
        traits=frozenset(entry.words("traits", kinds.Trait)),
        events=entry.texts("events"),
        sources=entry.texts("sources"),
        asks=kinds.Asks(entry.text("asks", kinds.Asks.FULL)),
        same_person=entry.is_set("same_person"),
    )


def _rule(entry: Fields) -> Rule:
    return Rule(
        entry.text("id"),
        entry.text("words"),
        entry.text("source"),
        entry.numbers("numbers"),
        entry.mapping("says"),
    )


def _scales(fields: Fields) -> Scales:
    extraversion = fields.inner("extraversion")
    return Scales(
        extraversion=_scale(extraversion),
        forms=tuple(_form(entry) for entry in extraversion.entries("forms")),
        crowd=_scale(fields.inner("crowd")),
        confidence=_scale(fields.inner("confidence")),
    )


def _scale(entry: Fields) -> Scale:
    keys = {int(item): -1 if key == "minus" else 1 for item, key in entry.mapping("keys").items()}
    sides = entry.inner("sides") if "sides" in entry else None
    ends = {name: sides.pair(name) for name in sides.names()} if sides else {}
    missing = entry.whole("most_missing")
    return Scale(entry.text("source"), keys, missing, entry.mapping("words"), ends)


def _form(entry: Fields) -> Form:
    percentiles = entry.numbers("percentiles").items()
    return Form(
        name=entry.text("form"),
        items=tuple(int(item) for item in entry.texts("items")),
        most_missing=entry.whole("most_missing"),
        margin=float(entry.number("margin")),
        introvert_up_to=entry.whole("introvert_up_to"),
        extravert_from=entry.whole("extravert_from"),
        percentiles={int(score): int(percentile) for score, percentile in percentiles},
    )
