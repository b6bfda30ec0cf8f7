from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QStackedWidget

from netplanner.desktop.column import Column
from netplanner.desktop.long_words import breakable

if TYPE_CHECKING:
    from tests.robots.desk import Desk

BREAK = "\N{ZERO WIDTH SPACE}"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def test_that_words_of_a_usual_length_stay_whole() -> None:
    said = "Bundesgesundheitsministerium in Bonn"
    assert breakable(said) == said


@given(st.text(alphabet=st.characters(exclude_characters=BREAK), max_size=80))
def test_that_a_text_loses_nothing_by_being_breakable(text: str) -> None:
    assert breakable(text).replace(BREAK, "") == text


def test_that_no_letter_of_several_signs_is_broken() -> None:
    assert breakable(FAMILY * 20).split(BREAK) == [FAMILY] * 20


@pytest.mark.parametrize("page", ["people_list", "who_knows_whom", "check"])
def test_that_a_name_without_an_end_leaves_a_page_as_wide_as_it_is(desk: Desk, page: str) -> None:
    desk.open_sample("community").show_page("people_list")
    desk.hand.type("name", "W" * 190)
    view = desk.show_page(page).hand.find(QStackedWidget, "pages").currentWidget()
    assert isinstance(view, Column)
    ground, room = view.widget(), view.viewport()
    assert ground is not None
    assert room is not None
    assert ground.width() == room.width()
