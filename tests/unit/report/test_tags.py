from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from netplanner.report.html import to_html
from netplanner.report.material import Options
from netplanner.report.pdf import write_pdf
from netplanner.report.wording import page_words
from tests.unit.report import plans

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


def reader_of(people: int, name: str = "") -> PdfReader:
    plan = plans.material(people)
    plan = plans.renamed(plan, name) if name else plan
    return PdfReader(BytesIO(write_pdf(to_html(page_words(plan, Options()), Options()))))


def elements(node: DictionaryObject) -> Iterator[DictionaryObject]:
    kids = node.get("/K", ArrayObject())
    for kid in kids if isinstance(kids, ArrayObject) else [kids]:
        child = kid.get_object()
        if isinstance(child, DictionaryObject) and "/S" in child:
            yield child
            yield from elements(child)


def kind(element: DictionaryObject) -> str:
    return str(element["/S"])


@pytest.fixture(scope="module")
def pdf() -> PdfReader:
    return reader_of(25)


@pytest.fixture(scope="module")
def tree(pdf: PdfReader) -> list[DictionaryObject]:
    root = pdf.root_object["/StructTreeRoot"].get_object()
    assert isinstance(root, DictionaryObject)
    return list(elements(root))


def test_that_the_file_says_it_is_for_everyone(pdf: PdfReader) -> None:
    assert pdf.xmp_metadata is not None
    assert b"pdfuaid" in pdf.xmp_metadata.stream.get_data()


def test_that_a_table_over_several_pages_is_one_table(tree: list[DictionaryObject]) -> None:
    tables = [element for element in tree if kind(element) == "/Table"]
    assert 26 in [Counter(map(kind, elements(table)))["/TR"] for table in tables]


def test_that_every_header_cell_says_what_it_heads(tree: list[DictionaryObject]) -> None:
    attributes = [cell["/A"] for cell in tree if kind(cell) == "/TH"]
    scopes = {str(one["/Scope"]) for one in attributes if isinstance(one, DictionaryObject)}
    assert scopes == {"/Column", "/Row"}


def test_that_nothing_empty_is_announced(tree: list[DictionaryObject]) -> None:
    bare = [kind(one) for one in tree if not one.get("/K") and "/Alt" not in one]
    assert set(bare) <= {"/TD", "/TH"}


def test_that_every_figure_is_described(tree: list[DictionaryObject]) -> None:
    figures = [element for element in tree if kind(element) == "/Figure"]
    assert figures
    assert all(figure.get("/Alt") for figure in figures)


def test_that_headings_step_down_one_level_at_a_time(tree: list[DictionaryObject]) -> None:
    levels = [int(kind(one)[2:]) for one in tree if re.fullmatch(r"/H\d", kind(one))]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_that_heads_and_feet_are_not_read_out(pdf: PdfReader) -> None:
    contents = pdf.pages[3].get_contents()
    assert contents is not None
    assert contents.get_data().count(b"/Pagination") >= 3


def test_that_shaped_scripts_carry_their_letters() -> None:
    pages = reader_of(1, "अमिता शर्मा").pages
    contents = [page.get_contents() for page in pages]
    written = "अमिता शर्मा".encode("utf-16-be").hex().encode()
    assert any(one is not None and written in one.get_data() for one in contents)


def test_that_a_missing_pango_is_said_with_the_command_that_brings_it(tmp_path: Path) -> None:
    broken = tmp_path / "weasyprint"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise OSError('cannot load library pango')")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from netplanner.errors import MissingPartError\n"
        "from netplanner.report.pdf import write_pdf\n"
        "try:\n    write_pdf('<p>x</p>')\n"
        "except MissingPartError as error:\n    print(error)\n"
    )
    told = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-c", program], capture_output=True, check=True
    )
    assert b"sudo apt install libpango-1.0-0" in told.stdout
