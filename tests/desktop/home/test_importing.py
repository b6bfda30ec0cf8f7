from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from netplanner import knowledge
from netplanner.desktop.home import importing
from netplanner.desktop.home.problems_card import MOST, place_words, said_problems
from netplanner.errors import InputError, Problem
from tests.robots.desk import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.robots.desk import Desk


def bring_in(desk: Desk, qtbot: QtBot, path: Path) -> None:
    """Import a file through the dialog, and wait for what becomes of it."""
    desk.hand.press("import-plan")

    def dialogs() -> list[QFileDialog]:
        return [it for it in desk.window.findChildren(QFileDialog) if it.isVisible()]

    def asks() -> bool:
        return bool(dialogs())

    qtbot.waitUntil(asks)
    field = dialogs()[0].findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(path))
    QTest.keyClick(dialogs()[0], Qt.Key.Key_Return)

    def is_over() -> bool:
        return desk.hand.sees("import-problems") or desk.hand.sees("notice-close")

    qtbot.waitUntil(is_over)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "clinic.json"
    path.write_text(knowledge.sample("community"), encoding="utf-8")
    return path


def test_that_an_answers_file_becomes_a_plan(desk: Desk, qtbot: QtBot, sample: Path) -> None:
    bring_in(desk, qtbot, sample)
    assert desk.hand.rows("plans") == ["Allies for the Khanya clinic"]
    assert desk.hand.notice == "Allies for the Khanya clinic was brought in."
    assert len(desk.library.known_people()) > 1


def test_that_a_file_with_problems_is_named_place_by_place_and_stores_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "odd.json"
    answers = {"people": [{"name": "Ann"}, {"name": "Bo", "closeness": 9}], "weeks": 200}
    document = {"format": "netplanner-answers", "format_version": 1, "answers": answers}
    path.write_text(json.dumps(document), encoding="utf-8")
    bring_in(desk, qtbot, path)

    focused = desk.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "import-problems"
    lines = desk.hand.text("import-problems").splitlines()
    assert [line.split(":")[0] for line in lines] == ["weeks", "people, 2, closeness"]
    assert desk.library.summaries() == ()


def test_that_the_list_of_problems_can_be_copied_and_closed(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"format": ', encoding="utf-8")
    bring_in(desk, qtbot, path)
    said = desk.hand.text("import-problems")
    desk.hand.press("copy-problems").press("close-problems")
    assert QApplication.clipboard().text() == said
    assert not desk.hand.sees("import-problems")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\0",
        b"a: &a [*a, *a]",
        b"[" * 100_000,
        b'{"answers": "' + b"x" * 3_000_000 + b'"}',
        b"\x89PNG\r\n\x1a\n",
    ],
    ids=["empty", "UTF-16", "aliases", "brackets", "huge", "picture"],
)
def test_that_a_hostile_file_is_refused_in_words(
    desk: Desk, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(content)
    bring_in(desk, qtbot, path)
    said = desk.hand.text("import-problems")
    assert said
    assert "Traceback" not in said
    assert desk.library.summaries() == ()


def test_that_a_folder_is_no_answers_file(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Choose a file that can be read"):
        importing.bring_in(desk.library, tmp_path, TODAY)


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("", ""),
        ("/format", "format"),
        ("/answers/weeks", "weeks"),
        ("/answers/people/2/name", "people, 3, name"),
        ("/answers", "answers"),
        ("/answers/a~1b~0", "a/b~"),
    ],
)
def test_that_a_place_is_said_as_people_count(pointer: str, words: str) -> None:
    assert place_words(pointer) == words


def test_that_very_many_problems_are_counted() -> None:
    lines = said_problems([Problem("/answers/weeks", "Write a number.")] * (MOST + 5))
    assert (len(lines), lines[-1]) == (MOST + 1, "and 5 more")
