from __future__ import annotations

import subprocess
import sys
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow

from netplanner.desktop.paper.desk import PaperDesk
from netplanner.desktop.paper.news import News
from tests.desktop.paper.children import SILENT, WITHOUT_PANGO, pages
from tests.desktop.paper.hands import PaperHand, visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netplanner.desktop.paper.render_process import RenderProcess
    from tests.desktop.paper.conftest import Starter

HTML = pages(3)
WAIT_MS = 20_000


class Listener(QObject):
    """Keeps what a desk tells, and counts what its process makes."""

    def __init__(self, desk: PaperDesk, process: RenderProcess) -> None:
        super().__init__()
        self.news: list[News] = []
        self.made = 0
        desk.told.connect(self._on_told)
        process.rendered.connect(self._on_rendered)

    @Slot(object)
    def _on_told(self, news: News) -> None:
        self.news.append(news)

    @Slot(object)
    def _on_rendered(self, _: object) -> None:
        self.made += 1


class Folders(QObject):
    """Stands for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desk(process: RenderProcess) -> Iterator[PaperDesk]:
    desk = PaperDesk(process)
    yield desk
    desk.deleteLater()


@pytest.fixture
def listener(desk: PaperDesk, process: RenderProcess) -> Listener:
    return Listener(desk, process)


@pytest.fixture
def hand(qtbot: QtBot) -> PaperHand:
    return PaperHand(qtbot)


def page_count(path: Path) -> int:
    document = QPdfDocument()
    document.load(str(path))
    return document.pageCount()


def news_of(qtbot: QtBot, listener: Listener) -> News:
    qtbot.waitUntil(lambda: bool(listener.news), timeout=WAIT_MS)
    return listener.news[-1]


@pytest.mark.slow
def test_that_a_plan_is_exported_as_pdf(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.export_pdf(HTML, "Find allies")
    hand.save_as(tmp_path / "plan.pdf")
    assert news_of(qtbot, listener) == News("Saved as plan.pdf", file=tmp_path / "plan.pdf")
    assert page_count(tmp_path / "plan.pdf") == 3


def test_that_a_plan_is_exported_as_web_page(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.export_html(HTML, "Find allies")
    hand.save_as(tmp_path / "plan.html")
    assert news_of(qtbot, listener).file == tmp_path / "plan.html"
    assert (tmp_path / "plan.html").read_text() == HTML


def test_that_a_web_page_brings_its_fonts(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.export_html("url(netplanner:AtkinsonHyperlegibleNext-Regular.ttf)", "Find allies")
    hand.save_as(tmp_path / "plan.html")
    news_of(qtbot, listener)
    assert (tmp_path / "plan.html").read_text().startswith("url(data:font/ttf;base64,")


@pytest.mark.slow
def test_that_a_plan_is_printed(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.print_(HTML, "Find allies")
    hand.print_to(tmp_path / "printed.pdf")
    printed = tmp_path / "printed.pdf"
    assert news_of(qtbot, listener) == News("Printed into printed.pdf", file=printed)
    assert page_count(tmp_path / "printed.pdf") == 3


@pytest.mark.slow
def test_that_a_plan_is_shown_and_exported_from_there(
    desk: PaperDesk, hand: PaperHand, tmp_path: Path
) -> None:
    desk.preview(HTML, "Find allies")
    hand.wait_for("page-count").press("export-pdf").save_as(tmp_path / "plan.pdf")
    hand.wait_for_text("news", "Saved as plan.pdf").press("close")
    assert page_count(tmp_path / "plan.pdf") == 3


@pytest.mark.slow
def test_that_preview_export_and_print_make_one_pdf(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.preview(HTML, "Find allies")
    hand.wait_for("page-count").press("close")
    desk.export_pdf(HTML, "Find allies")
    hand.save_as(tmp_path / "plan.pdf")
    desk.print_(HTML, "Find allies")
    hand.print_to(tmp_path / "printed.pdf")
    qtbot.waitUntil(lambda: len(listener.news) == 2, timeout=WAIT_MS)
    assert listener.made == 1


def test_that_the_file_gets_the_plans_name(desk: PaperDesk, hand: PaperHand) -> None:
    desk.export_html(HTML, "Who/why?")
    (dialog,) = visible(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("/Who why.html")
    hand.refuse("save-as")


def test_that_the_folder_used_last_is_offered_first(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.export_html(HTML, "One")
    hand.save_as(tmp_path / "one.html")
    news_of(qtbot, listener)
    desk.export_html(HTML, "Two")
    (dialog,) = visible(QFileDialog)
    assert dialog.selectedFiles() == [str(tmp_path / "Two.html")]
    hand.refuse("save-as")


def test_that_a_place_that_cannot_be_written_is_said_in_words(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    (tmp_path / "plan.html").touch(0o444)
    desk.export_html(HTML, "Find allies")
    hand.save_over(tmp_path / "plan.html")
    news = news_of(qtbot, listener)
    assert news.is_trouble
    assert "This file is write-protected" in news.words


@pytest.mark.slow
def test_that_an_export_that_was_not_wanted_after_all_leaves_nothing(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand
) -> None:
    desk.export_pdf(HTML, "Find allies")
    hand.refuse("save-as")
    qtbot.waitUntil(lambda: not visible(QFileDialog))
    assert listener.news == []


def test_that_a_missing_pango_closes_the_dialog_and_offers_a_web_page(
    qtbot: QtBot, starter: Starter
) -> None:
    process = starter(WITHOUT_PANGO)
    desk = PaperDesk(process)
    listener = Listener(desk, process)
    desk.export_pdf(HTML, "Find allies")
    assert news_of(qtbot, listener) == News(
        "NetPlanner needs Pango.", is_trouble=True, offers_html=True
    )
    qtbot.waitUntil(lambda: not visible(QFileDialog))


def test_that_a_preview_without_pango_exports_a_web_page(
    starter: Starter, hand: PaperHand, tmp_path: Path
) -> None:
    desk = PaperDesk(starter(WITHOUT_PANGO))
    desk.preview(HTML, "Find allies")
    hand.wait_for("export-html").press("export-html").save_as(tmp_path / "plan.html")
    hand.wait_for_text("news", "Saved as plan.html").press("close")
    assert (tmp_path / "plan.html").read_text() == HTML


def test_that_a_long_wait_shows_a_dialog_and_can_be_cancelled(
    qtbot: QtBot, starter: Starter, hand: PaperHand, tmp_path: Path
) -> None:
    process = starter(SILENT)
    desk = PaperDesk(process)
    desk.export_pdf(HTML, "Find allies")
    hand.save_as(tmp_path / "plan.pdf").wait_for("busy")
    first = process.process_id
    hand.press("cancel")
    qtbot.waitUntil(lambda: process.process_id not in (0, first))
    assert not visible(QDialog)
    assert not (tmp_path / "plan.pdf").exists()


@pytest.mark.slow
def test_that_printing_can_be_cancelled(
    qtbot: QtBot, desk: PaperDesk, listener: Listener, hand: PaperHand, tmp_path: Path
) -> None:
    desk.print_(pages(60), "Find allies")
    hand.print_to(tmp_path / "printed.pdf").wait_for("busy").press("cancel")
    qtbot.waitUntil(lambda: not (tmp_path / "printed.pdf").exists())
    assert listener.news == []


def test_that_making_can_be_cancelled_in_the_preview(
    qtbot: QtBot, starter: Starter, hand: PaperHand
) -> None:
    desk = PaperDesk(starter(SILENT))
    desk.preview(HTML, "Find allies")
    hand.wait_for("cancel").press("cancel")
    qtbot.waitUntil(lambda: not visible(QMainWindow, "preview-window"))


@pytest.mark.slow
def test_that_a_closed_preview_is_freed(qtbot: QtBot, desk: PaperDesk, hand: PaperHand) -> None:
    desk.preview(HTML, "Find allies")
    hand.wait_for("page-count")
    (window,) = visible(QMainWindow, "preview-window")
    kept = weakref.ref(window)
    del window
    hand.press("close")
    qtbot.waitUntil(lambda: kept() is None)


@pytest.mark.slow
def test_that_a_saved_file_is_shown_in_its_folder(
    desk: PaperDesk, hand: PaperHand, tmp_path: Path
) -> None:
    folders = Folders()
    QDesktopServices.setUrlHandler("file", folders, "show")  # type: ignore[arg-type]  # the stub wants bytes, Qt a str
    desk.preview(HTML, "Find allies")
    hand.wait_for("page-count").press("export-pdf").save_as(tmp_path / "plan.pdf")
    hand.wait_for("show-in-folder").press("show-in-folder").press("close")
    QDesktopServices.unsetUrlHandler("file")
    assert folders.opened == [str(tmp_path)]


@pytest.mark.slow
def test_that_paper_costs_nothing_before_it_is_wanted() -> None:
    script = (
        "import sys; import netplanner.desktop.paper.desk, netplanner.desktop.paper.render_process;"
        "heavy = ('PySide6.QtPdf', 'PySide6.QtPdfWidgets', 'PySide6.QtPrintSupport', 'weasyprint');"
        "sys.exit(any(part in sys.modules for part in heavy))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603 - our own words
