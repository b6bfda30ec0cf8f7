"""Scripts of both directions in one sentence of the paper."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from netplanner.report.html import to_html
from netplanner.report.material import Options
from netplanner.report.pdf import write_pdf
from netplanner.report.wording import page_words
from tests.unit.report import plans


@pytest.mark.slow
@pytest.mark.parametrize("name", ["דנה", "عمر"])
def test_that_a_sentence_with_a_name_from_the_right_is_read_out_in_order(name: str) -> None:
    plan = plans.renamed(plans.material(1), name)
    pages = PdfReader(BytesIO(write_pdf(to_html(page_words(plan, Options()), Options())))).pages
    read = " ".join(pages[0].extract_text().split())
    assert f"ask {name} for half an hour" in read
