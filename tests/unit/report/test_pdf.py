from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from netplanner.report.html import to_html
from netplanner.report.material import Options
from netplanner.report.pdf import write_pdf
from netplanner.report.wording import page_words
from tests.unit.report import plans

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    html = to_html(page_words(plans.material(), Options()), Options())
    return PdfReader(BytesIO(write_pdf(html)))


@pytest.fixture(scope="module")
def text(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_that_the_paper_names_the_aim(text: str) -> None:
    assert "keep the park open in the evenings" in text


@pytest.mark.parametrize("name", [one.name for one in plans.brief().people])
def test_that_the_paper_names_every_person(text: str, name: str) -> None:
    assert name in text


def test_that_the_paper_dates_every_action(text: str) -> None:
    dates = [row.by for row in page_words(plans.material(), Options()).actions.rows]
    assert [day for day in dates if day not in text] == []


def test_that_the_paper_says_who_made_it_and_in_which_language(pdf: PdfReader) -> None:
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Find allies for the park"
    assert pdf.metadata.author == "Sam Okafor, Friends of Queen's Park"
    assert str(pdf.root_object["/Lang"]) == "en-GB"


def test_that_the_paper_has_a_bookmark_for_each_part(pdf: PdfReader) -> None:
    titles = [entry.title for entry in pdf.outline if not isinstance(entry, list)]
    assert titles[:1] == ["Find allies for the park"]
