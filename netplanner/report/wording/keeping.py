"""The words of keeping in touch: who is due when, whom to find again, first messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.plan.codes import TieKind
from netplanner.report.wording.amounts import every_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.guidance.advice import KeepInTouch
    from netplanner.report.material import Material
    from netplanner.report.wording.voice import Voice

_PICK_RULE = "R9"


@dataclass(frozen=True)
class DueRow:
    """When someone is due next."""

    name: str
    due: str
    every: str


@dataclass(frozen=True)
class ScriptWords:
    """A first message to start from."""

    title: str
    text: str


@dataclass(frozen=True)
class KeepingWords:
    """Who is due when, whom to find again, and first messages to start from."""

    heading: str
    intro: str
    columns: tuple[str, ...]
    rows: tuple[DueRow, ...]
    nobody: str
    picks_heading: str
    picks_intro: str
    picks: tuple[str, ...]
    scripts_heading: str
    scripts_intro: str
    scripts: tuple[ScriptWords, ...]


def keeping_words(material: Material, voice: Voice) -> KeepingWords:
    """Return the words of keeping in touch."""
    guidance = material.guidance
    return KeepingWords(
        heading="Keep in touch",
        intro="Count from the last real contact, not from the last reminder.",
        columns=("Who", "Next by", "How often", "Then", "Then"),
        rows=tuple(_row(one, voice) for one in guidance.keep_in_touch),
        nobody="" if guidance.keep_in_touch else "Nobody is due yet.",
        picks_heading="Find again",
        picks_intro="Being remembered is welcome more often than we expect.",
        picks=tuple(_picks(material, voice)),
        scripts_heading="Words to start from",
        scripts_intro="Change them until they sound like you.",
        scripts=tuple(
            ScriptWords(voice.text(script.title), voice.text(script.text))
            for script in guidance.scripts
        ),
    )


def _row(one: KeepInTouch, voice: Voice) -> DueRow:
    return DueRow(voice.name(one.person), voice.day(one.next_due), every_words(one.every_days))


def _picks(material: Material, voice: Voice) -> Iterator[str]:
    dormant = {person.name for person in material.brief.people if person.tie is TieKind.DORMANT}
    for action in material.guidance.actions:
        reasons = [reason for reason in action.reasons if reason.rule == _PICK_RULE]
        if reasons and action.person in dormant:
            yield f"{voice.name(action.person)}: {voice.text(reasons[0].text)}"
