"""Which function is which rule of the guide.

A rule may have more functions at other places of a plan; this is where each begins. Their words,
sources, numbers and sentences are in the catalogue under the same id.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.guidance import (
    cautions,
    channels,
    fits,
    following,
    judging,
    keeping,
    lost_touch,
    offering,
    reviews,
    starting,
)
from netplanner.guidance.rules import aims, energy, mix

if TYPE_CHECKING:
    from collections.abc import Mapping

RULES: Mapping[str, object] = MappingProxyType(
    {
        "R1": cautions.known_before_methods,
        "R2": judging.judged_by_rules,
        "R3": energy.spares_energy,
        "R4": energy.gives_energy,
        "R5": energy.keeps_a_mix,
        "R6": energy.keeps_groups_small,
        "R7": starting.easy_starts,
        "R8": aims.comes_in_order,
        "R9": lost_touch.two_picks,
        "R10": aims.answers_come_back,
        "R11": aims.reaches_who_decides,
        "R12": aims.is_present_elsewhere,
        "R13": aims.suits_how_people_relate,
        "R14": channels.channel_for,
        "R15": following.follow_up,
        "R16": keeping.keep_in_touch,
        "R17": mix.goes_two_ways,
        "R18": offering.offer_of,
        "R19": following.when_silent,
        "R20": cautions.spread_the_load,
        "R21": fits.why_not,
        "R22": reviews.reviews_of,
    }
)
