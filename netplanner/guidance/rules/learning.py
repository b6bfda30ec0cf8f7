"""R22 on one method: what was learnt by trying it raises or lowers how well it fits.

How much is a design default. Where nothing was tried nothing changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.rules.verdicts import NEUTRAL, Verdict

if TYPE_CHECKING:
    from netplanner.guidance.brief import Experience
    from netplanner.guidance.methods import Method
    from netplanner.guidance.rulebook import Rule
    from netplanner.guidance.rules.verdicts import MethodRule
    from netplanner.guidance.situation import Situation

_ENERGIES = {-1: "took", 1: "gave"}
_HELPS = {"yes": "closer", "no": "no_closer"}


def is_carried_on(method: Method, situation: Situation) -> Verdict:
    """R22: prefer what the person wants to keep, and rule out what they want to stop.

    What they chose to keep in this plan stays: it is the later word.
    """
    found = _experience(method.id, situation)
    if found is None or not found.decision:
        return NEUTRAL
    rule = situation.rule("R22")
    if found.decision == "stop":
        is_out = is_left_out(method.id, situation)
        return Verdict(0.0, rule.reason("stop")) if is_out else NEUTRAL
    if found.decision == "keep":
        return _weighed(rule, "keep")
    saying = "change_how" if found.change else "change"
    return Verdict(1.0, rule.reason(saying, change=found.change))


def left_energy(method: Method, situation: Situation) -> Verdict:
    """R22: weigh a method by the energy it took or gave."""
    found = _experience(method.id, situation)
    said = _ENERGIES.get(found.energy or 0) if found else None
    return _weighed(situation.rule("R22"), said) if said else NEUTRAL


def brought_closer(method: Method, situation: Situation) -> Verdict:
    """R22: weigh a method by whether it brought the aim closer."""
    found = _experience(method.id, situation)
    said = _HELPS.get(found.helped) if found else None
    return _weighed(situation.rule("R22"), said) if said else NEUTRAL


def is_left_out(method: str, situation: Situation) -> bool:
    """Return whether the person dropped a method, or stopped it and did not take it up again."""
    choice = situation.brief.method_choices.get(method)
    found = _experience(method, situation)
    stopped = found is not None and found.decision == "stop"
    return choice == "drop" or (stopped and choice != "keep")


def _weighed(rule: Rule, said: str) -> Verdict:
    return Verdict(rule.share(said), rule.reason(said))


def _experience(method: str, situation: Situation) -> Experience | None:
    tried = (it for it in situation.brief.experiences if it.method == method)
    return next(tried, None)


LEARNING_RULES: tuple[MethodRule, ...] = (is_carried_on, left_energy, brought_closer)
