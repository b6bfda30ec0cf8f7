"""Ratings become a score, a band and words; the person's own view always wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.guidance.advice import Band
from netplanner.guidance.brief import Preferences
from netplanner.guidance.preference import preference_of
from tests.unit.guidance.briefs import ratings, shipped

if TYPE_CHECKING:
    from netplanner.guidance.scales import Form

SCALES = shipped().scales


@pytest.mark.parametrize(
    ("total", "band", "percentile"),
    [
        (10, Band.INTROVERT, 0),
        (20, Band.INTROVERT, 14),
        (25, Band.INTROVERT, 29),
        (26, Band.MIDDLE, 33),
        (34, Band.MIDDLE, 63),
        (35, Band.EXTRAVERT, 67),
        (50, Band.EXTRAVERT, 100),
    ],
)
def test_that_ten_ratings_give_score_band_and_percentile(
    total: int, band: Band, percentile: int
) -> None:
    found = preference_of(Preferences(extraversion=ratings(total)), SCALES)
    assert (found.score, found.items, found.margin) == (total, 10, 3.0)
    assert (found.used_band, found.percentile) == (band, percentile)


@pytest.mark.parametrize(
    ("chosen", "total", "band"),
    [((1, 5, 1, 5), 4, Band.INTROVERT), ((3, 3, 3, 3), 12, Band.MIDDLE), ((5, 1, 5, 3), 18, None)],
)
def test_that_the_quick_four_are_scored_by_their_own_norms(
    chosen: tuple[int, ...], total: int, band: Band | None
) -> None:
    answers = dict(zip((1, 2, 7, 4), chosen, strict=True))
    found = preference_of(Preferences("quick", answers), SCALES)
    assert (found.score, found.items, found.margin) == (total, 4, 2.0)
    assert found.used_band is (band or Band.EXTRAVERT)


def test_that_two_missing_answers_take_the_own_mean() -> None:
    some = {item: rating for item, rating in ratings(40).items() if item not in {5, 6}}
    found = preference_of(Preferences(extraversion=some), SCALES)
    assert (found.score, found.items) == (40, 10)


def test_that_a_half_is_rounded_up() -> None:
    some = dict.fromkeys((1, 2, 3, 4, 5, 6), 3) | {7: 4, 8: 2}
    assert preference_of(Preferences(extraversion=some), SCALES).score == 33


def test_that_three_missing_answers_leave_the_quick_four_to_count() -> None:
    some = {item: rating for item, rating in ratings(40).items() if item not in {3, 5, 6}}
    found = preference_of(Preferences(extraversion=some), SCALES)
    assert (found.score, found.items) == (16, 4)


def test_that_too_few_answers_give_the_middle_and_say_so() -> None:
    found = preference_of(Preferences(extraversion={3: 5, 5: 5}), SCALES)
    assert (found.score, found.scored_band, found.used_band) == (None, None, Band.MIDDLE)
    assert found.words == (SCALES.extraversion.words["too_few"],)


def test_that_no_answers_give_the_middle_and_say_so() -> None:
    found = preference_of(Preferences(), SCALES)
    assert (found.used_band, found.words) == (
        Band.MIDDLE,
        (SCALES.extraversion.words["unanswered"],),
    )


def test_that_the_own_view_overrules_the_score_and_both_are_told() -> None:
    found = preference_of(Preferences(extraversion=ratings(20), own_view="extravert"), SCALES)
    assert (found.scored_band, found.used_band) == (Band.INTROVERT, Band.EXTRAVERT)
    assert found.words[-1] == SCALES.extraversion.words["own_extravert"]


def test_that_an_own_view_without_answers_is_used() -> None:
    found = preference_of(Preferences(own_view="introvert"), SCALES)
    assert (found.score, found.used_band) == (None, Band.INTROVERT)


@pytest.mark.parametrize(("total", "sides"), [(22, 1), (23, 2), (28, 2), (29, 1), (31, 1), (32, 2)])
def test_that_near_a_cut_both_sides_are_described(total: int, sides: int) -> None:
    words = preference_of(Preferences(extraversion=ratings(total)), SCALES).words
    described = [SCALES.extraversion.words[band] for band in Band]
    assert sum(sentence in described for sentence in words) == sides


@pytest.mark.parametrize("form", SCALES.forms, ids=lambda form: form.name)
def test_that_percentiles_cover_every_score_and_rise(form: Form) -> None:
    scores = range(len(form.items), 5 * len(form.items) + 1)
    assert list(form.percentiles) == list(scores)
    assert sorted(form.percentiles.values()) == list(form.percentiles.values())


def test_that_no_words_tell_people_who_they_are() -> None:
    words = " ".join(SCALES.extraversion.words.values()).lower()
    assert not any(said in words for said in ("you are an", "introverts", "extraverts", "type"))
