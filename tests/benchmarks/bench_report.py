"""The printed plan: its pages, its size, and what the render process costs."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from typing import IO, TYPE_CHECKING

from pypdf import PdfReader

from netplanner.report.frames import HEAD_SIZE, Frame, Kind, encode, read_head
from netplanner.report.html import to_html
from netplanner.report.material import Options
from netplanner.report.pdf import renderer, write_pdf
from netplanner.report.wording import page_words
from tests.benchmarks.measure import Measure, ratio
from tests.unit.report import plans

if TYPE_CHECKING:
    from collections.abc import Iterator

_PEOPLE = 25
_TALK_PAGES = 1


def measures() -> Iterator[Measure]:
    """Yield the figures of the report."""
    html = to_html(page_words(plans.material(_PEOPLE), Options()), Options())
    pdf = write_pdf(html)
    pages = len(PdfReader(BytesIO(pdf)).pages) - _TALK_PAGES
    yield Measure(f"pages of a plan with {_PEOPLE} people, without talk sheets", pages, 12, "pages")
    yield Measure(f"file of a plan with {_PEOPLE} people", len(pdf) / 1024, 300, "KB")
    yield Measure("render process, warm / bare write_pdf", _worker_ratio(html), 1.15)


def _worker_ratio(html: str) -> float:
    weasyprint = renderer()
    # Imported here because it imports weasyprint.
    from netplanner.report.fetching import OwnFonts

    fetcher = OwnFonts()
    with subprocess.Popen(
        [sys.executable, "-m", "netplanner.report.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as worker:
        requests, answers = worker.stdin, worker.stdout
        if requests is None or answers is None:
            return float("inf")
        _received(answers)
        result = ratio(
            lambda: _asked(requests, answers, html),
            lambda: weasyprint.HTML(string=html, url_fetcher=fetcher).write_pdf(
                pdf_variant="pdf/ua-1"
            ),
            rounds=5,
        )
        requests.close()
    return result


def _asked(requests: IO[bytes], answers: IO[bytes], html: str) -> Frame:
    requests.write(encode(Frame(Kind.HTML, html.encode())))
    requests.flush()
    return _received(answers)


def _received(answers: IO[bytes]) -> Frame:
    kind, length = read_head(answers.read(HEAD_SIZE))
    return Frame(kind, answers.read(length))
