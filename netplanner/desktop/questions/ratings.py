"""A question answered by a rating from 1 to 5: a statement and five radio buttons in its row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
)
from typing_extensions import override

from netplanner.desktop.parts import em, set_shown, trailing, words
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.selects import check_only, focus_of

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown

_STEPS = range(1, 6)
_WIDTH_EM, _ROOM_EM = 23, 36
_INLINE = 16  # letters of the words at an end that fit above a step


class RatingCell(QRadioButton):
    """One step of a rating."""


class RatingAsked(Asked):
    """Five steps in a row, with words at both ends where they are new."""

    clears = True

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._drawn = 0
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._group = QButtonGroup(self)
        self._cells = {step: self._cell(step) for step in _STEPS}
        self._ends = [words(self._meaning(step), "hint") for step in (_STEPS[0], _STEPS[-1])]
        self._put(self._row())
        self._group.idToggled.connect(self._on_group_toggled)

    @property
    def scale(self) -> tuple[str, ...]:
        """The words of all steps; ratings that follow each other on one scale say them once."""
        return tuple(self._meaning(step) for step in _STEPS)

    def show_ends(self, *, shown: bool) -> None:
        """Show or leave out the words at the ends."""
        for end in self._ends:
            set_shown(end, shown=shown and bool(end.text()))

    @override
    def first_control(self) -> QWidget:
        return focus_of(self._cells.values(), self)

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._drawn = shown.value if isinstance(shown.value, int) else 0
        check_only(self._group, self._cells.get(self._drawn))

    @override
    def _place_control(self, control: QWidget) -> None:
        if any(len(end.text()) > _INLINE for end in self._ends):
            line = QHBoxLayout()  # gives it no more than its width, and so the height that asks for
            line.addWidget(control)
            line.addStretch(1)
            self._body.addLayout(line)
            return
        self.clear_look = "quiet"  # as high as the steps that it stands beside
        self._heading.setAlignment(self._label, Qt.AlignmentFlag.AlignBottom)
        self._clear_stands = Qt.AlignmentFlag.AlignBottom
        self._body.removeItem(self._heading)
        self._heading.setParent(None)
        self._beside.addLayout(self._heading, 1)
        self._beside.addWidget(control, 0, Qt.AlignmentFlag.AlignBottom)  # level with the clearing
        self._body.insertLayout(0, self._beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = event.size().width() >= _ROOM_EM * em(self)
        direction = QBoxLayout.Direction
        self._beside.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
        beside = self._cells[_STEPS[0]].sizeHint().height() if has_room else 0
        self._label.setMinimumHeight(beside)  # so that one line of it has its middle with theirs

    def _meaning(self, step: int) -> str:
        choice = self.question.choice(str(step))
        return self._say(choice.label) if choice else ""

    def _cell(self, step: int) -> RatingCell:
        cell = RatingCell(str(step))
        cell.setObjectName(f"{self.question.name}-{step}")
        cell.setAccessibleName(f"{step} {self._meaning(step)}".strip())
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        cell.setToolTip(self._meaning(step))
        self._group.addButton(cell, step)
        return cell

    def _row(self) -> QGroupBox:
        group = QGroupBox()
        group.setFixedWidth(_WIDTH_EM * em(self))
        inside = QVBoxLayout(group)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        self._ends[1].setAlignment(trailing())
        for parts in (self._ends, self._cells.values()):
            line = QHBoxLayout()
            for part in parts:
                line.addWidget(part, 1)
            inside.addLayout(line)
        return group

    @Slot(int, bool)
    def _on_group_toggled(self, step: int, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked and step != self._drawn:
            self._answer(step)
