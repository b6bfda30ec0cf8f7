from __future__ import annotations

from dataclasses import replace

import pytest

from netplanner.report.density import summary_layout
from netplanner.report.material import Options
from netplanner.report.wording import page_words
from tests.unit.report import plans


@pytest.mark.parametrize(
    ("sentences", "density"), [(1, "airy"), (12, "usual"), (16, "dense"), (40, "tight")]
)
def test_that_a_fuller_first_page_is_set_closer(sentences: int, density: str) -> None:
    summary = page_words(plans.material(), Options()).summary
    preference = replace(
        summary.preference, words=("A sentence of some forty letters.",) * sentences
    )
    assert summary_layout(replace(summary, preference=preference), "a4").density == density


def test_that_letter_paper_holds_less() -> None:
    summary = page_words(plans.material(), Options()).summary
    order = ("airy", "usual", "dense", "tight")
    a4, letter = (order.index(summary_layout(summary, paper).density) for paper in ("a4", "letter"))
    assert a4 <= letter
