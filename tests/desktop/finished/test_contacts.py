from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from netplanner import knowledge
from netplanner.desktop.contacts.contact_rows import contact_facts, contact_rows
from netplanner.desktop.contacts.reading import answers_of, contact_of
from netplanner.interview.session import begin
from netplanner.plan.codes import Channel
from netplanner.plan.contacts import Contact
from netplanner.plan.plans import PlanId
from tests.desktop.finished.actions import TODAY, contact, day, first_action, promise, saved

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

_CTRL = Qt.KeyboardModifier.ControlModifier
_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Z")), max_size=30)
_DAYS = st.dates(date(2020, 1, 1), TODAY)


def contacts(desk: Desk) -> tuple[Contact, ...]:
    return desk.library.contacts(saved(desk).plan.id)


def log(desk: Desk) -> None:
    desk.keys.key(Qt.Key.Key_L, _CTRL)


def save(desk: Desk) -> None:
    desk.keys.key(Qt.Key.Key_Return, _CTRL)


@given(
    st.builds(
        Contact,
        id=st.just("c1"),
        plan=st.just(PlanId("p")),
        person=_TEXTS.filter(bool),
        on=_DAYS,
        channel=st.sampled_from((Channel.FACE, Channel.VOICE, Channel.TEXT)),
        method=st.sampled_from(("", "coffee")),
        what=_TEXTS,
        energy=st.sampled_from((None, -1, 0, 1)),
        their_promise=_TEXTS,
        introduced=_TEXTS,
        next_contact=st.sampled_from((None, day(1), day(90))),
    )
)
def test_that_a_contact_survives_its_questions(noted: Contact) -> None:
    session = begin(knowledge.contact(), TODAY, answers_of(noted))
    assert contact_of(session.effective(), noted.plan, noted) == noted


def test_that_a_kept_promise_stays_kept_when_its_contact_is_mended() -> None:
    kept = replace(promise(1), promise_kept_on=TODAY)
    session = begin(knowledge.contact(), TODAY, answers_of(kept))
    assert contact_of(session.effective(), kept.plan, kept) == kept


def test_that_contacts_stand_under_their_months() -> None:
    said = [row.day for row in contact_rows((contact(1), contact(30)))]
    assert said == ["November 2026", "Sun 22 Nov", "October 2026", "Sat 24 Oct"]


def test_that_a_contact_is_told_in_the_words_of_its_questions() -> None:
    facts = dict(contact_facts(replace(promise(1), energy=1)))
    assert facts == {
        "How were you in touch?": "Face to face",
        "How was your energy afterwards?": "It gave energy",
        "What did you promise?": "Send the link",
        "By when?": "24 November 2026",
    }


