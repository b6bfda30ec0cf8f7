"""Questions that are answered by typing: text in one line or several, and numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import Action, em, looking, words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.beginnings import LONGEST_LINE, LONGEST_TEXT
from netplanner.desktop.questions.fields import LineField, TextField

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown

_LINES = 4
_NUMBER_WIDTH_EM = 10
_WHOLE = re.compile(r"-?[0-9]{1,15}")


class CutWords(QWidget):
    """Says that only the beginning of a text shows, and offers to let go of the rest."""

    def __init__(self, field: LineField | TextField, most: int) -> None:
        super().__init__()
        self._field = field
        self._most = most
        self.hide()
        field.overfilled.connect(self._on_field_overfilled)

    @Slot(bool)
    def _on_field_overfilled(self, is_so: bool) -> None:  # noqa: FBT001 - a signal's value
        if is_so and self.layout() is None:
            self._lay_out()
        self.setVisible(is_so)

    def _lay_out(self) -> None:
        """Make the words when they are first needed; few fields ever need them."""
        most = self._most
        said = tr("The first {most} characters show here. All of your text is kept.", most=most)
        shorten = Action("keep-only-this", tr("Keep only what shows"), "link")
        shorten.clicked.connect(self._field.shorten)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words(said, "caution"), 1)
        line.addWidget(shorten)
        announce(self, said)


class TextAsked(Asked):
    """A question answered in one line."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._field = LineField()
        self._put(self._field)
        self._body.addWidget(CutWords(self._field, LONGEST_LINE))
        self._field.typed.connect(self._on_field_typed)

    @override
    def first_control(self) -> QWidget:
        return self._field

    @override
    def flush(self) -> None:
        self._field.flush()

    def _read(self, text: str) -> Answer:
        return text or None

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        value = None if shown.value == "" else shown.value
        if self._read(self._field.whole) != value:
            self._field.show_text("" if value is None else str(value))

    @Slot(str)
    def _on_field_typed(self, text: str) -> None:
        self._type(self._read(text))


class IntegerAsked(TextAsked):
    """A question answered by a whole number; what is none is kept as it was typed."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._field.setMaximumWidth(_NUMBER_WIDTH_EM * em(self))

    @override
    def _read(self, text: str) -> Answer:
        return int(text) if _WHOLE.fullmatch(text) and str(int(text)) == text else text or None


class DecimalAsked(TextAsked):
    """A question answered by a number; "7,5" is kept as typed and counts as 7.5."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._field.setMaximumWidth(_NUMBER_WIDTH_EM * em(self))

    @override
    def _read(self, text: str) -> Answer:
        if _WHOLE.fullmatch(text) and str(int(text)) == text:
            return int(text)
        return text or None


class LongTextAsked(Asked):
    """A question answered in sentences, with a count of the letters where they are limited."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._field = TextField()
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._field.setFixedHeight(_LINES * self._field.fontMetrics().lineSpacing() + 24)
        self._put(self._field)
        self._count = words("", "hint")
        self._body.addWidget(self._count)
        self._body.addWidget(CutWords(self._field, LONGEST_TEXT))
        self._count.setVisible(question.maximum is not None)
        self._field.typed.connect(self._on_field_typed)
        self._field.textChanged.connect(self._on_field_changed)

    @override
    def first_control(self) -> QWidget:
        return self._field

    @override
    def flush(self) -> None:
        self._field.flush()

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._field.show_text("" if shown.value is None else str(shown.value))
        self._on_field_changed()

    @Slot(str)
    def _on_field_typed(self, text: str) -> None:
        self._type(text or None)

    @Slot()
    def _on_field_changed(self) -> None:
        length, most = len(self._field.whole), int(self.question.maximum or 0)
        self._count.setText(tr("{length} of {most} characters", length=length, most=most))
        looking(self._count, "problem" if length > most else "hint")
