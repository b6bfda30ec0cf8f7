from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.paper.render_process import LIMIT_MS, WORKER, RenderProcess
from netplanner.report.pdf import write_pdf
from tests.desktop.paper.children import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.desktop.paper.children import Command


if sys.version_info < (3, 12):
    # WORKAROUND PySide6 6.12.0 hands out None, True and False without counting the reference, as
    # Python 3.12 allows; on an older Python their count runs out and the program aborts.
    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value = 1 << 60


class Starter:
    """Starts render processes, and ends them after the test."""

    def __init__(self) -> None:
        self._started: list[RenderProcess] = []

    def __call__(self, command: Command = WORKER, limit_ms: int = LIMIT_MS) -> RenderProcess:
        process = RenderProcess(command, limit_ms)
        self._started.append(process)
        return process

    def end(self) -> None:
        for process in self._started:
            process.stop()


@pytest.fixture
def starter(qapp: QApplication) -> Iterator[Starter]:  # noqa: ARG001 - child processes need its event loop
    starter = Starter()
    yield starter
    starter.end()


@pytest.fixture(scope="session")
def process(qapp: QApplication) -> Iterator[RenderProcess]:  # noqa: ARG001 - as above
    process = RenderProcess()
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="session")
def three_pages(qapp: QApplication) -> bytes:  # noqa: ARG001 - as above
    return write_pdf(pages(3))
