from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from netplanner.desktop.backups.keeping import Keeping, keep
from tests.robots.desk import TODAY, today

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk


def backups_of(desk: Desk) -> list[Path]:
    return sorted(desk.library.folder.glob("backups/*.sqlite"))


def wait_until_looked_into(desk: Desk, qtbot: QtBot) -> None:
    def can_be_restored() -> bool:
        return desk.hand.find(QPushButton, "restore-backup").isEnabled()

    qtbot.waitUntil(can_be_restored)


@pytest.fixture
def one_plan(desk: Desk) -> Desk:
    desk.hand.press("new-plan").type("title", "Park").press("save-and-close")
    return desk


def test_that_without_backups_the_screen_offers_to_make_one(desk: Desk) -> None:
    desk.hand.press("open-backups").should_show("Backups").should_focus("back-up-now")
    assert not desk.hand.find(QPushButton, "restore-backup").isEnabled()


def test_that_a_backup_can_be_made_and_looked_into(one_plan: Desk, qtbot: QtBot) -> None:
    hand = one_plan.hand.press("open-backups").press("back-up-now")
    one_plan.wait_for("backups")
    assert len(backups_of(one_plan)) == 1
    wait_until_looked_into(one_plan, qtbot)
    assert "Park" in hand.words_beside("backup-look")
    assert hand.rows("backups")[0].startswith("Mon 23 November 2026")


def test_that_a_broken_backup_cannot_be_put_back(one_plan: Desk, qtbot: QtBot) -> None:
    path = one_plan.library.back_up()
    path.write_bytes(path.read_bytes()[:5000])
    hand = one_plan.hand.press("open-backups")

    def is_told() -> bool:
        return "Cannot be put back" in hand.rows("backups")[0]

    qtbot.waitUntil(is_told)
    assert not hand.find(QPushButton, "restore-backup").isEnabled()


def test_that_one_leaves_the_backups_for_home(one_plan: Desk) -> None:
    one_plan.hand.press("open-backups").press("leave-backups").should_focus("plans")


def test_that_a_day_has_one_backup(one_plan: Desk) -> None:
    keep(one_plan.library, TODAY)
    keep(one_plan.library, TODAY)
    assert len(backups_of(one_plan)) == 1


def test_that_a_library_without_plans_needs_no_backup(desk: Desk) -> None:
    keep(desk.library, TODAY)
    assert backups_of(desk) == []


def test_that_a_backup_that_cannot_be_made_is_told_and_tried_again(
    one_plan: Desk, qtbot: QtBot
) -> None:
    (one_plan.library.folder / "backups").write_text("in the way")
    keeping = Keeping(one_plan.library, today)
    with qtbot.waitSignal(keeping.failed):
        keeping.keep()
    (one_plan.library.folder / "backups").unlink()
    with qtbot.waitSignal(keeping.kept):
        keeping.keep()
    assert len(backups_of(one_plan)) == 1
