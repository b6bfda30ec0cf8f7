"""The guidance as a JSON document and back: equal guidance gives equal bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from netplanner.guidance.document_reading import FORMAT, from_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from netplanner.guidance.advice import (
        Guidance,
        LeftOut,
        MethodFit,
        MonthBudget,
        NetworkReading,
        PreferenceReading,
    )
    from netplanner.plan.plans import Action, Reason

__all__ = ["FORMAT", "from_json", "to_json"]

FORMAT_VERSION = 1

_Plain: TypeAlias = "str | int | float | bool | Sequence[_Plain] | Mapping[str, _Plain] | None"


def to_json(guidance: Guidance) -> str:
    """Return the guidance document, indented for people who read it."""
    return json.dumps(_document(guidance), ensure_ascii=False, indent=2) + "\n"


def _document(guidance: Guidance) -> Mapping[str, _Plain]:
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "preference": _preference(guidance.preference),
        "network": _network(guidance.network),
        "methods": [_method(method) for method in guidance.methods],
        "left_out": [_left_out(method) for method in guidance.left_out],
        "actions": [plain_action(action) for action in guidance.actions],
        "recovery_days": [day.isoformat() for day in guidance.recovery_days],
        "keep_in_touch": [
            {"person": it.person, "every_days": it.every_days, "next_due": it.next_due.isoformat()}
            for it in guidance.keep_in_touch
        ],
        "budget": _budget(guidance.hours_month, guidance.months),
        "warnings": [{"rule": it.rule, "text": it.text} for it in guidance.warnings],
        "reviews": [day.isoformat() for day in guidance.reviews],
        "scripts": [{"id": it.id, "title": it.title, "text": it.text} for it in guidance.scripts],
    }


def _preference(preference: PreferenceReading) -> Mapping[str, _Plain]:
    return {
        "score": preference.score,
        "items": preference.items,
        "margin": preference.margin,
        "percentile": preference.percentile,
        "scored_band": preference.scored_band,
        "used_band": preference.used_band,
        "words": preference.words,
    }


def _network(network: NetworkReading) -> Mapping[str, _Plain]:
    return {
        "people": network.people,
        "ties": network.ties,
        "density": network.density,
        "constraint": network.constraint,
        "effective_size": network.effective_size,
        "efficiency": network.efficiency,
        "tie_kinds": {
            "strong": network.strong,
            "weak": network.weak,
            "dormant": network.dormant,
            "new": network.new,
        },
        "reading": network.reading,
    }


def _method(method: MethodFit) -> Mapping[str, _Plain]:
    return {
        "id": method.id,
        "name": method.name,
        "about": method.about,
        "rank": method.rank,
        "fit": method.fit,
        "chosen": method.chosen,
        "times": method.times,
        "hours": _number(method.hours),
        "hours_each": _number(method.hours_each),
        "stimulation": method.stimulation,
        "live": method.live,
        "reasons": _reasons(method.reasons),
        "groundrules": method.groundrules,
        "follow_up": method.follow_up,
        "cadence": method.cadence,
    }


def _left_out(method: LeftOut) -> Mapping[str, _Plain]:
    return {"id": method.id, "name": method.name, "reasons": _reasons(method.reasons)}


def plain_action(action: Action) -> Mapping[str, _Plain]:
    """Return an action as the guidance document holds it; what became of it is not part of that."""
    return {
        "id": action.id,
        "due": action.due.isoformat(),
        "person": action.person,
        "zone": action.zone,
        "method": action.method,
        "channel": action.channel,
        "what": action.what,
        "offer": action.offer,
        "ask": action.ask,
        "prepare": action.prepare,
        "minutes": action.minutes,
        "stimulation": action.stimulation,
        "follow_up": action.follow_up,
        "follow_up_due": action.follow_up_due.isoformat(),
        "reasons": _reasons(action.reasons),
    }


def _budget(hours_month: Decimal, months: Sequence[MonthBudget]) -> Mapping[str, _Plain]:
    return {
        "hours_month": _number(hours_month),
        "planned_hours": [{"month": it.month, "hours": _number(it.hours)} for it in months],
        "live_events": [{"month": it.month, "count": it.live_events} for it in months],
    }


def _reasons(reasons: Sequence[Reason]) -> Sequence[_Plain]:
    return [{"rule": it.rule, "text": it.text, "source": it.source} for it in reasons]


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
