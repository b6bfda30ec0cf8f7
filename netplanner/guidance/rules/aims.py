"""R8, R10 to R13 and R18 on one method: what the purpose and the zone ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.methods import Direction, Load, Trait
from netplanner.guidance.rules.verdicts import NEUTRAL, Verdict
from netplanner.plan.codes import Purpose, TieKind, Zone

if TYPE_CHECKING:
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation

NEEDS_ANSWERS = (Purpose.SUPPORT, Purpose.LEARNING)


def comes_in_order(method: Method, situation: Situation) -> Verdict:
    """R8: for new contacts weigh lost ties first, then introductions, open events last.

    Source:
        Burkus on dormant and weak ties; Levin, Walter and Murnighan 2011.
    """
    if Purpose.NEW_CONTACTS not in situation.purposes:
        return NEUTRAL
    rule = situation.rule("R8")
    place = _place(method, situation)
    said = place in rule.says
    return Verdict(rule.share(place), rule.reason(place) if said else None)


def _place(method: Method, situation: Situation) -> str:
    if method.id == "reconnect":
        return "first"
    if method.id == "ask_intro":
        return "second"
    if is_open_event(method):
        return "last"
    dormant = TieKind.DORMANT in situation.ties and TieKind.DORMANT in method.ties
    if dormant and Trait.NEEDS_EVENT not in method.traits:
        return "dormant"
    if method.is_for_one and method.is_live:
        return "third"
    return "others" if method.is_live or method.is_for_one else "content"


def is_open_event(method: Method) -> bool:
    """Return whether a method is a large gathering of whoever comes."""
    return {Load.LARGE, Load.STRANGERS} <= method.load


def writes_personally(method: Method, situation: Situation) -> Verdict:
    """R9: weigh down what goes to many where most people are ones one lost touch with.

    Source:
        iRelaunch and Path Forward on reaching old contacts; Liu and others 2022.
    """
    rule = situation.rule("R9")
    lost = situation.ties.get(TieKind.DORMANT, 0.0) >= rule.share("mostly")
    sent = method.direction is Direction.BROADCAST and Trait.LINKS_OTHERS not in method.traits
    if not lost or not (sent or Load.LARGE in method.load):
        return NEUTRAL
    return Verdict(rule.share("to_many"), rule.reason("personal"))


def answers_come_back(method: Method, situation: Situation) -> Verdict:
    """R10: weigh up where people answer each other, for support and learning.

    Source:
        Networking basics, on pushing out content; network structures.
    """
    asked = [purpose for purpose in NEEDS_ANSWERS if purpose in situation.purposes]
    served = [purpose for purpose in asked if purpose in method.purposes]
    rule = situation.rule("R10")
    if not asked:
        return NEUTRAL if method.is_two_way else Verdict(rule.share("content"))
    if not method.is_two_way and Trait.LINKS_OTHERS not in method.traits:
        words = situation.phrases.purposes(asked)
        return Verdict(rule.share("one_way"), rule.reason("one_way", purposes=words))
    if served and method.is_two_way:
        words = situation.phrases.purposes(served)
        return Verdict(1.0, rule.reason("two_way", purposes=words))
    return NEUTRAL


def reaches_who_decides(method: Method, situation: Situation) -> Verdict:
    """R11: to be heard weigh those who decide up, or down while nobody knows who they are.

    Source:
        NCVO, how to influence locally; Coventry Women's Voices, campaigning tools.
    """
    if Purpose.VOICE not in situation.purposes:
        return NEUTRAL
    rule = situation.rule("R11")
    first = next(iter(situation.purposes)) is Purpose.VOICE
    if Trait.NEEDS_DECIDER not in method.traits:
        early = first and method.direction is Direction.BROADCAST
        return Verdict(rule.share("to_many"), rule.reason("after")) if early else NEUTRAL
    if first or situation.knows_a_decider:
        return Verdict(rule.share("decider"), rule.reason("first"))
    return Verdict(rule.share("unknown"), rule.reason("unknown"))


def is_present_elsewhere(method: Method, situation: Situation) -> Verdict:
    """R12: between organisations weigh up what an organisation does in its own name.

    Source:
        Education and Training Unit, networking guide.
    """
    rule = situation.rule("R12")
    shows = bool(method.traits & {Trait.IN_ITS_NAME, Trait.OFFERS})
    if shows and _is_seen_elsewhere(situation):
        said = "presence" if Trait.IN_ITS_NAME in method.traits else "helps"
        return Verdict(rule.share("presence"), rule.reason(said))
    personal = method.direction is Direction.ONE_TO_ONE and not method.traits
    return Verdict(rule.share("personal")) if personal and situation.acts_for_others else NEUTRAL


def _is_seen_elsewhere(situation: Situation) -> bool:
    zones = situation.brief.zones
    if situation.acts_for_others:
        return Zone.BETWEEN_ORGANISATIONS in zones
    return zones == (Zone.BETWEEN_ORGANISATIONS,) and Purpose.VOICE in situation.purposes


def suits_how_people_relate(method: Method, situation: Situation) -> Verdict:
    """R13: among members weigh up what ties them to each other; in the core what is there.

    Source:
        Networking basics on zones; network structures: from join us to join up.
    """
    zones, rule = situation.brief.zones, situation.rule("R13")
    crossing = situation.acts_for_others or len(zones) >= rule.whole("crossing")
    members = Zone.WIDER_MEMBERSHIP in zones and crossing
    if members and Trait.LINKS_OTHERS in method.traits:
        return Verdict(rule.share("links"), rule.reason("links"))
    if zones != (Zone.CORE_GROUP,):
        return NEUTRAL
    if Load.STRANGERS in method.load:
        return Verdict(rule.share("core_strangers"))
    return Verdict(1.0, rule.reason("core"))


def offers_first(method: Method, situation: Situation) -> Verdict:
    """R18: weigh up what gives before it asks, where people are to listen.

    Source:
        Casciaro, Gino and Kouchaki 2014; careers advice on giving first.
    """
    if Trait.OFFERS not in method.traits or Purpose.VOICE not in situation.purposes:
        return NEUTRAL
    rule = situation.rule("R18")
    return Verdict(rule.share("offer"), rule.reason("offer"))
