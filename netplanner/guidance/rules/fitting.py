"""R2: how well a method fits purposes, people and zones, and whether it can be afforded."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, TypeAlias

from netplanner.guidance.methods import Mode, NoGo, Trait
from netplanner.guidance.rules.verdicts import NEUTRAL, Verdict
from netplanner.plan.codes import Purpose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netplanner.guidance.brief import Event
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation
    from netplanner.plan.codes import TieKind, Zone

    Weights: TypeAlias = Mapping[Zone, float] | Mapping[TieKind, float]

_CHANNEL_OF_MODE = {Mode.FACE: "face", Mode.VOICE: "voice", Mode.VIDEO: "voice", Mode.TEXT: "text"}


def suits_purposes(method: Method, situation: Situation) -> Verdict:
    """Weigh a method by the purposes it serves: earlier in both lists weighs more."""
    rule = situation.rule("R2")
    loss = rule.share("purpose_place")
    fit = sum(
        weight * _place(method.purposes, purpose, loss)
        for purpose, weight in situation.purposes.items()
    )
    served = [purpose for purpose in situation.purposes if purpose in method.purposes]
    phrases = situation.phrases
    if not served:
        wanted = phrases.purposes(situation.purposes)
        return Verdict(0.0, rule.reason("other_purpose", purposes=wanted))
    where = phrases.listed([phrases.where(zone) for zone in _shared_zones(method, situation)])
    saying = "fits" if where else "fits_purposes"
    lack = "less_purpose" if fit < rule.share("weak_purpose") else ""
    reason = rule.reason(saying, purposes=phrases.purposes(served), where=where)
    return Verdict(fit, reason, lack)


def suits_zones(method: Method, situation: Situation) -> Verdict:
    """Weigh a method by the zones it belongs to; one good zone counts half."""
    rule = situation.rule("R2")
    weights = dict.fromkeys(situation.brief.zones, 1.0)
    fit = _blend(method.zones, weights, rule.share("zone_place"), rule.share("best_share"))
    lack = "less_zone" if fit < rule.share("weak_place") else ""
    return Verdict(fit, None, lack) if fit else Verdict(0.0, rule.reason("other_zone"))


def suits_ties(method: Method, situation: Situation) -> Verdict:
    """Weigh a method by the kinds of ties it is for; one good kind counts half."""
    rule = situation.rule("R2")
    fit = _blend(method.ties, situation.ties, rule.share("tie_place"), rule.share("best_share"))
    phrases = situation.phrases
    if not fit:
        return Verdict(0.0, rule.reason("other_tie", ties=phrases.ties(method.ties)))
    suited = [tie for tie in situation.ties if tie in method.ties]
    lack = "less_tie" if fit < rule.share("weak_place") else ""
    return Verdict(fit, rule.reason("people", ties=phrases.ties(suited)), lack)


def can_be_afforded(method: Method, situation: Situation) -> Verdict:
    """Rule out what costs more than there is; weigh down what takes most of a month."""
    rule = situation.rule("R2")
    limit = situation.brief.hours_month
    share = float(method.hours / limit)
    if method.hours > limit:
        return Verdict(0.0, rule.reason("too_long", hours=f"{method.hours:f}", limit=f"{limit:f}"))
    if situation.money is not None and method.money > situation.money:
        most = f"{situation.brief.money_month:f}"
        return Verdict(0.0, rule.reason("too_dear", money=f"{method.money:f}", limit=most))
    return Verdict(1.0 - rule.share("long") * share)


def respects_no_gos(method: Method, situation: Situation) -> Verdict:
    """Rule out what needs something the person ruled out."""
    said = situation.brief.preferences.no_go
    spending = {NoGo.SPENDING} if method.money else set()
    hit = [no_go for no_go in said if no_go in method.conflicts | spending]
    if not hit:
        return NEUTRAL
    phrases = situation.phrases
    named = phrases.listed([phrases.word("no_go", no_go) for no_go in hit])
    return Verdict(0.0, situation.rule("R2").reason("no_go", no_go=named))


def is_wanted_live(method: Method, situation: Situation) -> Verdict:
    """Rule out live events where the person wants none."""
    if method.is_group_event and situation.brief.live_events_month == 0:
        return Verdict(0.0, situation.rule("R2").reason("no_live"))
    return NEUTRAL


def is_not_dropped(method: Method, situation: Situation) -> Verdict:
    """Rule out what the person dropped."""
    if situation.brief.method_choices.get(method.id) == "drop":
        return Verdict(0.0, situation.rule("R21").reason("dropped"))
    return NEUTRAL


def uses_own_channel(method: Method, situation: Situation) -> Verdict:
    """Weigh a method by the person's own order of channels."""
    order = situation.brief.preferences.channels
    if not order or Mode.ANY in method.modes:
        return NEUTRAL
    rule = situation.rule("R2")
    channels = [_CHANNEL_OF_MODE[mode] for mode in method.modes]
    places = [order.index(channel) for channel in channels if channel in order]
    place = min(places, default=len(order))
    reason = rule.reason("channel") if place == 0 and method.is_for_one else None
    return Verdict(1.0 - rule.share("own_channel") * place, reason)


def has_an_event(method: Method, situation: Situation) -> Verdict:
    """Weigh a method that takes somebody else's event by whether one is known."""
    rule = situation.rule("R2")
    if event := event_for(method, situation):
        return Verdict(rule.share("event"), rule.reason("event", event=event.name))
    if Trait.NEEDS_EVENT in method.traits:
        factor = rule.share("no_planned_event" if method.is_for_one else "no_event")
        return Verdict(factor, rule.reason("no_event"))
    return NEUTRAL


def event_for(method: Method, situation: Situation) -> Event | None:
    """Return the first known event on an open day that a method can take place at, or None."""
    fitting = (it for it in situation.brief.events if it.kind in method.events)
    return next((it for it in fitting if situation.days.is_open(it.day)), None)


def is_done_together(method: Method, situation: Situation) -> Verdict:
    """Weigh shared tasks up where something is to get done.

    Source:
        Uzzi and Dunlap 2005 on shared activities.
    """
    first = next(iter(situation.purposes), None)
    if Trait.SHARED_TASK not in method.traits or first is not Purpose.COLLABORATION:
        return NEUTRAL
    rule = situation.rule("R2")
    return Verdict(rule.share("shared_task"), rule.reason("together"))


def brings_in_others(method: Method, situation: Situation) -> Verdict:
    """Weigh shared tasks and introductions up where one met most people by oneself.

    Source:
        Uzzi and Dunlap 2005; McPherson and others 2001 on similarity.
    """
    opens = Trait.SHARED_TASK in method.traits or method.id == "ask_intro"
    if not opens or not situation.is_self_made:
        return NEUTRAL
    rule = situation.rule("R2")
    return Verdict(rule.share("self_made"), rule.reason("self_made"))


def _place(order: Sequence[str], wanted: str, loss: float) -> float:
    return max(0.1, 1.0 - loss * order.index(wanted)) if wanted in order else 0.0


def _blend(order: Sequence[str], weights: Weights, loss: float, best: float) -> float:
    fits = [(_place(order, code, loss), weight) for code, weight in weights.items()]
    if not fits:
        return 0.0
    heaviest = max(weights.values())
    mean = sum(fit * weight for fit, weight in fits) / sum(weights.values())
    return best * max(fit * sqrt(weight / heaviest) for fit, weight in fits) + (1 - best) * mean


def _shared_zones(method: Method, situation: Situation) -> list[Zone]:
    return [zone for zone in situation.brief.zones if zone in method.zones]
