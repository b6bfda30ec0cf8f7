"""The question of which methods to keep, asked beside what the guidance says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from netplanner.desktop.advice.advice import missing_before_advice
from netplanner.desktop.advice.method_board import MethodBoard
from netplanner.desktop.language import tr
from netplanner.desktop.parts import words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.wizard.summary import ErrorSummary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Session, Shown


class MethodsAsked(Asked):
    """The methods that fit, or what has to be answered first."""

    is_broad = True
    informs = True

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._session: Session | None = None
        self._advice: Advice | None = None
        self._missing = ErrorSummary(tr("Answer these first"), "missing")
        self._waiting = words(tr("Looking for what fits you …"), "muted")
        self._board = MethodBoard()
        self._label.hide()
        self._put(self._board)
        self._body.addWidget(self._missing)
        self._body.addWidget(self._waiting)
        self._board.hide()
        self._board.intended.connect(self.intended)
        self._missing.intended.connect(self.intended)

    @override
    def first_control(self) -> QWidget | None:
        return None if self._missing.isHidden() else self._missing

    @override
    def show_advice(self, advice: Advice) -> None:
        self._advice = advice
        self._draw_board()

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._session = scene.session
        missing = missing_before_advice(scene.session)
        self._missing.draw(missing, scene.session)
        if missing:
            self._board.hide()
        elif self._board.isHidden() and self._is_advised(scene.session):
            self._draw_board()  # what was advised may have come before this page
        self._waiting.setVisible(not missing and self._board.isHidden())

    def _is_advised(self, session: Session) -> bool:
        return self._advice is not None and self._advice.answers is session.answers

    def _draw_board(self) -> None:
        advice, session = self._advice, self._session
        if advice is not None and advice.guidance is not None and session is not None:
            self._board.draw(advice.guidance, session, advice.most_events)
            self._board.show()
            self._waiting.hide()
