from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from netplanner.desktop.home.plans_panel import LONGEST_SEARCH
from netplanner.desktop.questions.beginnings import LONGEST_LINE, LONGEST_TEXT

if TYPE_CHECKING:
    from tests.robots.desk import Desk

TEN_MEGABYTES = 10_000_000
TOO_MUCH = 1_000_000  # letters: more than a field shows
CUT = "The first {} characters show here. All of your text is kept."


def told(desk: Desk) -> list[str]:
    """Return what stands beside the button that lets go of what does not show."""
    return desk.hand.words_beside("keep-only-this")


def stored(desk: Desk, question: str) -> object:
    """Return what the library has for a question once the plan is closed."""
    desk.hand.press("save-and-close")
    return desk.library.saved(desk.library.summaries()[0].id).answers[question]


def paste(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.paste()


def title_field(desk: Desk) -> QLineEdit:
    return desk.hand.press("new-plan").find(QLineEdit, "title")


def aim_field(desk: Desk) -> QPlainTextEdit:
    desk.hand.press("new-plan")
    return desk.show_page("purpose").hand.find(QPlainTextEdit, "aim")


@pytest.mark.parametrize("unit", ["سلام ", "\U0001f600", "a\n"])
def test_that_ten_megabytes_in_one_line_show_their_beginning_and_are_kept(
    desk: Desk, unit: str
) -> None:
    field = title_field(desk)
    pasted = unit * (TEN_MEGABYTES // len(unit.encode()))
    paste(field, pasted)
    one_line = pasted.replace("\n", field.text()[1])
    assert field.text() == one_line[:LONGEST_LINE]
    assert CUT.format(LONGEST_LINE) in told(desk)
    assert stored(desk, "title") == one_line


@pytest.mark.parametrize("unit", ["سلام ", "\U0001f600", "a\n"])
def test_that_ten_megabytes_in_many_lines_show_their_beginning_and_are_kept(
    desk: Desk, unit: str
) -> None:
    field = aim_field(desk)
    pasted = unit * (TEN_MEGABYTES // len(unit.encode()))
    paste(field, pasted)
    assert field.toPlainText() == pasted[:LONGEST_TEXT]
    assert CUT.format(LONGEST_TEXT) in told(desk)
    assert stored(desk, "aim") == pasted


def test_that_what_does_not_show_can_be_let_go(desk: Desk) -> None:
    paste(title_field(desk), "x" * TOO_MUCH)
    desk.hand.press("keep-only-this")
    assert stored(desk, "title") == "x" * LONGEST_LINE


@pytest.mark.parametrize("name", ["title", "aim"])
def test_that_an_emptied_field_keeps_nothing(desk: Desk, name: str) -> None:
    field = title_field(desk) if name == "title" else aim_field(desk)
    paste(field, "x" * TOO_MUCH)
    desk.hand.type(name, "").type(name, "Short")
    assert stored(desk, name) == "Short"


def test_that_what_was_typed_before_stays_where_too_much_is_pasted(desk: Desk) -> None:
    field = aim_field(desk)
    desk.hand.type("aim", "Before: ")
    paste(field, "y" * TOO_MUCH)
    assert field.toPlainText() == ("Before: " + "y" * LONGEST_TEXT)[:LONGEST_TEXT]
    assert stored(desk, "aim") == "Before: " + "y" * TOO_MUCH


def test_that_pasting_over_what_is_chosen_replaces_it(desk: Desk) -> None:
    field = aim_field(desk)
    desk.hand.type("aim", "Before")
    field.selectAll()
    paste(field, "After")
    assert field.toPlainText() == "After"


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "\u202eleft", "a\u200fb", "\U0001f468\u200d\U0001f469"]
)
def test_that_marks_and_signs_are_kept_as_they_were_pasted(desk: Desk, text: str) -> None:
    field = title_field(desk)
    paste(field, text)
    desk.hand.press("save-and-close")
    assert desk.library.saved(desk.library.summaries()[0].id).answers["title"] == text
    assert desk.hand.rows("plans") == [text]


def test_that_a_longer_answer_from_a_file_stays_whole_until_it_is_changed(desk: Desk) -> None:
    title_field(desk)
    desk.hand.press("save-and-close")
    plan = desk.library.summaries()[0].id
    before = desk.library.saved(plan).answers
    long = {**before, "title": "z" * (LONGEST_LINE + 1)}
    desk.library.save_answers(plan, before, long)

    desk.application.plans.ask(plan)
    assert CUT.format(LONGEST_LINE) in told(desk)
    desk.hand.press("save-and-close")
    assert desk.library.saved(plan).answers["title"] == long["title"]


def test_that_a_search_takes_a_part_of_what_is_pasted_and_says_so(desk: Desk) -> None:
    title_field(desk)
    desk.hand.press("save-and-close")
    paste(desk.hand.find(QLineEdit, "search"), "x" * TOO_MUCH)
    assert desk.hand.text("search") == "x" * LONGEST_SEARCH
    assert desk.hand.notice == f"A search takes {LONGEST_SEARCH} letters."
