from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton

from netplanner.desktop.finished.steps import (
    ActionStep,
    ContactStep,
    NoteStep,
    is_same,
    joined,
    turned,
)
from netplanner.plan.contacts import Note
from tests.desktop.finished.actions import action, contact, first_action, saved

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netplanner.desktop.finished.steps import Step
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

TYPED = replace(action(1), outcome="Well")
STEPS: tuple[Step, ...] = (
    ActionStep(action(1), TYPED),
    ContactStep(None, contact()),
    NoteStep(Note("n1", "A", ""), None),
)
PARTS = ("todo", "keeping", "contacts", "notes")


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the library as another program would that is writing."""
    other = sqlite3.connect(folder / "library.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@pytest.mark.parametrize("step", STEPS)
def test_that_a_step_turned_twice_is_itself(step: Step) -> None:
    assert turned(step) != step
    assert turned(turned(step)) == step


def test_that_steps_at_one_thing_join_from_the_first_to_the_last() -> None:
    last = replace(TYPED, outcome="Very well")
    assert joined(STEPS[0], ActionStep(TYPED, last)) == ActionStep(action(1), last)


def test_that_steps_are_told_apart_by_what_they_change() -> None:
    assert is_same(STEPS[0], turned(STEPS[0]))
    assert not is_same(STEPS[0], ActionStep(action(2), action(2)))
    assert not any(is_same(one, other) for one, other in pairwise(STEPS))


def test_that_what_cannot_be_stored_is_said_and_stays_in_the_field(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    with locked(desk.library.folder):
        hand.type("outcome", "She knows the mayor").pick("actions", 2)
        assert hand.notice
        hand.pick("actions", 1)
    assert hand.text("outcome") == "She knows the mayor"


def test_that_what_could_not_be_stored_is_stored_with_the_next_change(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1)
    with locked(desk.library.folder):
        hand.type("outcome", "She knows the mayor").pick("actions", 2)
    hand.press("action-drop")
    assert first_action(desk).outcome == "She knows the mayor"


def test_that_what_could_not_be_stored_is_stored_on_leaving(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1)
    with locked(desk.library.folder):
        hand.type("outcome", "She knows the mayor").pick("actions", 2)
    hand.press("all-plans")
    assert first_action(desk).outcome == "She knows the mayor"


def test_that_a_contact_that_cannot_be_stored_stays_in_its_form(
    desk: Desk, hand: WindowRobot
) -> None:
    hand.pick("actions", 1).press("log-contact")
    with locked(desk.library.folder):
        hand.type("what", "Her team is hiring").press("save-contact")
    assert hand.text("what") == "Her team is hiring"
    hand.press("save-contact")
    assert desk.library.contacts(saved(desk).plan.id)[0].what == "Her team is hiring"


def test_that_no_two_actions_share_a_mnemonic_in_any_part(desk: Desk, hand: WindowRobot) -> None:
    hand.pick("actions", 1).press("log-contact").press("save-contact")
    for part in PARTS:
        hand.press(f"part-{part}")
        buttons = desk.window.findChildren(QAbstractButton)
        texts = [it.text().replace("&&", "") for it in buttons if it.isVisible()]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert sorted(keys) == sorted(set(keys)), part
