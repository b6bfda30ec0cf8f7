"""Questions that are answered by typing: text in one line or several, and numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import em, looking, words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.fields import LONGEST_LINE, LONGEST_TEXT, LineField, TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.scene import Scene
    from netplanner.interview.answers import Answer
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown

_LINES = 4
_NUMBER_WIDTH_EM = 10
_WHOLE = re.compile(r"-?[0-9]{1,15}")


class CutWords(QLabel):
    """Says that only the beginning of a text fits, once that is so."""

    def __init__(self, most: int) -> None:
        super().__init__(tr("Only the first {most} characters fit here.", most=most))
        looking(self, "caution").hide()

    @Slot()
    def say(self) -> None:
        """Say it, and have it said aloud."""
        self.show()
        announce(self, self.text())

    def forget(self) -> None:
        """Say it no more: the text is another."""
        self.hide()


class TextAsked(Asked):
    """A question answered in one line."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._field = LineField()
        self._put(self._field)
        self._cut = CutWords(LONGEST_LINE)
        self._body.addWidget(self._cut)
        self._field.typed.connect(self._on_field_typed)
        self._field.overfilled.connect(self._cut.say)

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
        if self._read(self._field.text()) != value:
            self._cut.forget()
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
        self._cut = CutWords(LONGEST_TEXT)
        self._body.addWidget(self._count)
        self._body.addWidget(self._cut)
        self._count.setVisible(question.maximum is not None)
        self._field.typed.connect(self._on_field_typed)
        self._field.textChanged.connect(self._on_field_changed)
        self._field.overfilled.connect(self._cut.say)

    @override
    def first_control(self) -> QWidget:
        return self._field

    @override
    def flush(self) -> None:
        self._field.flush()

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._cut.forget()
        self._field.show_text("" if shown.value is None else str(shown.value))
        self._on_field_changed()

    @Slot(str)
    def _on_field_typed(self, text: str) -> None:
        self._type(text or None)

    @Slot()
    def _on_field_changed(self) -> None:
        length, most = len(self._field.toPlainText()), int(self.question.maximum or 0)
        self._count.setText(tr("{length} of {most} characters", length=length, most=most))
        looking(self._count, "problem" if length > most else "hint")
