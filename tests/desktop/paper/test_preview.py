from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMainWindow
from shiboken6 import isValid

from netplanner.desktop.paper.news import News
from netplanner.desktop.paper.pages import LARGEST, SMALLEST, PagesView
from netplanner.desktop.paper.preview import PreviewWindow
from netplanner.desktop.paper.rendering import Cause, JobId, RenderFailure
from tests.desktop.paper.hands import CTRL, SHIFT, PaperHand, visible

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.slow
NO_PANGO = RenderFailure(JobId(1), Cause.MISSING_PART, "NetPlanner needs Pango.")
TOO_SLOW = RenderFailure(JobId(1), Cause.TOO_SLOW, "Shorten its longest texts.")


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[PreviewWindow]:
    window = PreviewWindow("Find allies")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if isValid(window):
        window.close()


@pytest.fixture
def hand(qtbot: QtBot, window: PreviewWindow, three_pages: bytes) -> PaperHand:
    window.show_pdf(three_pages)
    return PaperHand(qtbot)


def percent(hand: PaperHand) -> int:
    return int(hand.text("scale").removesuffix(" %"))


def test_that_a_window_begins_with_making_and_offers_to_cancel(
    qtbot: QtBot, window: PreviewWindow
) -> None:
    hand = PaperHand(qtbot)
    assert hand.text("page-title") == "Making your plan ..."
    assert hand.focused == "cancel"
    with qtbot.waitSignal(window.closed):
        hand.press("cancel")


def test_that_nothing_can_be_exported_or_printed_before_there_are_pages(
    qtbot: QtBot,
    window: PreviewWindow,  # noqa: ARG001 - it is on the screen
) -> None:
    hand = PaperHand(qtbot)
    assert (hand.can_press("export-pdf"), hand.can_press("print")) == (False, False)


def test_that_pages_are_counted(hand: PaperHand) -> None:
    assert (hand.text("page"), hand.text("page-count")) == ("1", "of 3")


def test_that_the_pages_have_the_focus_when_they_come(hand: PaperHand) -> None:
    assert hand.focused == "preview-pages"


def test_that_buttons_lead_from_page_to_page(hand: PaperHand) -> None:
    assert hand.press("next-page").press("next-page").text("page") == "3"
    assert not hand.can_press("next-page")
    assert hand.press("previous-page").text("page") == "2"


@pytest.mark.parametrize(("typed", "shown"), [("3", "3"), ("99", "3"), ("0", "1")])
def test_that_a_number_leads_to_its_page(hand: PaperHand, typed: str, shown: str) -> None:
    hand.press("next-page").type("page", typed).key(Qt.Key.Key_Return)
    assert hand.text("page") == shown


def test_that_no_number_leads_nowhere(hand: PaperHand) -> None:
    hand.press("next-page").type("page", "\b").key(Qt.Key.Key_Return)
    assert hand.find(PagesView, "preview-pages").page == 2


def test_that_pages_get_larger_and_smaller_by_steps(hand: PaperHand) -> None:
    before = percent(hand)
    assert percent(hand.press("zoom-in")) == pytest.approx(before * 1.25, abs=1)
    assert percent(hand.press("zoom-out")) == pytest.approx(before, abs=1)


def test_that_pages_stay_between_the_smallest_and_the_largest(hand: PaperHand) -> None:
    for _ in range(20):
        hand.press("zoom-in")
    assert percent(hand) == LARGEST * 100
    for _ in range(40):
        hand.press("zoom-out")
    assert percent(hand) == SMALLEST * 100


def test_that_a_page_can_be_as_broad_as_the_window_or_whole(hand: PaperHand) -> None:
    hand.press("fit-page")
    pages = hand.find(PagesView, "preview-pages")
    assert pages.verticalScrollBar().pageStep() >= pages.viewport().height()
    whole = percent(hand)
    assert percent(hand.press("fit-width")) > whole


def test_that_words_are_found_and_the_first_place_is_shown(hand: PaperHand) -> None:
    hand.type("find", "ann meets").wait_for_text("found", "1 of 3 places")
    assert hand.press("find-next").text("page") == "2"


def test_that_finding_goes_round(hand: PaperHand) -> None:
    hand.type("find", "Ann").wait_for_text("found", "1 of 3 places")
    assert hand.press("find-previous").text("found") == "3 of 3 places"
    assert hand.press("find-next").text("found") == "1 of 3 places"


def test_that_words_that_are_not_there_are_said_to_be_missing(hand: PaperHand) -> None:
    assert hand.type("find", "Zoe").text("found") == "Looking ..."
    hand.wait_for_text("found", "Nothing found")
    assert not hand.can_press("find-next")