def test_that_a_contact_is_logged_from_an_action_with_one_line(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.should_focus("what").type("what", "Her team is hiring")
    desk.keys.key(Qt.Key.Key_Return)
    (noted,) = contacts(desk)
    assert (noted.person, noted.what) == (first_action(desk).person, "Her team is hiring")
    assert (noted.on, noted.channel) == (TODAY, first_action(desk).channel)


def test_that_one_comes_back_to_where_one_was_after_saving(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    save(desk)
    assert hand.is_checked("part-todo")
    hand.should_focus("actions")
    assert hand.notice.startswith("The contact with")


def test_that_a_logged_contact_can_be_taken_back(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    save(desk)
    hand.press("notice-action")
    assert contacts(desk) == ()


def test_that_someone_new_can_be_noted(desk: Desk, hand: WindowRobot) -> None:
    hand.press("part-notes").press("log-contact")
    hand.should_focus("person").type("person", "Cem Öz").choose("channel", "face")
    save(desk)
    assert contacts(desk)[0].person == "Cem Öz"


def test_that_names_are_offered_while_one_types(desk: Desk, hand: WindowRobot) -> None:
    log(desk)
    completer = hand.find(QLineEdit, "person").completer()
    completer.setCompletionPrefix("tom")
    assert completer.currentCompletion() == "Tom Ellery"


def test_that_what_is_missing_is_said_beside_its_question(desk: Desk, hand: WindowRobot) -> None:
    hand.press("part-notes").press("log-contact").type("person", "Ann")
    save(desk)
    assert contacts(desk) == ()
    assert hand.focused.startswith("channel-")
    assert hand.text("person") == "Ann"


def test_that_a_day_to_come_is_no_day_of_a_contact(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.type("date", "2026-12-24")
    save(desk)
    hand.should_focus("date")
    assert contacts(desk) == ()


def test_that_a_problem_among_more_questions_is_brought_into_sight(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.press("contact-more").type("next_contact", "2020-01-01").press("contact-more")
    save(desk)
    hand.should_focus("next_contact")


def test_that_a_message_is_asked_for_its_answer(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.choose("channel", "text").press("answered-not_yet")
    save(desk)
    assert contacts(desk)[0].answered is False


def test_that_a_half_filled_form_survives_closing_the_plan(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.type("what", "Not done yet").press("all-plans").press("open-plan")
    assert "half noted" in hand.notice
    log(desk)
    assert hand.text("what") == "Not done yet"
    hand.press("start-again")
    assert hand.text("person") == ""


def test_that_a_half_filled_form_is_a_note_once_the_window_closes(
    desk: Desk, hand: WindowRobot, open_desk: Callable[[], Desk]
) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.choose("channel", "text").type("what", "Half noted").type("date", "next day")
    desk.close()
    later = open_desk()
    (note,) = later.library.notes(saved(later).plan.id)
    head, *lines = note.text.splitlines()
    assert head == "This contact was begun and not saved:"
    assert "Who was it? Daniel Osei" in lines
    assert "When was it? next day" in lines
    assert "What do you want to remember? Half noted" in lines


def test_that_deleting_somebody_finds_the_name_in_a_half_filled_form(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.type("what", "Half").press("put-aside")
    desk.application.show_people()
    hand.type("people-search", "Daniel").press("person-delete").press("person-delete-confirm")
    desk.wait_for("person-told-headline")
    assert "A note of the plan" in "\n".join(hand.words_beside("person-told-headline"))


def test_that_a_contact_that_was_saved_leaves_no_note(
    desk: Desk, hand: WindowRobot, open_desk: Callable[[], Desk]
) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.type("what", "All of it")
    save(desk)
    desk.close()
    later = open_desk()
    assert later.library.notes(saved(later).plan.id) == ()


def test_that_a_half_filled_form_survives_mending_another_contact(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    log(desk)
    save(desk)
    log(desk)
    hand.type("what", "Half").press("put-aside").press("part-contacts").press("change-contact")
    hand.type("what", "Mended")
    save(desk)
    assert [it.what for it in contacts(desk)] == ["Mended"]
    log(desk)
    assert hand.text("what") == "Half"


def test_that_undo_in_the_form_takes_back_what_was_typed_there(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.tick("actions", 1)
    log(desk)
    hand.type("what", "Too much")
    desk.keys.key(Qt.Key.Key_Z, _CTRL)
    assert hand.text("what") == ""
    assert first_action(desk).done_on == TODAY


def test_that_a_contact_is_removed_and_comes_back(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    save(desk)
    before = contacts(desk)
    hand.press("part-contacts").press("remove-contact")
    assert contacts(desk) == ()
    hand.press("notice-action")
    assert contacts(desk) == before


def test_that_a_promise_of_a_contact_is_to_do(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    log(desk)
    hand.press("contact-more").type("promise", "A link").type("their_promise", "")
    hand.type("promise_due", "2026-11-25")
    save(desk)
    assert any("A link" in row for row in hand.rows("actions"))
    assert "1 promise to keep" in hand.text("standing")


def test_that_a_contact_is_logged_by_keys_alone(desk: Desk, hand: WindowRobot) -> None:
    hand.press("part-notes")
    log(desk)
    desk.keys.type("person", "Zoe Kim").choose("channel", "voice").type("what", "Moved house")
    save(desk)
    (noted,) = contacts(desk)
    assert (noted.person, noted.channel, noted.what) == ("Zoe Kim", Channel.VOICE, "Moved house")
