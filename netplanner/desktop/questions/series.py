"""Several questions one below the other, of which those are shown that are asked now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.desktop.column import READING_EM
from netplanner.desktop.parts import em
from netplanner.desktop.questions.ratings import RatingAsked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.questions.asked import Asked
    from netplanner.desktop.scene import Scene
    from netplanner.interview.session import Shown

_GAP = 24
_NOTHING: tuple[object, ...] = ("", None, ())


class Series(QWidget):
    """The questions of a page, or of one instance of a repeat.

    Signals:
        intended: an Intent, on every edit.
    """

    intended = Signal(object)

    def __init__(self, questions: Iterable[Asked]) -> None:
        super().__init__()
        self._asked = {asked.question.name: asked for asked in questions}
        self._shown: tuple[Shown, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for asked in self._asked.values():
            column.addLayout(_kept_readable(asked))
            asked.intended.connect(self.intended)

    def draw(self, shown: tuple[Shown, ...], scene: Scene) -> None:
        """Show the questions that are asked, as they now stand."""
        self._shown = shown
        known = {one.place.name: one for one in shown}
        for name, asked in self._asked.items():
            if name in known:
                asked.draw(known[name], scene)
            asked.setVisible(name in known)
        _say_ends_once([asked for name, asked in self._asked.items() if name in known])

    def show_advice(self, advice: Advice) -> None:
        """Show advice beside the questions that have some."""
        for asked in self._asked.values():
            asked.show_advice(advice)

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        for asked in self._asked.values():
            asked.flush()

    def forget_problems(self) -> None:
        """Give back the space of problems that were mended."""
        for asked in self._asked.values():
            asked.forget_problem()

    def first_unanswered(self) -> QWidget | None:
        """Return the control of the first question without an answer, else of the first."""
        for one in self._shown:
            control = self._asked[one.place.name].first_control()
            if one.value in _NOTHING and control is not None:
                return control
        return self.control_of(self._shown[0].place.name) if self._shown else None

    def control_of(self, name: str, inner: str = "") -> QWidget | None:
        """Return a question's control, or None where it is not asked now."""
        asked = self._asked.get(name)
        return asked.control_of(inner) if asked and not asked.isHidden() else None


def _kept_readable(asked: Asked) -> QHBoxLayout:
    """Return a line that keeps a question as narrow as reads well, unless it has two sides."""
    line = QHBoxLayout()
    line.addWidget(asked, 1)
    line.addStretch(0)
    if not asked.is_broad:
        asked.setMaximumWidth(READING_EM * em(asked))
    return line


def _say_ends_once(shown: list[Asked]) -> None:
    """Let ratings that follow each other on one scale name its ends once."""
    before: tuple[str, ...] = ()
    for asked in shown:
        scale = asked.scale if isinstance(asked, RatingAsked) else ()
        if isinstance(asked, RatingAsked):
            asked.show_ends(shown=scale != before)
        before = scale
