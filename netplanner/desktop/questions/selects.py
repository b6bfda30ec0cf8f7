"""Questions answered by choosing: one of several, any of several, yes or not.

They listen to a button's being checked, not to clicks: assistive technology checks without one.
What is drawn is remembered, so that drawing it is not taken for an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QGroupBox,
)
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import em, set_shown
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.choices import ChoiceBox, box, put_words, radio
from netplanner.desktop.questions.comes_first import ComesFirst

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.definition import Choice, Question
    from netplanner.interview.session import Shown

_MANY_ROWS = 14  # of a list that drops down
_MANY, _SHORT = 5, 24  # choices, and letters of each, from which two stand in a row


def check_only(group: QButtonGroup, chosen: QAbstractButton | None) -> None:
    """Check one radio button of a group, or with None none of them."""
    group.setExclusive(False)
    for button in group.buttons():
        button.setChecked(button is chosen)
    group.setExclusive(True)


def focus_of(buttons: Iterable[QAbstractButton], otherwise: QWidget) -> QWidget:
    """Return the checked button that is shown, else the first one."""
    shown = [button for button in buttons if not button.isHidden()]
    checked = [button for button in shown if button.isChecked()]
    return next(iter((*checked, *shown)), otherwise)


class SelectOneAsked(Asked):
    """One of a few values, as radio buttons."""

    clears = True

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._drawn = ""
        self._group = QButtonGroup(self)
        self._radios = {c.value: radio(question.name, c, say) for c in question.choices}
        self._none = ComesFirst(question)
        self._none.intended.connect(self.intended)
        self._put(_stack(self._radios.values(), self._none))
        for button in self._radios.values():
            self._group.addButton(button)
        self._group.buttonToggled.connect(self._on_group_toggled)

    @override
    def first_control(self) -> QWidget:
        return self._none.first_control or focus_of(self._radios.values(), self)

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        offer(self._radios, shown.choices)
        self._none.draw(scene.session, wanted=not shown.choices)
        self._drawn = str(shown.value)
        check_only(self._group, self._radios.get(self._drawn))

    @Slot(QAbstractButton, bool)
    def _on_group_toggled(self, button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        value = value_of(self._radios, button)
        if checked and value != self._drawn:
            self._answer(value)


class DropDownAsked(Asked):
    """One of many values, as a list that drops down."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._list = QComboBox()
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setMinimumContentsLength(_SHORT)
        self._list.setMaxVisibleItems(_MANY_ROWS)
        self._list.setMaximumWidth(30 * em(self))
        self._offered: tuple[Choice, ...] = ()
        self._put(self._list)
        self._list.activated.connect(self._on_list_activated)

    @override
    def first_control(self) -> QWidget:
        return self._list

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        if shown.choices != self._offered:
            self._offered = shown.choices
            self._list.clear()
            self._list.addItems([tr("Not answered"), *(self._say(c.label) for c in shown.choices)])
        values = ["", *(choice.value for choice in shown.choices)]
        self._list.setCurrentIndex(values.index(str(shown.value)) if shown.value in values else 0)

    @Slot(int)
    def _on_list_activated(self, row: int) -> None:
        self._answer(self._offered[row - 1].value if row else None)


class SelectMultipleAsked(Asked):
    """Any of several values, as check boxes; the answer is in the order offered."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._drawn: frozenset[str] = frozenset()
        self._boxes = {c.value: box(question.name, c, say) for c in question.choices}
        self._none = ComesFirst(question)
        self._none.intended.connect(self.intended)
        self._put(_stack(self._boxes.values(), self._none))
        for button in self._boxes.values():
            button.ticked.connect(self._on_box_ticked)

    @override
    def first_control(self) -> QWidget:
        shown = (it for it in self._boxes.values() if not it.isHidden())
        return self._none.first_control or next(shown, self)

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        offer(self._boxes, shown.choices)
        self._none.draw(scene.session, wanted=not shown.choices)
        chosen = shown.value if isinstance(shown.value, tuple) else ()
        self._drawn = frozenset(str(value) for value in chosen)
        for value, button in self._boxes.items():
            button.setChecked(value in self._drawn)

    @Slot(str, bool)
    def _on_box_ticked(self, value: str, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked != (value in self._drawn):
            self._answer(tuple(value for value, b in self._boxes.items() if b.isChecked()))


class BooleanAsked(Asked):
    """A yes, as a check box."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question, say)
        self._drawn = False
        self._box = ChoiceBox(question.name)
        put_words(self._box, tr("Yes"), "")
        self._put(self._box)
        self._box.toggled.connect(self._on_box_toggled)

    @override
    def first_control(self) -> QWidget:
        return self._box

    @override
    def _place_control(self, control: QWidget) -> None:
        self._body.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        self._drawn = shown.value is True
        self._box.setChecked(self._drawn)

    @Slot(bool)
    def _on_box_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked != self._drawn:
            self._answer(checked)


def value_of(buttons: Mapping[str, QAbstractButton], button: QAbstractButton) -> str:
    """Return the value that a button stands for."""
    return next(value for value, known in buttons.items() if known is button)


def offer(buttons: Mapping[str, QAbstractButton], choices: tuple[Choice, ...]) -> None:
    """Show the buttons of the values that are offered now."""
    offered = {choice.value for choice in choices}
    for value, button in buttons.items():
        set_shown(button, shown=value in offered)


def _stack(buttons: Iterable[QAbstractButton], none: QWidget) -> QGroupBox:
    """Return the buttons one below the other, or two in a row where there are many short ones."""
    group = QGroupBox()
    inside = QGridLayout(group)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(6)
    shown = tuple(buttons)
    is_short = all(
        len(button.accessibleName()) <= _SHORT and not button.accessibleDescription()
        for button in shown
    )
    columns = 2 if is_short and len(shown) >= _MANY else 1
    for number, button in enumerate(shown):
        inside.addWidget(button, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
    inside.addWidget(none, len(shown), 0)
    return group
