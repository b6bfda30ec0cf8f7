"""One section's answers on a card, each with a way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.long_words import breakable
from netplanner.desktop.parts import Action, dress, looking, named, words
from netplanner.desktop.planning.intents import Moved

if TYPE_CHECKING:
    from netplanner.desktop.wizard.review import ReviewLine, ReviewSection

_LINK_EDGE = 5  # pixels of a link's frame above its words, which stand in line with the answer
_MOST_LETTERS, _MOST_LINES = 4000, 30  # of an answer that stands there whole
_SHOWN_LINES = 16
_TOP = Qt.AlignmentFlag.AlignTop


class LongAnswer(QPlainTextEdit):
    """An answer of many lines, such as 150 people: it scrolls, and only what shows is laid out."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        named(self, f"answer-{name}").setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFixedHeight(_SHOWN_LINES * self.fontMetrics().lineSpacing())


class ReviewRow(QWidget):
    """One answer and its Change button.

    Signals:
        followed: a Moved intent.
    """

    followed = Signal(object)

    def __init__(self, line: ReviewLine) -> None:
        super().__init__()
        self._line = line
        self._answer = words("")
        self._long: LongAnswer | None = None
        self._change = Action(f"change-{line.place.name}", tr("Change"), "link")
        self._change.setAccessibleName(tr("Change: {question}", question=line.label))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 6)
        self._grid.setHorizontalSpacing(16)
        at = (1, 0, 1, 3) if line.is_long else (0, 1, 1, 1)
        label = words(line.label, "muted")
        for said in (label, self._answer):
            said.setContentsMargins(0, _LINK_EDGE, 0, 0)
        self._grid.addWidget(label, 0, 0, _TOP)
        self._grid.addWidget(self._answer, *at, _TOP)
        self._grid.addWidget(self._change, 0, 2, _TOP)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._change.clicked.connect(self._on_change_clicked)

    def draw(self, line: ReviewLine) -> None:
        """Show the answer as it now stands."""
        self._line = line
        is_vast = len(line.answer) > _MOST_LETTERS or line.answer.count("\n") > _MOST_LINES
        self._answer.setText("" if is_vast else breakable(line.answer))
        self._answer.setVisible(not is_vast)
        if is_vast:
            self._scrolling().setPlainText(line.answer)
        if self._long is not None:
            self._long.setVisible(is_vast)

    def _scrolling(self) -> LongAnswer:
        if self._long is None:
            self._long = LongAnswer(self._line.place.name, self._line.label)
            self._grid.addWidget(self._long, 2, 0, 1, 3)
        return self._long

    @Slot()
    def _on_change_clicked(self) -> None:
        self.followed.emit(Moved(self._line.page, self._line.place))


class ReviewCard(QFrame):
    """One section's answers.

    Signals:
        followed: a Moved intent.
    """

    followed = Signal(object)

    def __init__(self, label: str) -> None:
        super().__init__()
        looking(self, "card")
        self._rows: dict[str, ReviewRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(0)
        self._column.addWidget(words(label, "heading"))

    def prepare(self, section: ReviewSection) -> bool:
        """Build the next row ahead of need; false where all are there."""
        missing = [line for line in section.lines if line.place.name not in self._rows]
        if missing:
            dress(self._row_of(missing[0], section))
        return bool(missing)

    def draw(self, section: ReviewSection) -> None:
        """Show the section's answers as they now stand."""
        for line in section.lines:
            self._row_of(line, section).draw(line)
        asked = {line.place.name for line in section.lines}
        for name, row in self._rows.items():
            row.setVisible(name in asked)

    def _row_of(self, line: ReviewLine, section: ReviewSection) -> ReviewRow:
        if line.place.name not in self._rows:
            row = self._rows[line.place.name] = ReviewRow(line)
            self._column.insertWidget(self._place_of(line, section), row)
            row.followed.connect(self.followed)
        return self._rows[line.place.name]

    def _place_of(self, line: ReviewLine, section: ReviewSection) -> int:
        """Return where a new row stands: below the row of the answer before it."""
        above = section.lines[: section.lines.index(line)]
        rows = [self._rows[it.place.name] for it in above if it.place.name in self._rows]
        return self._column.indexOf(rows[-1]) + 1 if rows else 1
