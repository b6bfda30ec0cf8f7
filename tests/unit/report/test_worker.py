from __future__ import annotations

import subprocess
import sys

import pytest

from netplanner.report.frames import Frame, Kind, decode, encode
from netplanner.report.limits import OutOfTimeError, time_limit

pytestmark = pytest.mark.slow
PAGE = '<!doctype html><html lang="en"><title>Plan</title><body><p>Hello</p></body></html>'


def answers(*documents: str) -> tuple[Frame, ...]:
    requests = b"".join(encode(Frame(Kind.HTML, page.encode())) for page in documents)
    worker = subprocess.run(
        [sys.executable, "-m", "netplanner.report.worker"],
        input=requests,
        capture_output=True,
        check=True,
        timeout=60,
    )
    frames, rest = decode(worker.stdout)
    assert rest == b""
    return frames


def test_that_the_worker_says_when_it_is_warm_and_then_answers_in_order() -> None:
    frames = answers(PAGE, PAGE.replace("Hello", "Goodbye"))
    assert [frame.kind for frame in frames] == [Kind.READY, Kind.PDF, Kind.PDF]
    assert all(frame.content.startswith(b"%PDF-") for frame in frames[1:])


def spin() -> None:
    with time_limit(0.01):
        while True:
            pass


def test_that_work_without_an_end_is_stopped() -> None:
    with pytest.raises(OutOfTimeError):
        spin()
