from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from netplanner.report.html import to_html
from netplanner.report.material import Options
from netplanner.report.pdf import write_pdf
from netplanner.report.wording import page_words
from tests.unit.report import plans

if TYPE_CHECKING:
    from netplanner.report.material import Material

pytestmark = pytest.mark.slow

MARKUP = (
    '<img src="file:///etc/passwd"> </style><style>*{display:none}</style> {{ 7 * 7 }} '
    '<a rel="attachment" href="file:///etc/hosts">x</a> javascript:alert(1) {% include "x" %}'
)
FETCHING = (
    '<html lang="en"><title>t</title><link rel="stylesheet" href="file:///etc/passwd">'
    '<img alt="a" src="data:image/png;base64,iVBORw0KGgo="><img alt="b" src="http://x.test/y.png">'
    '<a rel="attachment" href="file:///etc/hosts">x</a><p>still here</p>'
)


def everywhere(text: str) -> Material:
    brief = plans.brief(1)
    people = tuple(replace(one, offer=text, ask=text) for one in brief.people)
    return plans.of_brief(
        replace(brief, title=text, aim=text, planner=text, missing=text, people=people)
    )


def pdf_of(text: str, options: Options | None = None) -> PdfReader:
    wanted = options or Options()
    words = page_words(everywhere(text), wanted)
    return PdfReader(BytesIO(write_pdf(to_html(words, wanted))))


def letters(pdf: PdfReader) -> str:
    return "".join("".join(page.extract_text() for page in pdf.pages).split())


@pytest.fixture(scope="module")
def marked_up() -> PdfReader:
    return pdf_of(MARKUP)


def test_that_markup_in_answers_is_printed_as_text(marked_up: PdfReader) -> None:
    assert "".join(MARKUP.split()) in letters(marked_up)


def test_that_markup_in_answers_embeds_nothing(marked_up: PdfReader) -> None:
    assert marked_up.attachments == {}
    assert [image for page in marked_up.pages for image in page.images] == []


def test_that_markup_in_answers_makes_no_links(marked_up: PdfReader) -> None:
    assert all("/Annots" not in page for page in marked_up.pages)


def test_that_a_document_can_fetch_nothing_but_our_fonts() -> None:
    pdf = PdfReader(BytesIO(write_pdf(FETCHING)))
    assert pdf.attachments == {}
    assert sorted(letters(pdf)) == sorted("abxstillhere")


@pytest.mark.parametrize("text", ["x" * 5000, "Hello " * 160_000, "\x00\x1b\ud800 ok"])
def test_that_endless_and_broken_texts_leave_the_first_page_whole(text: str) -> None:
    pdf = pdf_of(text, Options(summary_only=True))
    assert "Whowillaskhowitwent" in letters(pdf)
    assert len(pdf.pages) < 12


def test_that_a_word_of_five_thousand_letters_is_printed_whole() -> None:
    words = page_words(everywhere("x" * 5000), Options())
    assert words.summary.aim.replace("\N{ZERO WIDTH SPACE}", "") == "x" * 5000
