from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton

from netplanner.desktop.people.people import People
from netplanner.guidance.document import from_json
from netplanner.library import Library
from netplanner.plan.codes import ActionState
from tests.robots.desk import now, today
from tests.unit.library.scene import action, answers, contact, new_plan, people, promise, version

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.plan.plans import Version
    from tests.robots.desk import Desk


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Return a window on a library in which Ann and Bo Lee stand in two plans."""
    park = new_plan(desk.library, answers(title="The park", people=people("Ann", "Bo Lee")))
    ann = people("Ann", zone="core_group", closeness=4, email="ann@example.org")
    new_plan(desk.library, answers(title="The pond", people=ann))
    moved = replace(action(2, "2026-11-20", "Write to Ann"), state=ActionState.MOVED)
    desk.library.finish(park, version(1, action(1), moved))
    desk.library.log_contact(contact(park, on=date(2026, 11, 2)))
    desk.library.log_contact(promise(park, by=date(2026, 12, 24)))
    return desk


@pytest.fixture
def shown(full: Desk) -> Desk:
    full.application.show_people()
    return full


def wait_until_told(desk: Desk, qtbot: QtBot) -> list[str]:
    """Wait until a great step is done, and return what is told of it."""

    def is_told() -> bool:
        return desk.hand.sees("person-told-headline")

    qtbot.waitUntil(is_told)
    return desk.hand.words_beside("person-told-headline")


def test_that_home_offers_people_where_there_are_some(full: Desk) -> None:
    full.application.go_home()
    full.wait_for("open-people")

    full.hand.press("open-people").should_show("People").should_focus("people-search")


def test_that_home_offers_no_people_once_there_are_none(full: Desk, qtbot: QtBot) -> None:
    full.application.go_home()
    full.wait_for("open-people")
    for plan in full.library.summaries():
        full.library.trash(plan.id)
    full.application.go_home()

    def is_gone() -> bool:
        return not full.hand.sees("open-people")

    qtbot.waitUntil(is_gone)


def test_that_everybody_is_listed_with_what_is_known(shown: Desk) -> None:
    assert shown.hand.rows_said("people-list") == [
        "Ann. Plans: 2 · last contact 23 November 2026 · overdue since 20 November 2026",
        "Bo Lee. Plans: 1",
    ]


def test_that_people_are_found_by_any_of_their_names(shown: Desk) -> None:
    assert shown.hand.type("people-search", "lee").rows("people-list") == ["Bo Lee"]


def test_that_the_page_is_that_of_somebody_who_is_found(shown: Desk) -> None:
    assert shown.hand.type("people-search", "l").text("person-name") == "Bo Lee"
    clear = shown.hand.find(QLineEdit, "people-search").findChild(QToolButton)
    assert clear is not None
    clear.click()
    assert shown.hand.text("person-name") == "Ann"
    assert not shown.hand.type("people-search", "zelda").sees("person-delete")


def test_that_it_is_said_where_nobody_is_found(shown: Desk) -> None:
    shown.hand.type("people-search", "zelda")

    assert "Nobody has a name that begins so." in shown.hand.words_beside("people-search")


def test_that_letters_typed_on_the_list_are_searched(shown: Desk) -> None:
    shown.keys.tab_to("people-list").key(Qt.Key.Key_B)

    shown.hand.should_focus("people-search")
    assert shown.hand.rows("people-list") == ["Bo Lee"]


def test_that_a_page_tells_all_of_a_person(shown: Desk, qtbot: QtBot) -> None:
    def speaks_of_channels() -> bool:
        return any("Tea" in row and " · " in row for row in shown.hand.rows("person-rows"))

    qtbot.waitUntil(speaks_of_channels)

    assert shown.hand.rows("person-rows") == [
        "To do",
        "Fri 20 Nov. Write to Ann. The park",
        "Tue 1 Dec. Ask Ann for a coffee. The park",
        "You promised",
        "Thu 24 Dec. Send the map. The park",
        "Plans",
        "The pond. My core group · closeness 4 of 5",
        "The park",
        "Contacts",
        "Mon 23 Nov. Face to face · Tea by the pond. The park",
        "Mon 2 Nov. Face to face · Tea by the pond. The park",
    ]
    assert "ann@example.org" not in shown.hand.words_beside("people-search")


def test_that_another_person_is_shown_when_chosen(shown: Desk) -> None:
    shown.hand.pick("people-list", 1)

    assert shown.hand.text("person-name") == "Bo Lee"


def test_that_a_plan_is_opened_from_a_persons_page(desk: Desk) -> None:
    desk.application.open_sample()
    desk.application.show_people()

    desk.keys.tab_to("person-rows").key(Qt.Key.Key_Return)

    desk.wait_for("export-pdf")


def test_that_one_goes_back_home(shown: Desk) -> None:
    shown.hand.press("leave-people").should_focus("plans")


def test_that_two_entries_are_made_one_after_a_second_press(shown: Desk, qtbot: QtBot) -> None:
    shown.hand.press("person-merge").should_focus("merge-search").pick("merge-list", 0)
    said = "Bo Lee becomes one with Ann. Every plan calls them Ann then."
    assert said in shown.hand.words_beside("person-merge-confirm")

    shown.hand.press("person-merge-confirm")

    told = wait_until_told(shown, qtbot)
    assert told == ["Bo Lee is Ann now.", "Plans changed: 1. Actions: 0. Contacts: 0."]
    assert shown.hand.rows("people-list") == ["Ann"]
    assert shown.hand.text("person-name") == "Ann"
    assert len(list(shown.library.folder.glob("backups/*.sqlite"))) == 1


def test_that_nobody_is_merged_with_themselves(shown: Desk) -> None:
    shown.hand.press("person-merge")
    assert shown.hand.rows("merge-list") == ["Bo Lee"]
    assert not shown.hand.find(QPushButton, "person-merge-confirm").isEnabled()

    shown.hand.press("person-merge-leave").pick("people-list", 1).press("person-merge")
    assert shown.hand.rows("merge-list") == ["Ann"]


def test_that_two_entries_can_be_left_as_they_are(shown: Desk) -> None:
    shown.hand.press("person-merge").pick("merge-list", 0).press("person-merge-leave")

    shown.hand.should_focus("person-merge")
    assert len(shown.library.people()) == 2


def test_that_a_person_is_deleted_after_a_second_press(shown: Desk, qtbot: QtBot) -> None:
    shown.library.back_up()
    shown.hand.press("person-delete").should_focus("person-delete-leave")
    assert shown.hand.text("person-delete-confirm") == "Delete Ann for &good"

    shown.hand.press("person-delete-confirm")

    told = wait_until_told(shown, qtbot)
    assert told == ["Ann is deleted.", "Plans changed: 2. Actions: 2. Contacts: 2."]
    assert shown.hand.rows("people-list") == ["Bo Lee"]
    shown.hand.should_focus("person-told-headline")


def test_that_a_person_is_deleted_in_backups_too(shown: Desk, qtbot: QtBot) -> None:
    shown.library.back_up()

    shown.hand.press("person-delete").press("in-backups").press("person-delete-confirm")

    assert "Backups written anew: 1." in "\n".join(wait_until_told(shown, qtbot))


def test_that_own_words_to_look_at_are_named(shown: Desk, qtbot: QtBot) -> None:
    plan = shown.library.summaries("park")[0].id
    shown.library.add_note(plan, "Thank Ann")

    shown.hand.press("person-delete").press("person-delete-confirm")

    assert "A note of the plan The park" in "\n".join(wait_until_told(shown, qtbot))


def test_that_a_person_can_be_kept(shown: Desk) -> None:
    shown.hand.press("person-delete").press("person-delete-leave")

    shown.hand.should_focus("person-delete")
    assert len(shown.library.people()) == 2


def test_that_a_person_is_deleted_by_the_keyboard_alone(shown: Desk, qtbot: QtBot) -> None:
    shown.keys.press("person-delete").press("in-backups").press("person-delete-confirm")

    assert wait_until_told(shown, qtbot)[0] == "Ann is deleted."


def test_that_a_person_who_is_gone_meanwhile_is_not_shown(shown: Desk) -> None:
    bo = shown.library.people("Bo")[0].id
    shown.library.delete_person(bo, in_backups=False)

    shown.hand.pick("people-list", 1)

    assert not shown.hand.sees("person-name")


def test_that_a_step_that_cannot_be_taken_is_told(shown: Desk, qtbot: QtBot) -> None:
    (shown.library.folder / "backups").write_text("in the way")
    shown.hand.press("person-merge").pick("merge-list", 0).press("person-merge-confirm")

    def is_said() -> bool:
        return shown.hand.sees("notice-close")

    qtbot.waitUntil(is_said)
    assert len(shown.library.people()) == 2
    assert shown.hand.find(QPushButton, "person-merge-confirm").isEnabled()


def test_that_one_may_leave_while_a_person_is_deleted(shown: Desk, qtbot: QtBot) -> None:
    shown.hand.press("person-delete").press("person-delete-confirm").press("leave-people")

    def is_deleted() -> bool:
        return [it.name for it in shown.library.people()] == ["Bo Lee"]

    qtbot.waitUntil(is_deleted)
    shown.hand.should_focus("plans")


def test_that_nothing_can_be_done_in_a_library_to_look_at(full: Desk, qtbot: QtBot) -> None:
    with Library.open_read_only(full.library.folder, now) as library:
        screen = People(library, today)
        qtbot.addWidget(screen.view)
        screen.view.show()

        shown = [it.objectName() for it in screen.view.findChildren(QPushButton) if it.isVisible()]
        assert "open-plan-of-person" in shown
        assert not {"person-merge", "person-delete"} & set(shown)


@pytest.fixture
def sample(desk: Desk) -> Desk:
    """Return a window on a library with a sample plan, finished."""
    desk.application.open_sample()
    desk.application.go_home()
    return desk


def newest(desk: Desk) -> Version:
    plan = desk.library.summaries()[0].id
    desk.application.plans.show_finished(plan)
    return desk.library.saved(plan).plan.versions[-1]


def test_that_a_finished_plan_opens_without_a_deleted_person(sample: Desk) -> None:
    gone = sample.library.people(limit=1)[0]

    sample.library.delete_person(gone.id, in_backups=False)

    made = newest(sample)
    assert gone.name not in made.guidance_json
    assert gone.name not in "".join(it.person + it.what for it in made.actions)
    sample.wait_for("export-pdf")


def test_that_a_finished_plan_opens_with_one_person_of_two(sample: Desk) -> None:
    keep, other = sample.library.people(limit=2)

    sample.library.merge_people(keep.id, other.id)

    made = newest(sample)
    kept = [it.person for it in from_json(made.guidance_json).keep_in_touch]
    assert other.name not in made.guidance_json
    assert len(kept) == len(set(kept))
    sample.wait_for("export-pdf")
