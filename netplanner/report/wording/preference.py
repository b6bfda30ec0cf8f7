"""The words of the preference: the score with its margin, the own view, what both changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.guidance.advice import PreferenceReading
    from netplanner.report.material import Material
    from netplanner.report.wording.voice import Voice

_SIDES = {
    Band.INTROVERT: "introvert side",
    Band.MIDDLE: "middle",
    Band.EXTRAVERT: "extravert side",
}
# Source: the guide's bands, mean plus and minus half a standard deviation of the comparison group.
_CUTS = {10: (25.5, 34.5), 4: (9.5, 13.5)}
_ENERGY_RULES = frozenset({"R3", "R4", "R5", "R6"})
_NAMED_AT_MOST = 4


@dataclass(frozen=True)
class Scale:
    """The score on its scale; every place is a share of the bar's length, 0 to 1.

    Attributes:
        low, high: the ends of the margin around the score.
        cuts: where the introvert side and the middle end.
        ends: the least and the most points; sides: what the three stretches are called.
    """

    place: float
    low: float
    high: float
    cuts: tuple[float, float]
    ends: tuple[str, str]
    sides: tuple[str, str, str]


@dataclass(frozen=True)
class PreferenceWords:
    """What the answers on energy in company come to; `score` stands for the bar in words."""

    heading: str
    scale: Scale | None
    score: str
    words: tuple[str, ...]
    used: str
    changed: str


def preference_words(material: Material, voice: Voice) -> PreferenceWords:
    """Return the words of the preference; without answers they say that the middle is assumed."""
    reading = material.guidance.preference
    return PreferenceWords(
        heading="My energy in company",
        scale=_scale(reading),
        score=_score(reading),
        words=tuple(map(voice.text, reading.words)) or (_score(reading),),
        used=_used(reading, material, voice),
        changed=voice.text(_changed(material)),
    )


def _scale(reading: PreferenceReading) -> Scale | None:
    if reading.score is None or reading.items not in _CUTS:
        return None
    least, most = reading.items, 5 * reading.items

    def share(points: float) -> float:
        return round(min(max((points - least) / (most - least), 0.0), 1.0), 4)

    low, high = _CUTS[reading.items]
    return Scale(
        place=share(reading.score),
        low=share(reading.score - reading.margin),
        high=share(reading.score + reading.margin),
        cuts=(share(low), share(high)),
        ends=(str(least), str(most)),
        sides=("Introvert side", "Middle", "Extravert side"),
    )


def _score(reading: PreferenceReading) -> str:
    if reading.score is None:
        return "Nothing was answered here, so the plan takes the middle."
    margin = f"{reading.margin:g}"
    return f"Score {reading.score} of {5 * reading.items}, give or take {margin}."


def _used(reading: PreferenceReading, material: Material, voice: Voice) -> str:
    used = _SIDES[reading.used_band]
    own = material.brief.preferences.own_view
    if own and own != "as_scored" and reading.scored_band not in (None, reading.used_band):
        said = voice.label("own_view", own)
        return f"My own view counts: {said[:1].lower() + said[1:]}. The plan follows the {used}."
    return f"The plan follows the {used}."


def _changed(material: Material) -> str:
    left = tuple(_left_for_energy(material))
    if not left:
        return ""
    named = ", ".join(left[:_NAMED_AT_MOST])
    more = len(left) - _NAMED_AT_MOST
    return f"Left out for this: {named}{f' and {more} more' if more > 0 else ''}."


def _left_for_energy(material: Material) -> Iterator[str]:
    for method in material.guidance.left_out:
        if any(reason.rule in _ENERGY_RULES for reason in method.reasons):
            yield method.name
