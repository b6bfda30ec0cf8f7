from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.paper.rendering import Cause, Rendered, RenderFailure
from tests.desktop.paper.children import (
    BABBLING,
    DEADLY,
    NOWHERE,
    REFUSING,
    SILENT,
    STILLBORN,
    WITHOUT_PANGO,
    page,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.paper.render_process import RenderProcess
    from tests.desktop.paper.children import Command
    from tests.desktop.paper.conftest import Starter

WAIT_MS = 20_000


def pdf_of(qtbot: QtBot, process: RenderProcess, html: str) -> bytes:
    with qtbot.waitSignal(process.rendered, timeout=WAIT_MS) as answer:
        job = process.render(html)
    (done,) = answer.args
    assert isinstance(done, Rendered)
    assert done.job == job
    return done.pdf


def failure_of(qtbot: QtBot, process: RenderProcess, html: str = "") -> RenderFailure:
    with qtbot.waitSignal(process.failed, timeout=WAIT_MS) as answer:
        job = process.render(html)
    (failure,) = answer.args
    assert isinstance(failure, RenderFailure)
    assert failure.job == job
    return failure


def memory_kib(process: RenderProcess) -> int:
    """Return what a process holds in memory; one that was ended holds nothing."""
    with open(f"/proc/{process.process_id}/status", encoding="ascii") as status:  # noqa: PTH123 - a kernel file
        return sum(int(line.split()[1]) for line in status if line.startswith("VmRSS"))


@pytest.mark.slow
def test_that_a_document_comes_back_as_a_pdf(qtbot: QtBot, process: RenderProcess) -> None:
    assert pdf_of(qtbot, process, page("Hello")).startswith(b"%PDF-")


@pytest.mark.slow
def test_that_documents_are_answered_in_the_order_of_asking(
    qtbot: QtBot, process: RenderProcess
) -> None:
    answered: list[object] = []
    process.rendered.connect(answered.append)
    jobs = [process.render(page(words)) for words in ("One", "Two", "Three")]
    qtbot.waitUntil(lambda: len(answered) == 3, timeout=WAIT_MS)
    process.rendered.disconnect(answered.append)
    assert [done.job for done in answered if isinstance(done, Rendered)] == jobs


@pytest.mark.slow
def test_that_a_process_killed_in_the_middle_is_replaced_and_says_to_try_again(
    qtbot: QtBot, starter: Starter
) -> None:
    process = starter()
    pdf_of(qtbot, process, page("Warm"))
    first = process.process_id
    with qtbot.waitSignal(process.failed, timeout=WAIT_MS) as answer:
        process.render(page("word " * 200_000))
        os.kill(first, signal.SIGKILL)
    assert answer.args[0].cause is Cause.STOPPED
    assert answer.args[0].words.endswith("Try again.")
    assert pdf_of(qtbot, process, page("Again")).startswith(b"%PDF-")
    assert process.process_id != first


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory from /proc")
def test_that_twenty_documents_in_a_row_need_no_more_memory_than_five(
    qtbot: QtBot, starter: Starter
) -> None:
    process, html = starter(most_documents=5), page("word " * 500)
    needed = []
    for _ in range(20):
        pdf_of(qtbot, process, html)
        needed.append(memory_kib(process))
    assert max(needed[5:]) < max(needed[:5]) * 1.1


@pytest.mark.slow
def test_that_a_process_is_replaced_after_so_many_documents(qtbot: QtBot, starter: Starter) -> None:
    process = starter(most_documents=1)
    pdf_of(qtbot, process, page("One"))
    first = process.process_id
    assert pdf_of(qtbot, process, page("Two")).startswith(b"%PDF-")
    qtbot.waitUntil(lambda: process.process_id not in (0, first), timeout=WAIT_MS)


@pytest.mark.slow
def test_that_a_cancelled_job_is_not_heard_of_and_the_next_is_done(
    qtbot: QtBot, starter: Starter
) -> None:
    process = starter()
    pdf_of(qtbot, process, page("Warm"))
    cancelled = process.render(page("word " * 200_000))
    process.cancel(cancelled)
    assert pdf_of(qtbot, process, page("Next")).startswith(b"%PDF-")


def test_that_a_job_cancelled_while_it_waits_leaves_the_running_one_alone(
    qtbot: QtBot, starter: Starter
) -> None:
    process = starter(REFUSING)
    with qtbot.waitSignal(process.failed, timeout=WAIT_MS) as answer:
        running = process.render("")
        process.cancel(process.render(""))
    assert answer.args[0].job == running


def test_that_a_process_that_keeps_silent_is_given_up_in_time(
    qtbot: QtBot, starter: Starter
) -> None:
    failure = failure_of(qtbot, starter(SILENT, limit_ms=300))
    assert failure.cause is Cause.TOO_SLOW
    assert "Shorten its longest texts" in failure.words


def test_that_the_reason_of_the_process_is_handed_on(qtbot: QtBot, starter: Starter) -> None:
    failure = failure_of(qtbot, starter(REFUSING))
    assert (failure.cause, failure.words) == (Cause.REFUSED, "Shorten its longest texts.")


def test_that_a_missing_pango_keeps_its_sentence_and_offers_a_web_page(
    qtbot: QtBot, starter: Starter
) -> None:
    failure = failure_of(qtbot, starter(WITHOUT_PANGO))
    assert (failure.words, failure.offers_html) == ("NetPlanner needs Pango.", True)


@pytest.mark.parametrize("command", [STILLBORN, BABBLING, NOWHERE], ids=lambda one: one[-1][:9])
def test_that_a_process_that_never_lives_is_given_up(
    qtbot: QtBot, starter: Starter, command: Command
) -> None:
    failure = failure_of(qtbot, starter(command))
    assert (failure.cause, failure.offers_html) == (Cause.GAVE_UP, True)


def test_that_a_process_that_dies_of_every_document_is_started_thrice_and_then_given_up(
    qtbot: QtBot, starter: Starter
) -> None:
    process = starter(DEADLY)
    causes = [failure_of(qtbot, process).cause for _ in range(4)]
    assert causes == [Cause.STOPPED, Cause.STOPPED, Cause.GAVE_UP, Cause.GAVE_UP]


def test_that_all_who_wait_are_told_when_the_process_is_given_up(
    qtbot: QtBot, starter: Starter
) -> None:
    process, told = starter(STILLBORN), list[RenderFailure]()
    process.failed.connect(told.append)
    jobs = [process.render("") for _ in range(3)]
    qtbot.waitUntil(lambda: len(told) == 3, timeout=WAIT_MS)
    assert [failure.job for failure in told] == jobs


ORPHAN = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication
from netplanner.desktop.paper.render_process import RenderProcess
application = QCoreApplication([])
process = RenderProcess()
process.rendered.connect(application.quit)
process.render("<p>Hello</p>")
application.exec()
print(process.process_id, flush=True)
{end}
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="watches processes as Linux shows them")
@pytest.mark.parametrize("end", ["process.stop()", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_that_no_process_outlives_the_program(end: str) -> None:
    with subprocess.Popen(  # noqa: S603 - our own words in our own Python
        [sys.executable, "-c", ORPHAN.format(end="input()\n" + end)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        child = os.pidfd_open(int(program.stdout.readline()))
        program.communicate(b"\n", timeout=20)
    ended, _, _ = select.select([child], [], [], 10)
    os.close(child)
    assert ended
