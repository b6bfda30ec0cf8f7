"""The words of the sheets to write on: talks, the review, if ... then, and the privacy note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.report.wording.fields import Field

if TYPE_CHECKING:
    from netplanner.report.material import Material
    from netplanner.report.wording.voice import Voice


MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True)
class TalkWords:
    """One sheet to copy and to fill in after a talk; `fits` are boxes to tick."""

    heading: str
    intro: str
    title: str
    who: str
    day: str
    lines: tuple[str, ...]
    fits_label: str
    fits: tuple[str, ...]
    thanks: str


@dataclass(frozen=True)
class ReviewWords:
    """The sheet for looking back."""

    heading: str
    when: str
    counts_label: str
    counts: tuple[str, ...]
    energy_label: str
    energy_columns: tuple[str, ...]
    energy_signs: tuple[str, str, str]
    methods: tuple[str, ...]
    measure: Field
    lines: tuple[str, ...]
    next_version: str


@dataclass(frozen=True)
class IfThen:
    """What may happen, and the reply to it."""

    kind: str
    event: str
    reply: str


@dataclass(frozen=True)
class SheetsWords:
    """Everything that is there to be written on."""

    talk: TalkWords
    review: ReviewWords
    if_heading: str
    if_intro: str
    if_columns: tuple[str, str]
    if_then: tuple[IfThen, ...]
    own_rows: tuple[str, ...]
    privacy_heading: str
    privacy: tuple[str, ...]
    consent: tuple[str, ...]


def sheets_words(material: Material, voice: Voice, *, private: bool) -> SheetsWords:
    """Return the words of the sheets."""
    return SheetsWords(
        talk=_talk(),
        review=_review(material, voice),
        if_heading="If … then …",
        if_intro="Decide now, while it is quiet. Two setbacks and one stroke of luck:",
        if_columns=("If", "then"),
        if_then=_if_then(),
        own_rows=("Setback", "Luck"),
        privacy_heading="Who may see this",
        privacy=_privacy(private=private),
        consent=("Everyone named here knows it", "Not everyone: I keep it to myself"),
    )


def _talk() -> TalkWords:
    return TalkWords(
        heading="Talk sheets",
        intro="Copy this page. Fill in one sheet within a day of each talk.",
        title="After the talk",
        who="With",
        day="On",
        lines=("What I learned", "What I promised, and by when", "Who else to talk to"),
        fits_label="Fits my aim?",
        fits=("yes", "partly", "no"),
        thanks="thanks sent",
    )


def _review(material: Material, voice: Voice) -> ReviewWords:
    days = [voice.day(day) for day in material.guidance.reviews]
    chosen = [method.name for method in material.guidance.methods if method.chosen]
    return ReviewWords(
        heading="Looking back",
        when=f"Once on {' and once on '.join(days)}." if days else "",
        counts_label="Actions",
        counts=("done", "moved", "dropped"),
        energy_label="How each method left me",
        energy_columns=("Method", f"{MINUS} it took energy", "0 neither", "+ it gave energy"),
        energy_signs=(MINUS, "0", "+"),
        methods=tuple(voice.text(name) for name in chosen),
        measure=Field("I said it worked when", voice.text(material.brief.success)),
        lines=("How far that is true", "Stop", "Keep", "Start", "New people"),
        next_version=f"Version {material.version + 1} on",
    )


def _if_then() -> tuple[IfThen, ...]:
    return (
        IfThen(
            "Setback",
            "three messages to someone stay without an answer",
            "I stop asking, leave it for two weeks, and turn to the next person.",
        ),
        IfThen(
            "Setback",
            "a week leaves me tired or is too full",
            "I drop the liveliest thing first and keep the small thank-you notes.",
        ),
        IfThen(
            "Luck",
            "someone offers to introduce me",
            "I say yes within a day, and send three lines that can be passed on.",
        ),
    )


def _privacy(*, private: bool) -> tuple[str, ...]:
    if private:
        return (
            "People are shown by initials. The key is on the last page: tear it off and keep it.",
            "Free text was searched for their names. Read it once more before you pin it up.",
        )
    return (
        "This plan names people and what I hope for from them.",
        "Keep it where they would not mind it, or print it again with initials.",
    )
