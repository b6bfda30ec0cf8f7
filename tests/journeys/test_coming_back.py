"""Coming back to a plan: tick, log, look back, go on with the next version, compare, print both."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.guidance.going_on import next_version
from netplanner.guidance.looking_back import LookBack
from netplanner.guidance.since import Since
from netplanner.interview.session import begin
from netplanner.library import Library
from netplanner.plan.codes import ActionState
from netplanner.plan.plans import PlanId
from tests.desktop.paper.hands import PaperHand
from tests.robots.desk import TODAY, now
from tests.robots.papers import pages_of, words_of
from tests.unit.commands.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from netplanner.library import SavedPlan
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

LATER = TODAY + timedelta(weeks=5)


def saved(desk: Desk) -> SavedPlan:
    return desk.library.saved(desk.library.summaries()[0].id)


def finish_a_plan(desk: Desk) -> None:
    desk.open_sample("returner").show_page("check")
    desk.finish()


def tick_three_actions(desk: Desk) -> None:
    rows = [at for at, said in enumerate(desk.hand.rows("actions")) if " · " in said]
    for row in rows[:3]:
        desk.hand.tick("actions", row)


def log_a_contact(hand: WindowRobot, person: str, said: str) -> None:
    hand.press("log-contact").type("person", person).choose("channel", "voice")
    hand.type("what", said).press("save-contact")


def look_back(desk: Desk) -> None:
    hand = desk.hand
    hand.press("review").type("happened", "Two good talks").choose("reached", "partly").go_on()
    for row in range(len(hand.rows("method_reviews"))):
        hand.pick("method_reviews", row).choose("energy", "took").choose("helped", "no")
        hand.choose("decision", "stop")
    hand.go_on().type("stop", "Writing to many").go_on().go_on()
    hand.choose("same_why", "yes").choose("same_where", "yes").choose("same_who", "yes").go_on()
    hand.type("hours_month", "6").go_on().should_show("Check your answers").press("finish")
    desk.wait_for("part-versions")


def print_as(desk: Desk, qtbot: QtBot, button: str, path: Path) -> int:
    """Print into a file with the system's dialog; return how many pages came out."""
    desk.hand.press(button)
    PaperHand(qtbot).choose_coarse_dots().print_to(path)

    def is_printed() -> bool:
        return desk.hand.notice == f"Printed into {path.name}"

    qtbot.waitUntil(is_printed, timeout=60_000)
    return pages_of(path)


def test_that_somebody_who_comes_back_goes_on_with_a_next_version(
    open_desk: Callable[[date], Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = open_desk(TODAY)
    finish_a_plan(desk)
    tick_three_actions(desk)
    log_a_contact(desk.hand, "Priya Raman", "Her team is hiring")
    log_a_contact(desk.hand, "Cleo", "Met at the fair")
    desk.close()

    desk = open_desk(LATER)
    desk.hand.press("open-plan")
    look_back(desk)
    assert desk.hand.notice.startswith("Version 2 is made. The older one is kept.")
    first, second = saved(desk).plan.versions
    done = [it for it in first.actions if it.state is ActionState.DONE]
    assert (len(done), list(second.actions[:3])) == (3, done)

    desk.hand.press("part-versions")
    desk.wait_until_read("comparison", "Actions: 3 done")
    desk.wait_until_read("comparison", "You tried it and want to stop it.")
    desk.wait_until_read("comparison", "Cleo")
    desk.export_pdf(tmp_path / "second.pdf")
    desk.hand.pick("versions", 1)
    desk.export_pdf(tmp_path / "first.pdf", "export-version")
    assert "Version 1" in words_of(tmp_path / "first.pdf")
    assert "Version 2" in words_of(tmp_path / "second.pdf")
    printed = print_as(desk, qtbot, "print-version", tmp_path / "first on paper.pdf")
    assert printed == pages_of(tmp_path / "first.pdf")
    printed = print_as(desk, qtbot, "print", tmp_path / "second on paper.pdf")
    assert printed == pages_of(tmp_path / "second.pdf")


def go_on_without_a_window(library: Library, plan: PlanId) -> None:
    """Do an action, look back five weeks later, and store the version that follows."""
    action = next(it for it in library.saved(plan).plan.actions if it.method == "reconnect")
    library.update_action(plan, replace(action, state=ActionState.DONE, done_on=TODAY, energy=1))
    before = library.saved(plan)
    since = Since(before.plan.versions[-1], library.contacts(plan))
    session = begin(knowledge.planning(), LATER, before.answers)
    following = next_version(session, LookBack(day=LATER), since, knowledge.catalogue(), LATER)
    with library.one_step():
        library.save_answers(plan, before.answers, following.answers)
        library.finish(plan, following.version)


def test_that_commands_speak_of_the_newest_version(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    plan = PlanId(terminal.answer("new", "--finish", "--answers", terminal.sample()).strip())
    with Library.open(terminal.library, now) as library:
        go_on_without_a_window(library, plan)
        first, second, *_ = library.saved(plan).plan.actions
    shown = terminal.answer("show", plan)
    assert f"({plan}, finished, version 2)" in shown
    assert "It gave you energy when you tried it." in shown
    assert f"  {first.id}  {first.due}  done on 2026-11-23: " in shown
    assert terminal.answer("list").split()[2:5] == ["1", "of", str(shown.count("  a"))]
    assert terminal.answer("done", plan, second.id).startswith(f"{second.id} done on ")
