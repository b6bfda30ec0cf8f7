from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from netplanner.report.html import standalone, to_html
from netplanner.report.material import Options
from netplanner.report.wording import page_words
from tests.unit.report import plans

GOLDEN = Path(__file__).parents[2] / "data" / "report"
VARIANTS = {
    "plan": Options(),
    "large": Options(large_print=True),
    "private": Options(private=True, paper="letter"),
    "summary": Options(summary_only=True),
}


class VisibleText(HTMLParser):
    """Collects what a reader sees, a line for each paragraph, cell or heading."""

    _BLOCKS = frozenset({"p", "li", "td", "th", "h1", "h2", "h3", "h4", "div", "tr", "caption"})

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._is_style = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        self._parts.append("\n" if tag in self._BLOCKS else "")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._is_style = False

    @override
    def handle_data(self, data: str) -> None:
        self._parts.append("" if self._is_style else re.sub(r"\s+", " ", data))

    def lines(self) -> str:
        lines = ("".join(self._parts)).split("\n")
        return "\n".join(line.strip() for line in lines if line.strip()) + "\n"


def html_of(options: Options, people: int = 8) -> str:
    return to_html(page_words(plans.material(people), options), options)


def visible(html: str) -> str:
    reader = VisibleText()
    reader.feed(html)
    return reader.lines()


@pytest.mark.parametrize("name", VARIANTS)
def test_that_the_pages_say_what_was_agreed(name: str) -> None:
    """NETPLANNER_ACCEPT=1 writes the texts anew; read the difference before you commit it."""
    golden = GOLDEN / f"{name}.txt"
    said = visible(html_of(VARIANTS[name]))
    if os.environ.get("NETPLANNER_ACCEPT"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


def test_that_the_same_plan_gives_the_same_document() -> None:
    assert html_of(Options()) == html_of(Options())


def test_that_answers_are_escaped_once() -> None:
    html = to_html(page_words(plans.renamed(plans.material(1), "A & <b>"), Options()), Options())
    assert "A &amp; &lt;b&gt;" in html
    assert "<b>'" not in html


def test_that_a_document_names_only_the_fonts_it_needs() -> None:
    assert set(re.findall(r"url\(netplanner:(\w+)", html_of(Options()))) == {
        "AtkinsonHyperlegibleNext"
    }


def test_that_names_in_another_script_bring_their_font() -> None:
    plan = plans.renamed(plans.material(1), "李明")
    assert "NotoSansSC-Regular.ttf" in to_html(page_words(plan, Options()), Options())


def test_that_a_standalone_document_needs_no_other_file() -> None:
    alone = standalone(html_of(Options()))
    assert "netplanner:" not in alone
    assert "url(data:font/ttf;base64," in alone


def test_that_the_summary_alone_holds_no_other_part() -> None:
    html = html_of(Options(summary_only=True))
    assert html.count("<section") == 1


@pytest.mark.parametrize("people", [0, 1, 8, 150])
def test_that_any_number_of_people_makes_a_document(people: int) -> None:
    html = html_of(Options(), people)
    assert all(one.name in html for one in plans.brief(people).people)
