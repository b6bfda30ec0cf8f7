from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.guidance.advice import KeepInTouch
from netplanner.guidance.document import from_json, to_json
from netplanner.plan.codes import ActionState
from tests.desktop.finished.actions import action, contact, day, saved

if TYPE_CHECKING:
    from netplanner.plan.contacts import Contact
    from netplanner.plan.plans import Action
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

LONG = "Her Excellency the Permanent Representative " * 4


def reopen(desk: Desk, actions: tuple[Action, ...], people: tuple[str, ...] = ()) -> WindowRobot:
    """Make the plan's next version with these actions and people, and open it."""
    plan = saved(desk).plan
    version = plan.versions[-1]
    due = tuple(KeepInTouch(name, 30, day(number)) for number, name in enumerate(people))
    guidance = replace(from_json(version.guidance_json), actions=actions, keep_in_touch=due)
    after = replace(version, number=2, actions=actions, guidance_json=to_json(guidance))
    desk.library.finish(plan.id, after)
    return desk.hand.press("all-plans").press("open-plan")


def log(desk: Desk, *contacts: Contact) -> None:
    plan = saved(desk).plan.id
    with desk.library.one_step():
        for one in contacts:
            desk.library.log_contact(replace(one, id="", plan=plan))


def test_that_a_plan_with_nothing_to_do_says_so(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    page = reopen(desk, ())
    assert page.text("progress") == "There is nothing to do in this plan yet."
    assert page.rows("actions") == []
    assert page.text("nothing-to-do").startswith("Change the answers under How and When")


def test_that_a_plan_with_everything_done_leads_on(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    done = tuple(replace(action(it), state=ActionState.DONE, done_on=day(-3)) for it in range(3))
    page = reopen(desk, done)
    assert page.text("nothing-to-do").startswith("Nothing is left to do here. Look back")
    assert not any(page.sees(it) for it in ("action", "promise-panel"))
    page.press("show-settled")
    assert not page.sees("nothing-to-do")


def test_that_every_part_of_an_empty_plan_can_be_shown(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    page = reopen(desk, ())
    for part in ("keeping", "contacts", "notes", "todo"):
        page.press(f"part-{part}")
    assert page.is_checked("part-todo")


def test_that_no_room_is_kept_for_contacts_while_none_is_noted(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.press("part-contacts")
    assert not any(it.isVisible() for it in desk.window.findChildren(TwoSides))


def test_that_a_contact_is_logged_in_an_empty_plan(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    page = reopen(desk, ()).press("log-contact").type("person", "Ann").choose("channel", "face")
    page.press("save-contact")
    assert len(desk.library.contacts(saved(desk).plan.id)) == 1


def test_that_150_people_and_500_contacts_are_all_there(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    people = tuple(f"Person {number}" for number in range(150))
    log(desk, *(contact(number, people[number % 150]) for number in range(500)))
    page = reopen(desk, tuple(action(number, number) for number in range(200)), people)
    assert sum("Do thing" in row for row in page.rows("actions")) == 200
    assert sum("Person" in row for row in page.press("part-keeping").rows("keep-in-touch")) == 150
    assert sum("Person" in row for row in page.press("part-contacts").rows("contacts")) == 500


def test_that_a_long_name_is_kept_whole(desk: Desk, hand: WindowRobot) -> None:
    assert hand.heading
    page = reopen(desk, (replace(action(1), person=LONG),), (LONG,)).pick("actions", 1)
    page.press("log-contact").press("save-contact")
    assert desk.library.contacts(saved(desk).plan.id)[0].person == LONG.strip()


def test_that_what_was_done_before_stays_done_in_the_next_version(
    desk: Desk, hand: WindowRobot
) -> None:
    assert hand.heading
    done = replace(action(1), state=ActionState.DONE, done_on=day(-3))
    page = reopen(desk, (done, action(2)))
    assert page.text("progress") == "1 of 2 done"
    assert "Done and dropped: 1" in page.text("show-settled")
