"""A yes or a no that has to be said: two radio buttons, of which neither is the answer at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGroupBox, QVBoxLayout
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.choices import ChoiceRadio, put_words
from netplanner.desktop.questions.selects import check_only, focus_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown


class YesOrNoAsked(Asked):
    """A required yes or no; a lone check box could not be told from one that was passed over."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._drawn: bool | None = None
        self._group, frame = QButtonGroup(self), QGroupBox()
        self._yes = _radio(f"{question.name}-yes", tr("Yes"))
        self._no = _radio(f"{question.name}-no", tr("No"))
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        for button in (self._yes, self._no):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._group.addButton(button)
        self._put(frame)
        self._group.buttonToggled.connect(self._on_group_toggled)

    @override
    def first_control(self) -> QWidget:
        return focus_of((self._yes, self._no), self)

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._drawn = shown.value if isinstance(shown.value, bool) else None
        buttons = {True: self._yes, False: self._no}
        check_only(self._group, None if self._drawn is None else buttons[self._drawn])

    @Slot(QAbstractButton, bool)
    def _on_group_toggled(self, button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        said = button is self._yes
        if checked and said is not self._drawn:
            self._answer(said)


def _radio(name: str, label: str) -> ChoiceRadio:
    made = ChoiceRadio()
    made.setObjectName(name)
    put_words(made, label, "")
    return made
