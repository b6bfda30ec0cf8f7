"""R3 to R6: what suits the person's energy, by their own answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band
from netplanner.guidance.methods import Direction, Load
from netplanner.guidance.rules.fitting import event_for
from netplanner.guidance.rules.verdicts import NEUTRAL, Verdict

if TYPE_CHECKING:
    from netplanner.guidance.methods import Method
    from netplanner.guidance.situation import Situation


def spares_energy(method: Method, situation: Situation) -> Verdict:
    """R3: on the introvert side rule out what is livelier than the ceiling, unless it was kept.

    Source:
        Jacques-Hamilton, Sun and Smillie 2019; Clark on noisy receptions.
    """
    if situation.band is not Band.INTROVERT:
        return NEUTRAL
    rule = situation.rule("R3")
    fit = rule.share(f"fit_{method.stimulation}")
    if method.stimulation > rule.whole("ceiling"):
        kept = situation.brief.method_choices.get(method.id) == "keep"
        return (
            Verdict(fit, rule.reason("kept")) if kept else Verdict(0.0, rule.reason("too_lively"))
        )
    calm = method.stimulation <= rule.whole("calm")
    return Verdict(fit, rule.reason("calm") if calm else None)


def gives_energy(method: Method, situation: Situation) -> Verdict:
    """R4: on the extravert side weigh live contact up and writing alone down.

    Source:
        Jacques-Hamilton, Sun and Smillie 2019; university careers advice.
    """
    if situation.band is not Band.EXTRAVERT:
        return NEUTRAL
    rule = situation.rule("R4")
    fit = rule.share(f"fit_{method.stimulation}")
    if method.is_live:
        return Verdict(fit, rule.reason("live"))
    return Verdict(fit * rule.share("not_live"))


def keeps_a_mix(method: Method, situation: Situation) -> Verdict:
    """R5: in the middle weigh only the liveliest methods down; groups and quiet ways alternate.

    Source:
        Grant 2013, Psychological Science 24; design default.
    """
    if situation.band is not Band.MIDDLE:
        return NEUTRAL
    rule = situation.rule("R5")
    said = "group" if method.is_group_event else "quiet"
    return Verdict(rule.share(f"fit_{method.stimulation}"), rule.reason(said))


def keeps_groups_small(method: Method, situation: Situation) -> Verdict:
    """R6: rule out groups above the size the person feels well in, whatever the band.

    Low crowd answers leave out more than twelve; "one" leaves out every group. An event that
    stands in the diary may be a little larger than what was said to be comfortable.

    Source:
        IPIP-NEO-120 gregariousness; the ceiling is a design default.
    """
    rule = situation.rule("R6")
    size = situation.brief.preferences.group_size
    in_diary = size == "dozen" and event_for(method, situation) is not None
    small_only = size in {"one", "few", "dozen"} and not in_diary
    if Load.LARGE in method.load and (small_only or situation.avoids_crowds):
        return Verdict(0.0, rule.reason("too_large"))
    grouped = method.is_live and method.direction is Direction.SMALL_GROUP
    if grouped and size == "one":
        return Verdict(0.0, rule.reason("too_large"))
    return Verdict(rule.share("tight_group")) if grouped and size == "few" else NEUTRAL
