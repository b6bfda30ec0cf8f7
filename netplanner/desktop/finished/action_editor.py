"""The chosen action: what becomes of it, how it went, and all that was planned for it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from netplanner import knowledge
from netplanner.desktop.finished.action_facts import facts, summary
from netplanner.desktop.finished.alone import Alone, DayAlone
from netplanner.desktop.finished.labelled import Labelled
from netplanner.desktop.finished.moving import MoveChoice
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action as Button
from netplanner.desktop.parts import inset, looking, named, words
from netplanner.guidance.energies import energy_code
from netplanner.interview.definition import Question, QuestionType
from netplanner.plan.codes import ActionState

if TYPE_CHECKING:
    from datetime import date

    from netplanner.plan.plans import Action

_WEEK = timedelta(days=7)


class ActionEditor(QFrame):
    """One action.

    Signals:
        moved: the date to which it is to be moved.
        done_on_chosen: the date on which it was done.
        outcome_typed: how it went, as typed, or None.
        energy_chosen: a choice of the question `energy`, or None.
    """

    moved = Signal(object)
    done_on_chosen = Signal(object)
    outcome_typed = Signal(object)
    energy_chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.shown = ""
        looking(named(self, "action"), "card")
        self._what, self._summary = named(words("", "heading"), "action-title"), words("", "muted")
        self.done = Button("action-done", "", "plain", "check")
        self.move_away = Button("action-move", tr("&Move it"), "plain", "calendar")
        self.drop = Button("action-drop", "", "plain", "close")
        self.move_away.setAccessibleName(tr("Move to another day"))
        self.log = Button("log-contact-here", tr("Log a contact for this"), "link")
        self._move = MoveChoice(today)
        self._done_on = DayAlone("done_on", tr("Done on"), today)
        language = knowledge.contact().default_language
        outcome = Question("outcome", QuestionType.LONG_TEXT, {language: tr("How did it go?")})
        self._outcome = Alone(outcome, today)
        self._energy = Alone(knowledge.contact().question("energy"), today)
        self._facts = Labelled()
        self._lay_out()
        self._connect()

    def show_action(self, action: Action) -> None:
        """Show an action as it now stands."""
        if action.id != self.shown:
            self.flush()
            self.shown = action.id
            self._move.put_away()
        self._what.setText(action.what)
        self._summary.setText(summary(action))
        self._show_ways(action)
        self._done_on.setVisible(action.state is ActionState.DONE)
        self._done_on.show_day(action.done_on)
        self._outcome.show_answer(action.outcome)
        self._energy.show_answer(energy_code(action.energy))
        self._facts.show_pairs(facts(action))
        self._move.suggest(max(action.due, self._today) + _WEEK)

    def say_done_on(self, problem: str) -> None:
        """Say what to do about the day on which it was done."""
        self._done_on.show_problem(problem)

    def flush(self) -> None:
        """Hand over at once what was typed."""
        self._outcome.flush()
        self._done_on.flush()

    def arrive(self) -> None:
        """Put the focus on what most people come for."""
        self._outcome.arrive()

    def _show_ways(self, action: Action) -> None:
        is_done = action.state is ActionState.DONE
        is_dropped = action.state is ActionState.DROPPED
        self.done.setText(tr("Not &done after all") if is_done else tr("Mark as &done"))
        self.drop.setText(tr("Br&ing it back") if is_dropped else tr("Leave &it out"))
        self.move_away.setEnabled(not is_done and not is_dropped)
        self.log.setVisible(bool(action.person))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        inset(column, 4, 16, 16, 16)
        column.setSpacing(14)
        words_column = QVBoxLayout()
        inset(words_column, 12, 0, 0, 0)
        words_column.setSpacing(8)
        words_column.addWidget(self._what)
        words_column.addWidget(self._summary)
        words_column.addLayout(Flow((self.done, self.move_away, self.drop), 8))
        words_column.addWidget(self.log)
        column.addLayout(words_column)
        for part in (self._move, self._done_on, self._outcome, self._energy):
            column.addWidget(part)
        below = QVBoxLayout()
        inset(below, 12, 0, 0, 0)
        below.addWidget(self._facts)
        column.addLayout(below)
        column.addStretch(1)

    def _connect(self) -> None:
        self.move_away.clicked.connect(self._on_move_away_clicked)
        self._move.chosen.connect(self.moved)
        self._done_on.chosen.connect(self.done_on_chosen)
        self._outcome.answered.connect(self.outcome_typed)
        self._energy.answered.connect(self.energy_chosen)

    @Slot()
    def _on_move_away_clicked(self) -> None:
        self._move.ask()
