from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.desktop.notices import Notice
from netplanner.desktop.planning.intents import Added, Answered, Moved, Opened, Removed, Typed
from netplanner.desktop.planning.presenter import Arrival
from netplanner.desktop.planning.scene import CHECK
from netplanner.interview.answers import Place
from tests.desktop.small import COMPLETE, presenter_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.planning.presenter import Presenter

TITLE, KIND, REASON = Place("title"), Place("kind"), Place("reason")


def walked(presenter: Presenter, *steps: str) -> str:
    for step in steps:
        getattr(presenter, step)()
    return presenter.scene.page


@pytest.mark.usefixtures("qapp")
def test_that_continue_goes_to_the_next_page_that_is_asked() -> None:
    assert walked(presenter_of(COMPLETE), "advance") == "people_page"


def test_that_continue_stays_where_something_is_missing(qtbot: QtBot) -> None:
    presenter = presenter_of()
    with qtbot.waitSignal(presenter.stopped):
        presenter.advance()
    assert presenter.scene.page == "name_page"
    assert presenter.scene.shows_problems


@pytest.mark.usefixtures("qapp")
def test_that_a_hidden_question_never_stands_in_the_way() -> None:
    presenter = presenter_of({**COMPLETE, "kind": "special"})
    presenter.act(Answered(KIND, "plain"))
    assert walked(presenter, "advance", "advance", "advance") == CHECK


@pytest.mark.usefixtures("qapp")
def test_that_back_goes_the_way_continue_came() -> None:
    assert walked(presenter_of(COMPLETE), "advance", "advance", "go_back") == "people_page"


@pytest.mark.usefixtures("qapp")
def test_that_a_section_can_be_left_unfinished_for_another() -> None:
    presenter = presenter_of()
    presenter.move("last_page")
    assert presenter.scene.page == "last_page"


@pytest.mark.usefixtures("qapp")
def test_that_change_comes_back_to_the_check() -> None:
    presenter = presenter_of(COMPLETE)
    presenter.move(CHECK)
    presenter.act(Moved("name_page", TITLE))
    assert presenter.scene.page == "name_page"
    assert walked(presenter, "advance") == CHECK


def test_that_finishing_hands_over_the_answers(qtbot: QtBot) -> None:
    presenter = presenter_of(COMPLETE)
    presenter.move(CHECK)
    with qtbot.waitSignal(presenter.completed) as told:
        presenter.advance()
    assert told.args[0].answers == presenter.scene.session.answers


def test_that_finishing_stops_at_what_is_missing(qtbot: QtBot) -> None:
    presenter = presenter_of({"title": ""})
    presenter.move(CHECK)
    with qtbot.assertNotEmitted(presenter.completed), qtbot.waitSignal(presenter.stopped):
        presenter.advance()


def test_that_what_a_change_sets_aside_is_told_with_a_way_back(qtbot: QtBot) -> None:
    presenter = presenter_of({**COMPLETE, "kind": "special", "reason": "Because"})
    with qtbot.waitSignal(presenter.noticed) as told:
        presenter.act(Answered(KIND, "plain"))
    assert told.args == [Notice("Set aside for now, and kept: Reason", "Undo")]


@pytest.mark.usefixtures("qapp")
def test_that_what_was_set_aside_comes_back() -> None:
    presenter = presenter_of({**COMPLETE, "kind": "special", "reason": "Because"})
    presenter.act(Answered(KIND, "plain"))
    presenter.act(Answered(KIND, "special"))
    assert presenter.scene.session.effective().text("reason") == "Because"


@pytest.mark.usefixtures("qapp")
def test_that_undo_brings_a_removed_person_back_from_another_page() -> None:
    presenter = presenter_of(COMPLETE)
    presenter.move("people_page")
    presenter.act(Removed("people", "i1"))
    presenter.move("last_page")
    presenter.undo()
    assert presenter.scene.page == "people_page"
    assert [one.id for one in presenter.scene.session.instances("people")] == ["i1", "i2"]


@pytest.mark.usefixtures("qapp")
def test_that_redo_does_again_what_was_undone() -> None:
    presenter = presenter_of(COMPLETE)
    presenter.act(Answered(KIND, "special"))
    presenter.undo()
    presenter.redo()
    assert presenter.scene.session.answers["kind"] == "special"


@pytest.mark.usefixtures("qapp")
def test_that_typing_in_one_field_is_one_step_of_undo() -> None:
    presenter = presenter_of(COMPLETE)
    for text in ("G", "Ga", "Gar", "Gard"):
        presenter.act(Typed(TITLE, text))
    presenter.undo()
    assert presenter.scene.session.answers["title"] == "Park"


def test_that_a_person_who_is_added_is_opened_at_the_name(qtbot: QtBot) -> None:
    presenter = presenter_of(COMPLETE)
    presenter.move("people_page")
    with qtbot.waitSignal(presenter.arrived) as told:
        presenter.act(Added("people"))
    assert told.args == [Arrival(Place("name", "people", "i3"))]
    assert presenter.scene.open_instance("people") == "i3"


@pytest.mark.usefixtures("qapp")
def test_that_the_person_who_is_open_is_the_place_that_is_kept() -> None:
    presenter = presenter_of(COMPLETE)
    presenter.move("people_page")
    presenter.act(Opened("people", "i2"))
    assert presenter.scene.session.position.instance == "i2"


def test_that_an_equal_scene_is_not_announced(qtbot: QtBot) -> None:
    presenter = presenter_of(COMPLETE)
    with qtbot.assertNotEmitted(presenter.changed):
        presenter.act(Typed(TITLE, "Park"))


STEPS = st.sampled_from(["advance", "go_back", "check", "people", "plain", "special"])


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(st.lists(STEPS, max_size=25))
def test_that_no_walk_loses_an_answer(steps: list[str]) -> None:
    given_answers = {**COMPLETE, "reason": "Because", "weeks": 12}
    presenter = presenter_of(given_answers)
    for step in steps:
        match step:
            case "advance" | "go_back":
                getattr(presenter, step)()
            case "check":
                presenter.move(CHECK)
            case "people":
                presenter.move("people_page")
            case kind:
                presenter.act(Answered(KIND, kind))
    kept = presenter.scene.session.answers
    assert {name: kept[name] for name in given_answers if name != "kind"} == {
        name: answer for name, answer in given_answers.items() if name != "kind"
    }
