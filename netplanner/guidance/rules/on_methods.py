"""The rules that look at one method at a time, in the order in which their reasons are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.rules import aims, energy, fitting, learning

if TYPE_CHECKING:
    from netplanner.guidance.rules.verdicts import MethodRule

METHOD_RULES: tuple[MethodRule, ...] = (
    fitting.is_not_dropped,
    *learning.LEARNING_RULES,
    fitting.suits_purposes,
    fitting.suits_zones,
    fitting.suits_ties,
    energy.spares_energy,
    energy.gives_energy,
    energy.keeps_a_mix,
    energy.keeps_groups_small,
    fitting.respects_no_gos,
    fitting.can_be_afforded,
    fitting.is_wanted_live,
    aims.comes_in_order,
    aims.writes_personally,
    aims.answers_come_back,
    aims.reaches_who_decides,
    aims.is_present_elsewhere,
    aims.suits_how_people_relate,
    aims.offers_first,
    fitting.is_done_together,
    fitting.brings_in_others,
    fitting.has_an_event,
    fitting.uses_own_channel,
)
