from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from netplanner.report.frames import Frame, Kind, decode, encode
from netplanner.report.html import to_html
from netplanner.report.limits import OutOfTimeError, time_limit
from netplanner.report.material import Options
from netplanner.report.wording import page_words
from tests.unit.report import plans

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow
PAGE = '<!doctype html><html lang="en"><title>Plan</title><body><p>Hello</p></body></html>'


def answers(*documents: str, **environment: str) -> tuple[Frame, ...]:
    requests = b"".join(encode(Frame(Kind.HTML, page.encode())) for page in documents)
    worker = subprocess.run(
        [sys.executable, "-m", "netplanner.report.worker"],
        input=requests,
        capture_output=True,
        check=True,
        timeout=60,
        env={**os.environ, **environment},
    )
    frames, rest = decode(worker.stdout)
    assert rest == b""
    return frames


def test_that_the_worker_says_when_it_is_warm_and_then_answers_in_order() -> None:
    frames = answers(PAGE, PAGE.replace("Hello", "Goodbye"))
    assert [frame.kind for frame in frames] == [Kind.READY, Kind.PDF, Kind.PDF]
    assert all(frame.content.startswith(b"%PDF-") for frame in frames[1:])


def test_that_a_machine_without_fonts_prints_in_ours(tmp_path: Path) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text("<?xml version='1.0'?><fontconfig></fontconfig>")
    page = to_html(page_words(plans.renamed(plans.material(1), "李明"), Options()), Options())
    _, pdf = answers(page, FONTCONFIG_FILE=str(bare), PYTHONWARNINGS="error")
    pages = PdfReader(BytesIO(pdf.content)).pages
    assert "李明" in "".join(page.extract_text() for page in pages)


def test_that_memory_has_a_limit() -> None:
    greedy = (
        "from netplanner.report.limits import limit_memory\nlimit_memory(200)\nbytearray(2**29)"
    )
    ended = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-c", greedy], capture_output=True, check=False
    )
    assert b"MemoryError" in ended.stderr


def spin() -> None:
    with time_limit(0.01):
        while True:
            pass


def test_that_work_without_an_end_is_stopped() -> None:
    with pytest.raises(OutOfTimeError):
        spin()
