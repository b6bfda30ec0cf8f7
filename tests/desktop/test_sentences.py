from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from netplanner.desktop.sentences import Sentences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SAID = ("It is a quiet way.", "It lets others see and hear you, now and later and again.")

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def sentences(qtbot: QtBot) -> Sentences:
    """Return a place for sentences."""
    made = Sentences()
    qtbot.addWidget(made)
    made.show()
    return made


def say(sentences: Sentences, *said: str) -> list[QLabel]:
    """Say sentences in a narrow place as high as they need; return their labels."""
    sentences.say(said)
    sentences.resize(160, sentences.heightForWidth(160))
    QApplication.processEvents()
    return shown(sentences)


def shown(sentences: Sentences) -> list[QLabel]:
    return [it for it in sentences.findChildren(QLabel) if it.isVisible()]


def test_that_all_lines_of_a_sentence_keep_clear_of_its_point(sentences: Sentences) -> None:
    first, second = say(sentences, *SAID)
    assert first.x() == second.x() > 0
    assert second.height() > first.height()


def test_that_each_of_several_sentences_has_a_point(sentences: Sentences) -> None:
    say(sentences, *SAID)
    picture = sentences.grab().toImage()
    edge = [[picture.pixelColor(x, y) for x in range(4)] for y in range(picture.height())]
    ground = edge[0][0]
    marked = [any(ink != ground for ink in row) for row in edge]
    begun = sum(now and not before for before, now in zip([False, *marked], marked, strict=False))
    assert begun == len(SAID)


def test_that_a_single_sentence_stands_at_the_edge(sentences: Sentences) -> None:
    say(sentences, *SAID)
    (only,) = say(sentences, SAID[0])
    assert (only.x(), only.text()) == (0, SAID[0])


def test_that_nothing_is_said_any_more_where_nothing_is_to_be_said(sentences: Sentences) -> None:
    say(sentences, *SAID)
    assert say(sentences) == []