def test_that_keys_do_what_the_buttons_do(hand: PaperHand) -> None:
    before = percent(hand)
    hand.key(Qt.Key.Key_Plus, CTRL).key(Qt.Key.Key_PageDown, CTRL)
    assert (percent(hand) > before, hand.text("page")) == (True, "2")
    hand.key(Qt.Key.Key_F, CTRL)
    assert hand.focused == "find"
    hand.type("find", "ann").wait_for_text("found", "1 of 3 places").key(Qt.Key.Key_F3)
    assert hand.key(Qt.Key.Key_F3, SHIFT).text("found") == "1 of 3 places"


def test_that_enter_in_the_find_field_goes_to_the_next_place(hand: PaperHand) -> None:
    hand.type("find", "ann").wait_for_text("found", "1 of 3 places")
    assert hand.key(Qt.Key.Key_Return).text("found") == "2 of 3 places"
    assert hand.key(Qt.Key.Key_Return, SHIFT).text("found") == "1 of 3 places"


def test_that_escape_leaves_a_field_for_the_pages_and_then_the_window(
    qtbot: QtBot, hand: PaperHand, window: PreviewWindow
) -> None:
    hand.key(Qt.Key.Key_F, CTRL).key(Qt.Key.Key_Escape)
    assert hand.focused == "preview-pages"
    with qtbot.waitSignal(window.closed):
        hand.key(Qt.Key.Key_Escape)


def test_that_the_wishes_of_the_foot_are_passed_on(
    qtbot: QtBot, hand: PaperHand, window: PreviewWindow
) -> None:
    with qtbot.waitSignals([window.export_requested, window.print_requested]):
        hand.press("export-pdf").press("print")


def test_that_tab_reaches_every_control_that_can_be_used(hand: PaperHand) -> None:
    hand.type("find", "ann").wait_for_text("found", "1 of 3 places").press("next-page")
    wanted = {
        one.objectName()
        for one in (*visible(QAbstractButton), *visible(QLineEdit), *visible(PagesView))
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = set()
    for _ in range(2 * len(wanted)):
        reached.add(hand.key(Qt.Key.Key_Tab).focused)
    assert wanted <= reached
    assert {"preview-pages", "page", "find", "zoom-in", "export-pdf", "print", "close"} <= wanted


def test_that_everything_has_a_name_for_assistive_technology(hand: PaperHand) -> None:
    assert hand.find(QLineEdit, "find").isVisible()
    for one in (*visible(QAbstractButton), *visible(PagesView)):
        assert one.accessibleName() or getattr(one, "text", str)().replace("&", "")


def test_that_no_letter_stands_for_two_actions(hand: PaperHand) -> None:
    assert hand.can_press("close")
    letters = [one.shortcut().toString() for one in visible(QAbstractButton)]
    used = [letter for letter in letters if letter]
    assert len(used) == len(set(used))


def test_that_assistive_technology_gets_the_words_of_the_page(hand: PaperHand) -> None:
    assert "Ann meets Bo." in hand.find(PagesView, "preview-pages").accessibleDescription()


def test_that_a_missing_part_offers_a_web_page_first(qtbot: QtBot, window: PreviewWindow) -> None:
    window.show_failure(NO_PANGO)
    hand = PaperHand(qtbot)
    assert (hand.text("advice"), hand.focused) == ("NetPlanner needs Pango.", "export-html")
    with qtbot.waitSignal(window.html_requested):
        hand.press("export-html")


def test_that_a_plan_that_took_too_long_can_be_tried_again(
    qtbot: QtBot, window: PreviewWindow
) -> None:
    window.show_failure(TOO_SLOW)
    hand = PaperHand(qtbot)
    assert hand.focused == "retry"
    with qtbot.waitSignal(window.retry_requested):
        hand.press("retry")


def test_that_a_saved_file_can_be_shown_in_its_folder(
    qtbot: QtBot, hand: PaperHand, window: PreviewWindow, tmp_path: Path
) -> None:
    window.show_news(News("Saved as plan.pdf", file=tmp_path / "plan.pdf"))
    assert hand.text("news") == "Saved as plan.pdf"
    with qtbot.waitSignal(window.folder_requested) as wish:
        hand.press("show-in-folder")
    assert wish.args == [tmp_path / "plan.pdf"]


@pytest.mark.parametrize("width", [760, 1024, 1600])
def test_that_no_button_is_cut_off_in_a_narrow_window(
    qtbot: QtBot, hand: PaperHand, window: PreviewWindow, width: int
) -> None:
    window.resize(width, 480)
    qtbot.waitUntil(lambda: window.width() == width)
    assert hand.can_press("close")
    for button in visible(QAbstractButton):
        if isinstance(button.parentWidget(), QLineEdit):
            continue
        assert button.width() >= button.minimumSizeHint().width(), button.objectName()


def test_that_a_closed_window_is_freed(qtbot: QtBot, three_pages: bytes) -> None:
    parent = QMainWindow()
    qtbot.addWidget(parent)
    window = PreviewWindow("Find allies", parent)
    window.show()
    window.show_pdf(three_pages)
    kept = weakref.ref(window)
    window.close()
    del window
    qtbot.waitUntil(lambda: kept() is None)
