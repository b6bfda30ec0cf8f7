from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QComboBox, QTextBrowser
from shiboken6 import delete

from netplanner.desktop.finished.pages import pages_of
from netplanner.desktop.finished.paper_wish import Way
from netplanner.desktop.versions.choosing import Chosen, comparison_of
from netplanner.desktop.versions.comparison_text import ComparisonText
from netplanner.desktop.versions.lines import version_lines
from netplanner.desktop.versions.versions import Versions
from netplanner.interview import answers_json
from netplanner.plan.contacts import Review
from netplanner.report.comparing.comparison import Comparison, Kind, Part, Row, Side
from netplanner.report.material import Options
from tests.desktop.looking_back.reviews import saved
from tests.robots.desk import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.library import Library
    from tests.robots.desk import Desk
    from tests.robots.window_robot import WindowRobot

_HEADING = 3  # the first one's block, after both versions and the summary
HOSTILE = "<b>Ann</b> <img src='file:///etc/passwd'>"


def read(hand: WindowRobot) -> str:
    return hand.find(QTextBrowser, "comparison").toPlainText()


def choose(hand: WindowRobot, name: str, row: int) -> None:
    box = hand.find(QComboBox, name)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_that_a_first_version_says_what_makes_the_next(desk: Desk) -> None:
    desk.hand.press("part-versions")
    assert desk.hand.text("versions-alone").startswith("This is the only version so far.")
    assert not any(desk.hand.sees(it) for it in ("compare-first", "compare-second", "comparison"))


def test_that_versions_are_told_newest_first_with_what_made_them(two: Desk) -> None:
    assert [said.split(" · ")[0] for said in two.hand.rows("versions")] == [
        "Version 2. 23 November 2026. Made after looking back at version 1",
        "Version 1. 23 November 2026. Made when the plan was finished",
    ]


def test_that_the_last_two_versions_are_compared_at_once(two: Desk) -> None:
    assert not two.hand.sees("versions-alone")
    assert "What you noted when you looked back on 23 November 2026" in read(two.hand)
    assert "Actions that are planned again" in read(two.hand)


def test_that_the_same_version_twice_asks_for_another(two: Desk) -> None:
    choose(two.hand, "compare-first", 0)
    assert read(two.hand) == "Choose two different versions to compare them."
    choose(two.hand, "compare-first", 1)
    two.wait_until_read("comparison", "Actions that are planned again")


def test_that_ticking_an_action_is_seen_when_the_part_comes_back(two: Desk) -> None:
    two.hand.press("part-todo").tick("actions", 1).press("part-versions")
    assert "1 of " in two.hand.rows("versions")[0]
    two.wait_until_read("comparison", "1 done")


def test_that_an_older_version_is_wished_for_as_it_was(library: Library, qtbot: QtBot) -> None:
    versions = Versions(library, library.summaries()[0].id)
    qtbot.addWidget(versions.view)
    versions.draw()
    versions.view.versions.choose("1")
    with qtbot.waitSignal(versions.paper_wished) as wished:
        versions.view.export.click()
    (wish,) = wished.args
    assert wish.way is Way.EXPORT
    assert "Version 1, made" in pages_of(wish.saved, Options())


def test_that_one_may_leave_while_versions_are_compared(library: Library, qtbot: QtBot) -> None:
    versions = Versions(library, library.summaries()[0].id)
    versions.draw()
    delete(versions.view)
    with qtbot.captureExceptions() as raised:
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
    assert raised == []


def test_that_versions_are_chosen_and_read_by_keys(two: Desk) -> None:
    two.keys.tab_to("versions").key(Qt.Key.Key_Down)
    two.keys.tab_to("compare-first").tab_to("compare-second").tab_to("comparison")
    two.hand.should_focus("comparison")


def shown(qtbot: QtBot, row: Row) -> ComparisonText:
    text = ComparisonText()
    qtbot.addWidget(text)
    sides = Side("Version 1", ""), Side("Version 2", "")
    parts = Part("People", (row,)), Part("Methods", (), "No method.")
    text.show_comparison(Comparison(*sides, (), parts))
    wait_for_the_end(text, qtbot)
    return text


def wait_for_the_end(text: ComparisonText, qtbot: QtBot) -> None:
    def is_written() -> bool:
        return text.toPlainText().endswith("No method.")

    qtbot.waitUntil(is_written)


def test_that_hostile_words_are_shown_as_they_are(qtbot: QtBot) -> None:
    text = shown(qtbot, Row(HOSTILE, HOSTILE, "", Kind.GONE))
    assert text.toPlainText().count(HOSTILE) == 2


def test_that_what_became_of_a_row_is_said_in_a_word(qtbot: QtBot) -> None:
    lines = shown(qtbot, Row("Cleo", "", "New here", Kind.NEW)).toPlainText().splitlines()
    assert lines[lines.index("Cleo") + 1] == "New"


def test_that_headings_can_be_found_as_such(qtbot: QtBot) -> None:
    text = shown(qtbot, Row("Cleo", "", "", Kind.NEW))
    block = text.document().findBlockByNumber(_HEADING)
    assert (block.text(), block.blockFormat().headingLevel()) == ("People", 2)


def test_that_a_comparison_takes_the_colours_of_a_new_theme(qtbot: QtBot) -> None:
    text = shown(qtbot, Row("Cleo", "", "", Kind.NEW))
    night = text.palette()
    night.setColor(night.ColorRole.WindowText, Qt.GlobalColor.yellow)
    text.setPalette(night)
    wait_for_the_end(text, qtbot)
    letters = text.document().findBlockByNumber(_HEADING).begin().fragment().charFormat()
    assert letters.foreground().color() == Qt.GlobalColor.yellow


def chosen(library: Library) -> tuple[Chosen, Chosen]:
    plan = library.saved(library.summaries()[0].id).plan
    first, second = plan.versions
    texts = (library.definition_of(plan.id, it.number) for it in plan.versions)
    return Chosen(first, next(texts)), Chosen(second, next(texts))


def test_that_the_older_version_comes_first_however_they_are_chosen(library: Library) -> None:
    first, second = chosen(library)
    assert comparison_of(second, first, ()) == comparison_of(first, second, ())
    assert comparison_of(second, first, ()).first.heading == "Version 1"


def test_that_a_review_that_is_not_finished_is_not_told(library: Library) -> None:
    (review,) = library.reviews(library.summaries()[0].id)
    told = comparison_of(*chosen(library), (review,)).parts[0]
    begun = comparison_of(*chosen(library), (replace(review, is_finished=False),)).parts[0]
    assert told.heading.startswith("What you noted when you looked back")
    assert not begun.heading.startswith("What you noted")


def test_that_a_version_without_a_review_was_made_by_changing_answers(desk: Desk) -> None:
    version = saved(desk).plan.versions[0]
    begun = Review(1, TODAY, "", answers_json.dumps({}))
    later = version_lines((version, replace(version, number=2)), (begun,))[0]
    assert later.facts.startswith("Made after answers were changed")
