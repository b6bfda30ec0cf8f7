from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from netplanner.desktop.explain import explain
from netplanner.desktop.opening.starting import Start
from netplanner.desktop.opening.trouble import Way, ways_on
from netplanner.errors import (
    LibraryDamagedError,
    LibraryForeignError,
    LibraryFullError,
    LibraryLockedError,
    LibraryReadOnlyError,
    LibraryTooNewError,
    LibraryUnwritableError,
)
from netplanner.interview.answers import NOTHING
from netplanner.library import Library
from netplanner.library.claiming import claim
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from netplanner.errors import LibraryError

KINDS = (
    LibraryDamagedError,
    LibraryForeignError,
    LibraryFullError,
    LibraryLockedError,
    LibraryReadOnlyError,
    LibraryTooNewError,
    LibraryUnwritableError,
)
NOISE = b"this is no database" * 100


def today() -> date:
    return date(2026, 11, 23)


def now() -> datetime:
    return datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def saved(folder: Path) -> Path:
    """Return the file of a library with one plan, which has a backup."""
    with Library.open(folder, now) as library:
        library.create("Find allies", "planning", 1, "id: planning", NOTHING)
        library.back_up()
    return folder / "library.sqlite"


@pytest.fixture
def begin(theme: object, qtbot: QtBot, folder: Path) -> Iterator[Callable[[], WindowRobot]]:  # noqa: ARG001 - dressed
    """Return what starts the program, as often as it is asked."""
    started: list[Start] = []

    def make() -> WindowRobot:
        started.append(Start(folder, today, now))
        window = started[-1].window
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QApplication.processEvents()  # the library is opened once the window is painted
        return WindowRobot(window)

    yield make
    for start in started:
        start.end()


def wait_for(qtbot: QtBot, hand: WindowRobot, name: str) -> WindowRobot:
    def can_be_seen() -> bool:
        return hand.sees(name)

    qtbot.waitUntil(can_be_seen)
    return hand


@pytest.mark.parametrize("kind", KINDS)
def test_that_each_trouble_says_what_happened_and_names_the_place(
    kind: type[LibraryError], tmp_path: Path
) -> None:
    said = explain(kind(tmp_path, "advice"))
    assert said.headline
    assert str(tmp_path) in said.advice


def test_that_each_trouble_has_a_sentence_of_its_own() -> None:
    said = {explain(kind(Path("plans"), "")).headline for kind in KINDS}
    assert len(said) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_that_each_trouble_has_a_way_on(kind: type[LibraryError]) -> None:
    ways = ways_on(kind(Path("plans"), ""), has_backups=False)
    assert {Way.AGAIN, Way.FOLDER, Way.COPY, Way.CLOSE} <= set(ways)


def test_that_damage_leads_to_the_backups_first() -> None:
    error = LibraryDamagedError(Path("plans"), "")
    assert ways_on(error, has_backups=True)[0] is Way.RESTORE
    assert Way.RESTORE not in ways_on(error, has_backups=False)


def test_that_a_damaged_library_is_put_back_from_its_backup(
    saved: Path, begin: Callable[[], WindowRobot], qtbot: QtBot
) -> None:
    saved.write_bytes(NOISE)
    hand = begin().should_show("The file with your plans is damaged").should_focus("restore-backup")
    assert "You see what is in a backup before you restore it." in "\n".join(hand.all_words)
    hand.press("restore-backup").should_show("Backups")

    def can_be_restored() -> bool:
        return hand.find(QPushButton, "restore-backup").isEnabled()

    qtbot.waitUntil(can_be_restored)
    assert "Find allies" in hand.words_beside("backup-look")
    wait_for(qtbot, hand.press("restore-backup"), "plans")
    assert hand.rows("plans") == ["Find allies"]
    assert "Your plans are back." in hand.notice
    kept = list(saved.parent.glob("library-damaged-*.sqlite"))
    assert [it.read_bytes() for it in kept] == [NOISE]


def test_that_a_damaged_library_without_a_backup_says_so(
    folder: Path, begin: Callable[[], WindowRobot]
) -> None:
    folder.mkdir()
    (folder / "library.sqlite").write_bytes(NOISE)
    hand = begin().should_focus("try-again")
    said = "\n".join(hand.all_words)
    assert "No backup lies beside it. Choose another folder" in said
    assert "Restore a backup" not in said
    assert not hand.sees("restore-backup")


def test_that_a_locked_library_can_be_looked_at(
    saved: Path, begin: Callable[[], WindowRobot]
) -> None:
    with claim(saved.parent):
        hand = begin().should_show("Another program is using your plans")
        hand.press("open-read-only")
        assert hand.rows("plans") == ["Find allies"]
        assert hand.sees("read-only")
        for name in ("new-plan", "import-plan", "delete-plan", "archive-plan", "duplicate-plan"):
            assert not hand.find(QPushButton, name).isEnabled(), name


