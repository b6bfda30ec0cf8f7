"""Reads the ratings: where a score lies, how sure that is, and what the person says of it.

It describes answers, never people, and the person's own view always wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.advice import Band, PreferenceReading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.guidance.brief import Preferences
    from netplanner.guidance.scales import Form, Scales


def preference_of(preferences: Preferences, scales: Scales) -> PreferenceReading:
    """Return what the ratings and the own view come to.

    The form that was asked is scored; where too few of its items are answered, a shorter form
    whose items are answered stands in.

    Source:
        IPIP Big-Five Factor Markers; Mini-IPIP, Donnellan and others 2006; bands at half a
        standard deviation from the mean of the comparison group.
    """
    scored = _scored(preferences, scales)
    if scored is None:
        return _without_score(preferences, scales)
    form, score = scored
    band = band_of(score, form)
    return PreferenceReading(
        score=score,
        items=len(form.items),
        margin=form.margin,
        percentile=form.percentiles[score],
        scored_band=band,
        used_band=_own_band(preferences) or band,
        words=(*_words(scored, preferences, scales), *_side_words(preferences, scales)),
    )


def band_of(score: int, form: Form) -> Band:
    """Return the part of the scale in which a score lies."""
    if score <= form.introvert_up_to:
        return Band.INTROVERT
    return Band.EXTRAVERT if score >= form.extravert_from else Band.MIDDLE


def bands_near(score: int, form: Form) -> tuple[Band, ...]:
    """Return the bands within the score's margin: one, or two where the score is near a cut."""
    margin = int(form.margin)
    return tuple(
        band
        for band in Band
        if band in {band_of(score - margin, form), band_of(score + margin, form)}
        or band is band_of(score, form)
    )


def _scored(preferences: Preferences, scales: Scales) -> tuple[Form, int] | None:
    for form in scales.forms:
        if preferences.form == "quick" and form.name == "full":
            continue
        score = scales.extraversion.total(preferences.extraversion, form.items, form.most_missing)
        if score is not None:
            return form, score
    return None


def _own_band(preferences: Preferences) -> Band | None:
    return Band(preferences.own_view) if preferences.own_view in set(Band) else None


def _without_score(preferences: Preferences, scales: Scales) -> PreferenceReading:
    own = _own_band(preferences)
    words = scales.extraversion.words
    if own:
        said = words[f"own_{own}"]
    else:
        said = words["too_few" if preferences.extraversion else "unanswered"]
    told = (said, *_side_words(preferences, scales))
    return PreferenceReading(None, 0, 0.0, None, None, own or Band.MIDDLE, told)


def _side_words(preferences: Preferences, scales: Scales) -> Iterator[str]:
    blocks = ((scales.crowd, preferences.crowd), (scales.confidence, preferences.confidence))
    for scale, ratings in blocks:
        if side := scale.side(ratings):
            yield scale.words[side]


def _words(scored: tuple[Form, int], preferences: Preferences, scales: Scales) -> Iterator[str]:
    form, score = scored
    words = scales.extraversion.words
    yield words["score"].format(
        score=score,
        most=5 * len(form.items),
        margin=f"{form.margin:g}",
        percentile=form.percentiles[score],
    )
    near = bands_near(score, form)
    if len(near) > 1:
        yield words["near"]
    yield from (words[band] for band in near)
    own = _own_band(preferences)
    if own and own is not band_of(score, form):
        yield words[f"own_{own}"]
