"""A question answered by pairs: tick a whole circle, or choose a person and those they know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.long_words import breakable
from netplanner.desktop.parts import shortened, words
from netplanner.desktop.planning.intents import Circled
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.lists import RowList
from netplanner.desktop.questions.naming import names_of
from netplanner.desktop.questions.rows import Row, RowsModel
from netplanner.desktop.questions.side_by_side import SideBySide
from netplanner.desktop.who.circle_list import CircleList
from netplanner.interview.answers import InstanceId

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.answers import Answer, Pair
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown


_MOST_LETTERS = 80  # of a name above those whom a person knows
_PAIR = 2  # people, of whom no circle can be made


class PairsAsked(Asked):
    """A circle at once; below, the people on one side, whom the chosen one knows on the other."""

    is_broad = True

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._open = InstanceId("")
        self._names: dict[InstanceId, str] = {}
        self._pairs: tuple[Pair, ...] = ()
        self._one, self._others = RowsModel(), RowsModel()
        self._first = RowList(self._one)
        self._known = RowList(self._others)
        self._known.setObjectName(f"{question.name}-known")
        self._said = words("")
        left = _below(words(tr("Choose someone")), self._first)
        right = _below(self._said, self._known)
        self._circle = CircleList(f"{question.name}-circle")
        self._pair_by_pair = words(tr("Or pair by pair"), "question")
        self._put(self._whole(SideBySide(left, right, (1, 1))), names=self._first)
        self._circle.circled.connect(self._on_circle_circled)
        self._first.chosen.connect(self._on_first_chosen)
        self._others.toggled.connect(self._on_others_toggled)

    @override
    def first_control(self) -> QWidget:
        return self._first if self._circle.isHidden() else self._circle.names

    def _whole(self, pairs: QWidget) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._circle, self._pair_by_pair, pairs):
            column.addWidget(part)
        return whole

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._names = names_of(scene.session, self.question.pairs_of)
        self._pairs = pairs_of(shown.value)
        self._one.show_lines(tuple(Row(id_, name) for id_, name in self._names.items()))
        if self._open not in self._names:
            self._open = next(iter(self._names), InstanceId(""))
        self._first.show_chosen(self._open)
        self._draw_known()
        is_circle = len(self._names) > _PAIR
        self._circle.setVisible(is_circle)
        self._pair_by_pair.setVisible(is_circle)
        self._circle.draw(self._names)

    def _draw_known(self) -> None:
        known = {other for pair in self._pairs if self._open in pair for other in pair}
        rows = (Row(i, name, i in known) for i, name in self._names.items() if i != self._open)
        self._others.show_lines(tuple(rows))
        name = self._names.get(self._open, "")
        shown = breakable(shortened(name, _MOST_LETTERS))
        self._said.setText(tr("{name} knows", name=shown))
        self._known.setAccessibleName(tr("{name} knows", name=name))

    @Slot(str)
    def _on_first_chosen(self, instance: str) -> None:
        self._open = InstanceId(instance)
        self._draw_known()

    @Slot(object)
    def _on_circle_circled(self, circle: tuple[InstanceId, ...]) -> None:
        self.intended.emit(Circled(self.question.name, circle))

    @Slot(str)
    def _on_others_toggled(self, other: str) -> None:
        wanted = {self._open, other}
        rest = tuple(pair for pair in self._pairs if set(pair) != wanted)
        first = next(id_ for id_ in self._names if id_ in wanted)
        second = next(id_ for id_ in self._names if id_ in wanted and id_ != first)
        self._answer(rest if len(rest) < len(self._pairs) else (*rest, (first, second)))


def _below(heading: QWidget, rows: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(heading)
    column.addWidget(rows)
    column.addStretch(1)
    return side


def pairs_of(value: Answer) -> tuple[Pair, ...]:
    """Return an answer's pairs, or none where it has none."""
    found = value if isinstance(value, tuple) else ()
    return tuple(item for item in found if isinstance(item, tuple))
