"""The question of which actions go on other days, asked on the plan as it would be."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.advice.agenda import agenda
from netplanner.desktop.calendar.move_bar import MoveBar, by_drag_words, by_keys_words
from netplanner.desktop.calendar.moves import MovedTo, moved_words, shifted
from netplanner.desktop.calendar.moving_list import MovingList
from netplanner.desktop.calendar.week_calendar import WeekCalendar
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import set_shown, words
from netplanner.desktop.planning.intents import Rescheduled
from netplanner.desktop.planning.moved_actions import moves_in
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.who.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.calendar.table import Entry
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.guidance.brief import ActionName
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown

_WEEKS_AT_FIRST = 4


class MovesAsked(Asked):
    """The actions as a calendar or as a list, and the buttons that move the chosen one."""

    is_broad = True

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._advice: Advice | None = None
        self._names: Mapping[str, ActionName] = {}
        self._moves: frozenset[ActionName] = frozenset()
        self._chosen = ""
        self._said, self._lost = words("", "muted"), words("", "muted")
        self._ways = Switch("as", {"calendar": tr("As a calendar"), "list": tr("As a list")})
        self._is_list = False
        self._bar = MoveBar()
        self._calendar = WeekCalendar(_WEEKS_AT_FIRST)
        self._list: MovingList | None = None
        self._label.hide()
        self._put(self._whole())
        self._connect()
        self._draw_advice()

    @override
    def first_control(self) -> QWidget | None:
        has_actions = self._advice is not None and self._advice.planned is not None
        return self._ways.focusProxy() if has_actions else None

    @override
    def show_advice(self, advice: Advice) -> None:
        self._advice = advice
        self._draw_advice()

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._moves = frozenset(moves_in(scene.session))
        self._draw_bar()

    def _whole(self) -> QWidget:
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        heading = words(tr("Your actions, week by week"), "heading")
        heading.setWordWrap(False)
        self._column.addLayout(Flow((heading, self._ways), 16))
        parts: tuple[QWidget, ...] = (self._said, self._lost, self._bar, self._calendar)
        for part in parts:
            self._column.addWidget(part)
        return whole

    def _connect(self) -> None:
        self._ways.chosen.connect(self._on_way_chosen)
        self._bar.moved.connect(self._on_moved)
        self._bar.returned.connect(self._on_bar_returned)
        self._calendar.moved.connect(self._on_calendar_moved)
        self._calendar.chosen.connect(self._on_chosen)

    def _draw_advice(self) -> None:
        advice = self._advice
        guidance = advice.guidance if advice else None
        has_plan = advice is not None and advice.planned is not None
        for part in (self._ways, self._bar):
            set_shown(part, shown=has_plan)
        self._draw_way(has_plan=has_plan)
        if advice is None or guidance is None or advice.planned is None:
            self._lost.hide()
            self._said.setText(tr("They stand here once why, where, who and you are answered."))
            return
        ids = (action.id for action in guidance.actions)
        self._names = dict(zip(ids, guidance.names, strict=True))
        self._calendar.draw(advice.planned, advice.today)
        if self._list is not None:
            self._list.show_rows(agenda(guidance.actions, guidance.recovery_days, advice.today))
            self._list.choose(self._chosen)
        count = len(guidance.actions)
        self._said.setText(tr("{count} actions. They move when you change an answer.", count=count))
        self._draw_bar()

    def _draw_way(self, *, has_plan: bool) -> None:
        self._calendar.setVisible(has_plan and not self._is_list)
        if self._list is not None:
            self._list.setVisible(has_plan and self._is_list)

    def _draw_bar(self) -> None:
        name = self._names.get(self._chosen)
        if self._advice is not None:
            entry = self._entry(self._chosen)
            self._bar.draw(entry, self._advice.today, is_moved=name in self._moves)
        lost = len(self._moves - set(self._names.values())) if self._names else 0
        self._lost.setText(tr("Moved actions that are no longer in the plan: {count}", count=lost))
        self._lost.setVisible(bool(lost))

    def _entry(self, action_id: str) -> Entry | None:
        table = self._calendar.view.table
        entries = table.entries if table and action_id else ()
        return next((it for it in entries if it.id == action_id), None)

    @Slot(str)
    def _on_way_chosen(self, way: str) -> None:
        self._is_list = way == "list"
        self._bar.hint(by_keys_words() if self._is_list else by_drag_words())
        if self._is_list and self._list is None:
            self._list = MovingList()
            self._column.addWidget(self._list)
            self._list.shifted.connect(self._on_list_shifted)
            self._list.chosen.connect(self._on_chosen)
        self._draw_advice()
        self._calendar.choose(self._chosen)

    @Slot(str)
    def _on_chosen(self, action_id: str) -> None:
        if action_id:
            self._chosen = action_id
            self._draw_bar()

    @Slot(str, int)
    def _on_list_shifted(self, action_id: str, days: int) -> None:
        entry, table = self._entry(action_id), self._calendar.view.table
        if entry is None or table is None:
            return
        day = shifted(entry.day, timedelta(days=days), table.today)
        if table.allows(day):
            self._on_moved(MovedTo(action_id, day))

    @Slot(object)
    def _on_moved(self, move: MovedTo) -> None:
        entry = self._entry(move.action)
        if entry is not None:
            announce(self, moved_words(entry, move.day))
            self._calendar.view.put(move.action, move.day)
            self._draw_bar()
            self._on_calendar_moved(move)

    @Slot(object)
    def _on_calendar_moved(self, move: MovedTo) -> None:
        """Hand a move on that was said already."""
        name = self._names.get(move.action)
        if name is not None:
            self.intended.emit(Rescheduled(name, move.day))

    @Slot(str)
    def _on_bar_returned(self, action_id: str) -> None:
        name = self._names.get(action_id)
        if name is not None:
            self.intended.emit(Rescheduled(name, None))
