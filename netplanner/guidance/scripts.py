"""Words to start from: the scripts that a plan's actions call for, with names filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.guidance.phrases import ScriptWords
    from netplanner.guidance.situation import Situation
    from netplanner.guidance.steps import Step

_LONGEST_AIM = 160


def scripts_of(steps: Sequence[Step], situation: Situation) -> Iterator[Script]:
    """Yield each script once, for the first step it helps with; square brackets stay open."""
    for words in situation.phrases.scripts:
        step = next((it for it in steps if it.method.id in words.methods and it.names), None)
        if step or not words.methods or words.is_always:
            text = words.text.format(**_gaps(words, step, situation))
            yield Script(words.id, words.title, " ".join(text.split()))


def _gaps(words: ScriptWords, step: Step | None, situation: Situation) -> dict[str, str]:
    names = step.names if step else ()
    open_gaps = situation.phrases.groups["open_gaps"]
    brief = situation.brief
    return {
        "person": names[0] if names else open_gaps["person"],
        "other": names[1] if len(names) > 1 and "{other}" in words.text else open_gaps["other"],
        "aim": _sentence(situation.phrases.short(brief.aim, _LONGEST_AIM)),
        "offer": _offer(step, situation),
        "planner": brief.planner,
    }


def _offer(step: Step | None, situation: Situation) -> str:
    offer = step.person.offer.strip() if step and step.person else ""
    open_gaps = situation.phrases.groups["open_gaps"]
    return _sentence(offer) if offer else open_gaps["offer"]


def _sentence(words: str) -> str:
    text = words.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."