def test_that_a_library_that_is_free_again_opens_with_try_again(
    saved: Path, begin: Callable[[], WindowRobot]
) -> None:
    with claim(saved.parent):
        hand = begin()
    assert hand.press("try-again").rows("plans") == ["Find allies"]
    assert not hand.sees("try-again")


def test_that_another_folder_is_begun_in_only_after_it_was_said(
    saved: Path, begin: Callable[[], WindowRobot], tmp_path: Path, qtbot: QtBot
) -> None:
    saved.write_bytes(NOISE)
    other = tmp_path / "other"
    other.mkdir()
    hand = begin().press("choose-folder")
    choose_folder(other, qtbot)
    hand.should_show("There are no plans in this folder yet")
    assert list(other.iterdir()) == []

    hand.press("begin-here").should_show("Plan your networking")
    assert (other / "library.sqlite").exists()
    assert saved.read_bytes() == NOISE


def choose_folder(folder: Path, qtbot: QtBot) -> None:
    """Name a folder in the dialog that asks for one."""

    def dialogs() -> list[QFileDialog]:
        found = QApplication.topLevelWidgets()
        return [it for it in found if isinstance(it, QFileDialog) and it.isVisible()]

    def asks() -> bool:
        return bool(dialogs())

    qtbot.waitUntil(asks)
    field = dialogs()[0].findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(folder))
    dialogs()[0].accept()


def test_that_the_details_can_be_copied(saved: Path, begin: Callable[[], WindowRobot]) -> None:
    saved.write_bytes(NOISE)
    begin().press("copy-details")
    copied = QApplication.clipboard().text()
    assert "LibraryDamagedError" in copied
    assert str(saved) in copied


def test_that_a_newer_library_is_left_as_it_is(
    saved: Path, begin: Callable[[], WindowRobot]
) -> None:
    with closing(sqlite3.connect(saved)) as file:
        file.execute("PRAGMA user_version = 4711")
    before = saved.read_bytes()
    begin().should_show("Your plans were saved by a newer NetPlanner").should_focus("try-again")
    assert saved.read_bytes() == before


def test_that_damage_that_is_found_later_is_told_in_the_same_words(
    saved: Path, begin: Callable[[], WindowRobot], qtbot: QtBot
) -> None:
    hand = begin()
    with closing(sqlite3.connect(saved)) as file, file:
        file.execute("PRAGMA writable_schema = 1")
        file.execute("UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT', 'title BLOB')")
        file.execute("PRAGMA schema_version = 4711")
    wait_for(qtbot, hand, "restore-backup").should_show("The file with your plans is damaged")


def test_that_a_library_at_work_goes_back_to_a_backup_and_what_was_there_is_kept(
    saved: Path, begin: Callable[[], WindowRobot], qtbot: QtBot
) -> None:
    hand = begin().press("new-plan").type("title", "Later").press("save-and-close")
    hand.press("open-backups")

    def can_be_restored() -> bool:
        return hand.find(QPushButton, "restore-backup").isEnabled()

    qtbot.waitUntil(can_be_restored)
    wait_for(qtbot, hand.press("restore-backup"), "plans")
    assert hand.rows("plans") == ["Find allies"]
    hand.press("new-plan").type("title", "After").press("save-and-close")
    assert hand.rows("plans") == ["After", "Find allies"]
    assert len(list(saved.parent.glob("backups/*.sqlite"))) >= 1


def test_that_a_restore_that_fails_leaves_all_as_it_was(
    saved: Path, begin: Callable[[], WindowRobot], qtbot: QtBot
) -> None:
    hand = begin().press("open-backups")

    def can_be_restored() -> bool:
        return hand.find(QPushButton, "restore-backup").isEnabled()

    qtbot.waitUntil(can_be_restored)
    (backup,) = saved.parent.glob("backups/*.sqlite")
    backup.write_bytes(NOISE)
    wait_for(qtbot, hand.press("restore-backup"), "plans")
    assert hand.rows("plans") == ["Find allies"]
    assert hand.notice


def test_that_a_row_that_is_damaged_in_a_large_library_leads_to_the_backups_too(
    saved: Path, begin: Callable[[], WindowRobot]
) -> None:
    with closing(sqlite3.connect(saved)) as file, file:
        file.execute("CREATE TABLE ballast (x BLOB)")
        file.execute("INSERT INTO ballast VALUES (zeroblob(3000000))")
        file.execute("UPDATE plan SET title = title || '!'")
    hand = begin().should_show("The file with your plans is damaged")
    hand.press("try-again").should_show("The file with your plans is damaged")
