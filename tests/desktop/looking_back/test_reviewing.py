from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from netplanner import assets, knowledge
from netplanner.desktop.looking_back.following import up_to_date
from netplanner.desktop.looking_back.reviewing import Reviewing
from netplanner.interview import answers_json
from netplanner.interview.reckoning import instances_of
from netplanner.library import Library
from netplanner.plan.codes import ActionState
from tests.desktop.looking_back.reviews import PAGES, answer_all, reviews, saved
from tests.robots.desk import TODAY, now

if TYPE_CHECKING:
    from datetime import date

    from netplanner.plan.plans import PlanId
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot


def today() -> date:
    return TODAY


def titles(desk: Desk) -> list[str]:
    return [it.text() for it in desk.window.findChildren(QLabel) if it.isVisible()]


def test_that_a_review_begins_with_what_happened(desk: Desk, hand: WindowRobot) -> None:
    hand.should_show("What happened?")
    assert "Looking back: Back into finance after five years" in titles(desk)


def test_that_a_review_that_was_only_looked_at_leaves_no_trace(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.press("save-and-close")
    assert (hand.sees("part-todo"), reviews(desk)) == (True, ())


def test_that_every_answer_is_stored_at_once(desk: Desk, hand: WindowRobot) -> None:
    hand.choose("reached", "partly")
    (begun,) = reviews(desk)
    assert answers_json.loads(begun.answers_json)["reached"] == "partly"
    assert (begun.number, begun.is_finished) == (1, False)


def test_that_a_review_is_gone_on_with_where_it_was_left(desk: Desk, hand: WindowRobot) -> None:
    hand.type("happened", "Much").choose("reached", "yes")
    desk.show_page("stop_keep_start").hand.type("keep", "Calls").press("save-and-close")
    hand.press("review").should_show("What will you stop, keep and start?")
    assert hand.text("keep") == "Calls"


def test_that_a_review_left_at_the_check_opens_there(desk: Desk, hand: WindowRobot) -> None:
    desk.show_page("check").hand.press("save-and-close").press("review")
    hand.should_show("Check your answers")


def test_that_all_plans_leads_home(hand: WindowRobot) -> None:
    hand.press("all-plans").should_show("Plan your networking")


def test_that_the_last_button_says_what_it_does(desk: Desk, hand: WindowRobot) -> None:
    assert desk.show_page("check").hand is hand
    assert hand.text("finish") == "&Make the next version"


def test_that_what_is_missing_keeps_the_next_version_back(desk: Desk, hand: WindowRobot) -> None:
    desk.show_page("check").hand.press("finish")
    assert "Choose how far you have come" in hand.links("error-summary")
    assert len(saved(desk).plan.versions) == 1


def test_that_the_next_version_is_shown_and_told(desk: Desk, hand: WindowRobot) -> None:
    answer_all(desk)
    desk.finish()
    assert hand.notice.startswith("Version 2 is made. The older one is kept.")
    assert [it.number for it in saved(desk).plan.versions] == [1, 2]
    assert [it.is_finished for it in reviews(desk)] == [True]


def test_that_a_finished_review_is_not_gone_on_with(desk: Desk, hand: WindowRobot) -> None:
    answer_all(desk)
    desk.finish()
    hand.press("review").should_show("What happened?")
    assert hand.text("happened") == ""


def test_that_done_actions_stay_and_methods_tried_are_asked_about(desk: Desk) -> None:
    desk.hand.tick("actions", 1).press("review")
    desk.show_page("method_by_method")
    assert len(desk.hand.rows("method_reviews")) == 1
    desk.hand.choose("energy", "gave").choose("decision", "keep")
    desk.show_page("what_happened")
    answer_all(desk)
    desk.finish()
    version = saved(desk).plan.versions[-1]
    assert version.actions[0].state is ActionState.DONE
    assert len(instances_of(saved(desk).answers["method_experiences"])) == 1


def test_that_no_two_actions_of_a_review_share_a_letter(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    for page in PAGES:
        buttons = desk.show_page(page).window.findChildren(QPushButton)
        texts = [it.text() for it in buttons if it.isVisible() and "&" in it.text()]
        letters = [text.split("&")[1][0].lower() for text in texts]
        assert len(letters) == len(set(letters)), page


def test_that_a_review_is_answered_by_the_keyboard_alone(desk: Desk) -> None:
    keys = desk.keys
    keys.press("review").type("happened", "Much").choose("reached", "yes").go_on().go_on()
    keys.go_on().go_on().choose("same_why", "yes").choose("same_where", "yes")
    keys.choose("same_who", "yes").go_on().go_on()
    desk.hand.should_show("Check your answers")
    keys.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for("part-versions")
    assert len(saved(desk).plan.versions) == 2


def as_of_the_first_questions(desk: Desk) -> PlanId:
    """Let the plan be one that answers the questions that were shipped first."""
    plan = saved(desk).plan.id
    text = assets.text("questionnaires", "earlier", "planning-1.yaml")
    desk.library.take_up(plan, "planning", 1, text)
    return plan


def test_that_a_plan_of_earlier_questions_goes_on_with_those_of_today(desk: Desk) -> None:
    plan = as_of_the_first_questions(desk)
    desk.hand.press("review")
    answer_all(desk)
    desk.finish()
    assert desk.library.saved(plan).definition == knowledge.planning_text()
    assert "New questions: Methods you tried" in desk.hand.notice


def test_that_a_plan_that_is_only_changed_keeps_its_questions(desk: Desk) -> None:
    plan = as_of_the_first_questions(desk)
    before = desk.library.saved(plan).definition
    change_answers(desk)
    assert desk.library.saved(plan).definition == before


def test_that_a_plan_of_todays_questions_is_left_as_it_is(desk: Desk) -> None:
    found = up_to_date(saved(desk))
    assert (found.answers, found.said) == (saved(desk).answers, ())


def test_that_a_library_that_cannot_be_written_is_told_and_nothing_is_lost(desk: Desk) -> None:
    plan = saved(desk).plan.id
    folder = desk.library.folder
    desk.close()
    with Library.open_read_only(folder, now) as library:
        reviewing = Reviewing(library, plan, today)
        desk.window.show_view(reviewing.view, reviewing.title)
        desk.window.show()
        desk.hand.type("happened", "Much").choose("reached", "yes")
        assert desk.hand.text("happened") == "Much"
        assert "Not saved" in titles(desk)


def change_answers(desk: Desk) -> None:
    """Open the plan's questions again, and finish them as they are."""
    desk.application.plans.ask(saved(desk).plan.id)
    desk.show_page("check")
    desk.finish()


def test_that_changing_answers_keeps_what_was_done(desk: Desk) -> None:
    desk.hand.tick("actions", 1)
    change_answers(desk)
    first, second = saved(desk).plan.versions
    assert second.actions[0] == first.actions[0]
    assert len(second.actions) == len(first.actions)


def test_that_a_review_survives_a_change_of_answers(desk: Desk, hand: WindowRobot) -> None:
    hand.type("happened", "Much").choose("reached", "yes").press("save-and-close")
    change_answers(desk)
    assert hand.press("review").text("happened") == "Much"
    hand.choose("reached", "partly")
    assert [it.number for it in reviews(desk)] == [1, 2]


def test_that_a_review_left_half_way_takes_in_the_methods_tried_since(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.type("happened", "Much").press("save-and-close").tick("actions", 1).press("review")
    assert hand.text("happened") == "Much"
    desk.show_page("method_by_method")
    assert len(hand.rows("method_reviews")) == 1


def test_that_a_review_asks_about_what_was_tried_before_answers_were_changed(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.press("save-and-close").tick("actions", 1)
    change_answers(desk)
    hand.press("review")
    desk.show_page("method_by_method")
    assert len(hand.rows("method_reviews")) == 1
