"""When people are due next, as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named, words
from netplanner.report.wording.amounts import every_words

if TYPE_CHECKING:
    from netplanner.guidance.advice import KeepInTouch


class Keeping(QFrame):
    """Who is due when, and how often."""

    def __init__(self, people: tuple[KeepInTouch, ...]) -> None:
        super().__init__()
        looking(named(self, "keep-in-touch"), "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(words(tr("Keep in touch"), "heading"), 0, 0, 1, 3)
        for row, one in enumerate(people, 1):
            day = QDate(one.next_due.year, one.next_due.month, one.next_due.day)
            due = QLocale().toString(day, "d MMMM yyyy")
            facts = (one.person, tr("by {day}", day=due), every_words(one.every_days))
            for column, said in enumerate(facts):
                look = "muted" if column else "body"
                grid.addWidget(words(said, look), row, column, Qt.AlignmentFlag.AlignTop)
        for column, share in enumerate((3, 2, 2)):
            grid.setColumnStretch(column, share)
        if not people:
            grid.addWidget(words(tr("Nobody is due yet."), "muted"), 1, 0)
