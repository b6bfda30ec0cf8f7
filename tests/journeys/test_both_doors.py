from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netplanner import app
from netplanner.plan.plans import PlanId
from tests.robots.desk import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

ANSWERS = {
    "title": "Find allies",
    "acting_for": "self",
    "start_date": "2026-12-01",
    "weeks": 10,
    "purposes": ["information", "collaboration"],
    "aim": "Hear of things early",
    "zones": ["core_group", "shared_interest"],
    "people": [
        {"name": "Ann", "zone": "shared_interest", "closeness": 2, "last_contact": "year"},
        {"name": "Bo", "zone": "core_group", "closeness": 4, "last_contact": "week"},
    ],
    "ties": [["Ann", "Bo"]],
    "extraversion_1": 1,
    "own_view": "introvert",
    "channels": ["text", "voice"],
    "hours_month": 7.5,
    "live_events_month": 1,
    "no_go": ["alcohol"],
    "method_choices": {"group_chat": "drop"},
    "working_days": ["tue", "wed", "thu"],
    "holidays_country": "DE",
}


def fill_in(desk: Desk) -> None:
    """Give the same answers in the window."""
    hand = desk.hand.press("new-plan")
    hand.type("title", "Find allies").choose("acting_for", "self").go_on()
    hand.type("start_date", "1.12.2026").type("weeks", "10").go_on()
    hand.choose("purposes", "information", "collaboration")
    hand.type("aim", "Hear of things early").go_on().go_on()
    hand.choose("zones", "core_group", "shared_interest").go_on().go_on()
    add_people(hand)
    hand.choose("extraversion_1", "1").choose("own_view", "introvert").go_on().go_on()
    hand.choose("channels", "text", "voice").choose("no_go", "alcohol").go_on()
    hand.type("hours_month", "7,5").type("live_events_month", "1").go_on()
    desk.wait_for("method-group_chat-drop")
    hand.press("method-group_chat-drop").go_on()
    hand.choose("working_days", "mon", "fri").select("holidays_country", "Germany").go_on()
    desk.finish()


def add_people(hand: WindowRobot) -> None:
    for name, zone, closeness, contact in (
        ("Ann", "shared_interest", "2", "year"),
        ("Bo", "core_group", "4", "week"),
    ):
        hand.press("add-person").type("name", name).choose("zone", zone)
        hand.choose("closeness", closeness).choose("last_contact", contact)
    hand.go_on().go_on().tick("ties-known", 0).go_on().go_on()


def test_that_the_same_answers_give_the_same_plan_in_the_window_and_on_the_command_line(
    open_desk: Callable[[], Desk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = open_desk()
    fill_in(desk)
    plan = desk.library.saved(PlanId(desk.library.summaries()[0].id)).plan
    file = tmp_path / "answers.json"
    whole = {"format": "netplanner-answers", "format_version": 1, "answers": ANSWERS}
    file.write_text(json.dumps(whole), encoding="utf-8")
    app.main(["guide", "--answers", str(file), "--today", TODAY.isoformat(), "--json"])
    assert plan.versions[-1].guidance_json == capsys.readouterr().out
