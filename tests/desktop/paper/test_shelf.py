from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.paper.rendering import Cause
from netplanner.desktop.paper.shelf import MOST_KEPT, Shelf
from tests.desktop.paper.children import REFUSING, SILENT, page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.paper.render_process import RenderProcess
    from netplanner.desktop.paper.rendering import RenderFailure
    from tests.desktop.paper.conftest import Starter


class Reader:
    """Somebody who waits for a PDF."""

    def __init__(self) -> None:
        self.pdfs: list[bytes] = []
        self.failures: list[RenderFailure] = []

    def receive(self, pdf: bytes) -> None:
        self.pdfs.append(pdf)

    def refuse(self, failure: RenderFailure) -> None:
        self.failures.append(failure)

    def was_answered(self) -> bool:
        return bool(self.pdfs or self.failures)


def read(qtbot: QtBot, shelf: Shelf, html: str) -> bytes:
    reader = Reader()
    shelf.ask(html, reader)
    qtbot.waitUntil(reader.was_answered, timeout=20_000)
    return reader.pdfs[0]


@pytest.mark.slow
def test_that_all_who_ask_for_one_plan_get_one_pdf(qtbot: QtBot, process: RenderProcess) -> None:
    shelf, first, second = Shelf(process), Reader(), Reader()
    shelf.ask(page("Hello"), first)
    shelf.ask(page("Hello"), second)
    qtbot.waitUntil(second.was_answered, timeout=20_000)
    assert first.pdfs[0] is second.pdfs[0]


@pytest.mark.slow
def test_that_a_pdf_made_lately_is_there_at_once(qtbot: QtBot, process: RenderProcess) -> None:
    shelf, later = Shelf(process), Reader()
    made = read(qtbot, shelf, page("Hello"))
    shelf.ask(page("Hello"), later)
    assert later.pdfs == [made]


@pytest.mark.slow
def test_that_only_the_latest_pdfs_are_kept(qtbot: QtBot, process: RenderProcess) -> None:
    shelf, later = Shelf(process), Reader()
    for number in range(MOST_KEPT + 1):
        read(qtbot, shelf, page(str(number)))
    shelf.ask(page("0"), later)
    assert not later.was_answered()
    qtbot.waitUntil(later.was_answered, timeout=20_000)


def test_that_all_who_ask_are_told_why_there_is_no_pdf(qtbot: QtBot, starter: Starter) -> None:
    shelf, first, second = Shelf(starter(REFUSING)), Reader(), Reader()
    shelf.ask("", first)
    shelf.ask("", second)
    qtbot.waitUntil(second.was_answered, timeout=20_000)
    assert [reader.failures[0].cause for reader in (first, second)] == [Cause.REFUSED] * 2


def test_that_one_who_leaves_hears_nothing_and_the_others_still_do(
    qtbot: QtBot, starter: Starter
) -> None:
    shelf, gone, still = Shelf(starter(REFUSING)), Reader(), Reader()
    shelf.ask("", gone)
    shelf.ask("", still)
    shelf.leave(gone)
    qtbot.waitUntil(still.was_answered, timeout=20_000)
    assert not gone.was_answered()


def test_that_a_pdf_nobody_waits_for_is_not_made(qtbot: QtBot, starter: Starter) -> None:
    process = starter(SILENT)
    shelf, gone = Shelf(process), Reader()
    shelf.ask("one", gone)
    first = process.process_id
    shelf.leave(gone)
    shelf.ask("two", gone)
    shelf.leave(gone)
    assert process.process_id == first  # it was not even warm, so it may stay
    qtbot.waitUntil(lambda: not gone.was_answered())
