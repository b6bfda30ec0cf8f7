from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.paper.render_process import LIMIT_MS, MOST_DOCUMENTS, WORKER, RenderProcess
from netplanner.report.pdf import write_pdf
from tests.desktop.paper.children import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.desktop.paper.children import Command


class Starter:
    """Starts render processes, and ends them after the test."""

    def __init__(self) -> None:
        self._started: list[RenderProcess] = []

    def __call__(
        self,
        command: Command = WORKER,
        limit_ms: int = LIMIT_MS,
        most_documents: int = MOST_DOCUMENTS,
    ) -> RenderProcess:
        process = RenderProcess(command, limit_ms, most_documents)
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
