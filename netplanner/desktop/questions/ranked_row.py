"""One value of an order: its place, the buttons that move it, and a hand that drags it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, looking, words
from netplanner.desktop.questions.choices import WordedBox, ask_little

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RankedChoice(WordedBox):
    """A value with its place in the order; pressing it takes it in or out, dragging moves it.

    Signals:
        carried: the place on the screen over which it is dragged.
        put_down: it was let go; given_back: Esc was pressed instead.
        stepped: -1 up or 1 down, by Alt and an arrow key.
    """

    carried = Signal(QPoint)
    put_down = Signal()
    given_back = Signal()
    stepped = Signal(int)

    def __init__(self, label: str, hint: str) -> None:
        super().__init__()
        self._pressed_at: QPoint | None = None
        self._is_carried = False
        self._label = label
        self._hint = hint
        ask_little(self)
        self._place = words("", "hint")
        self._place.setMinimumWidth(2 * em(self))
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(8)
        inside.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(2)
        inside.addLayout(said, 1)
        for text, look in ((label, "body"), (hint, "hint")):
            if text:
                said.addWidget(words(text, look))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_rank(self, rank: int, count: int) -> None:
        """Show the place in the order, from 1, or with 0 that it is not chosen."""
        self.setChecked(rank > 0)
        self._place.setText(str(rank) if rank else "+")
        looking(self._place, "badge" if rank else "hint")
        place = tr("{rank} of {count}", rank=rank, count=count) if rank else tr("Not chosen")
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(". ".join(filter(None, (place, self._hint))))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        can_move = self.isChecked() and event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if can_move else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        way = event.position().toPoint() - self._pressed_at
        if not self._is_carried and way.manhattanLength() >= QApplication.startDragDistance():
            self._hold(held=True)
        if self._is_carried:
            self.carried.emit(event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if not self._is_carried:
            super().mouseReleaseEvent(event)
            return
        self._hold(held=False)
        self.put_down.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _STEPS.get(Qt.Key(event.key()))
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self._is_carried and event.key() == Qt.Key.Key_Escape:
            self._pressed_at = None
            self._hold(held=False)
            self.given_back.emit()
        elif steps and held and self.isChecked():
            self.stepped.emit(steps)
        else:
            super().keyPressEvent(event)

    def _hold(self, *, held: bool) -> None:
        """Look carried or not; a press that became a drag is no press."""
        self._is_carried = held
        self.setDown(False)
        looking(self, "held" if held else "")
        self.setCursor(Qt.CursorShape.ClosedHandCursor) if held else self.unsetCursor()


class RankedRow(QWidget):
    """A value and the buttons that move it.

    Signals:
        moved: (value, steps) with -1 up, 1 down; toggled: the value.
        carried: (value, the place on the screen over which it is dragged).
        put_down, given_back: it was let go where it is, or where it came from.
    """

    moved = Signal(str, int)
    toggled = Signal(str)
    carried = Signal(str, QPoint)
    put_down = Signal()
    given_back = Signal()

    def __init__(self, question: str, value: str, choice: RankedChoice, label: str) -> None:
        super().__init__()
        self._value = value
        self._is_ranked = False
        self.choice = choice
        choice.setObjectName(f"{question}-{value}")
        self._up = Action(f"{question}-{value}-up", "", "quiet", "up")
        self._down = Action(f"{question}-{value}-down", "", "quiet", "down")
        self._remove = Action(f"{question}-{value}-remove", "", "quiet", "close")
        self._up.setAccessibleName(tr("Move up: {label}", label=label))
        self._down.setAccessibleName(tr("Move down: {label}", label=label))
        self._remove.setAccessibleName(tr("Remove: {label}", label=label))
        self._lay_out()
        choice.toggled.connect(self._on_choice_toggled)
        choice.carried.connect(self._on_choice_carried)
        choice.stepped.connect(self._on_choice_stepped)
        choice.put_down.connect(self.put_down)
        choice.given_back.connect(self.given_back)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._up.clicked.connect(self._on_up_clicked)
        self._down.clicked.connect(self._on_down_clicked)

    def draw(self, rank: int, count: int, *, is_full: bool) -> None:
        """Show the place in an order of `count` values, from 1, or 0 where it is not chosen."""
        self._is_ranked = rank > 0
        self.choice.show_rank(rank, count)
        self.choice.setEnabled(rank > 0 or not is_full)
        buttons = (self._up, self._down, self._remove)
        if not rank and any(button.hasFocus() for button in buttons):
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)  # else it would go far away
        for button in buttons:
            button.setVisible(rank > 0)
        self._up.setEnabled(rank > 1)
        self._down.setEnabled(rank < count)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.choice, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._up, self._down, self._remove):
            line.addWidget(button)

    @Slot(bool)
    def _on_choice_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked != self._is_ranked:  # else it is only drawn
            self.toggled.emit(self._value)

    @Slot(QPoint)
    def _on_choice_carried(self, pointer: QPoint) -> None:
        self.carried.emit(self._value, pointer)

    @Slot(int)
    def _on_choice_stepped(self, steps: int) -> None:
        self.moved.emit(self._value, steps)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.toggled.emit(self._value)

    @Slot()
    def _on_up_clicked(self) -> None:
        self.moved.emit(self._value, -1)

    @Slot()
    def _on_down_clicked(self) -> None:
        self.moved.emit(self._value, 1)
