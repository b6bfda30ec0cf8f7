"""What a control is doing can be seen by eyes that tell no colours apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from netplanner.desktop.finished.parts_row import PartTab
from netplanner.desktop.looks.palettes import THEMES
from netplanner.desktop.parts import Action, looking
from netplanner.desktop.questions.choices import ChoiceBox, ChoiceRadio
from netplanner.desktop.questions.ratings import RatingCell
from tests.desktop.test_theme import luminance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.looks.theme import Theme

BUTTONS = ("primary", "plain", "quiet", "flat", "link", "small")
STARK = "high-contrast"
ENOUGH = 3  # to 1: WCAG 2.2 asks as much of what shows the focus


@dataclass(frozen=True)
class Stage:
    """A control beside another one that has the focus first."""

    control: QWidget
    whole: QWidget

    def picture(self) -> QImage:
        return self.whole.grab().toImage()


def _field() -> QWidget:
    return QLineEdit("Ann")


def _long_field() -> QWidget:
    return QPlainTextEdit("Ann")


def _list() -> QWidget:
    made = QComboBox()
    made.addItems(["A4", "Letter"])
    return made


def _switch() -> QWidget:
    return looking(QRadioButton("By page"), "switch")


def _button(look: str) -> QWidget:
    made = Action(look, "Con&tinue", look)
    made.setCheckable(look == "flat")
    return made


def _choice_box() -> QWidget:
    return ChoiceBox("a4")


KINDS: Mapping[str, Callable[[], QWidget]] = {
    "field": _field,
    "long field": _long_field,
    "list": _list,
    "radio": lambda: QRadioButton("Light"),
    "box": lambda: QCheckBox("Large print"),
    "switch": _switch,
    "choice": lambda: ChoiceRadio("Light"),
    "choice box": _choice_box,
    "rating": lambda: RatingCell("3"),
    "part": lambda: PartTab("To do"),
}
ALL = (*BUTTONS, *KINDS)
CHECKED = ("flat", "radio", "box", "switch", "choice", "choice box", "rating", "part")
POINTED = (*BUTTONS, *(name for name in KINDS if name not in {"field", "long field", "list"}))
DISABLED = (*BUTTONS, "field", "long field", "list", "radio", "box")


def focus(control: QWidget) -> None:
    control.setFocus(Qt.FocusReason.TabFocusReason)


def point_at(control: QWidget) -> None:
    """Move the mouse over a control, wherever the tests before have left it."""
    control.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    at, none = QPointF(12, control.height() / 2), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(control, moved)


def press(control: QWidget) -> None:
    assert isinstance(control, QAbstractButton)
    control.setDown(True)


def check(control: QWidget) -> None:
    assert isinstance(control, QAbstractButton)
    control.setChecked(True)


def disable(control: QWidget) -> None:
    control.setEnabled(False)


DOINGS: Mapping[str, tuple[Callable[[QWidget], None], tuple[str, ...]]] = {
    "focused": (focus, ALL),
    "pointed at": (point_at, POINTED),
    "pressed": (press, BUTTONS),
    "checked": (check, CHECKED),
    "disabled": (disable, DISABLED),
}
CASES = [(kind, doing) for doing, (_, kinds) in DOINGS.items() for kind in kinds]
PAIRS = [
    (kind, one, other)
    for one, other in combinations(DOINGS, 2)
    for kind in ALL
    if kind in DOINGS[one][1] and kind in DOINGS[other][1]
]


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot) -> Iterator[Callable[[str, str], Stage]]:
    """Return what shows a control in a theme."""

    def show(name: str, kind: str) -> Stage:
        theme.choose(name)
        whole = QWidget()
        whole.setObjectName("pages")
        whole.move(200, 200)
        other, control = QLineEdit(), _button(kind) if kind in BUTTONS else KINDS[kind]()
        control.setMinimumSize(80, 34)
        column = QVBoxLayout(whole)
        column.addWidget(control)
        column.addWidget(other)
        qtbot.addWidget(whole)
        whole.show()
        whole.activateWindow()
        qtbot.waitUntil(whole.isActiveWindow)
        other.setFocus()
        return Stage(control, whole)

    yield show
    theme.choose("light")


def brightness(stage: Stage) -> list[float]:
    """Return how bright each dot of a control is, its colours left out."""
    room, image = stage.control.geometry(), stage.picture()
    dots = product(range(room.width()), range(room.height()))
    return [_luminance(image.pixel(room.left() + x, room.top() + y)) for x, y in dots]


def lit(stage: Stage) -> list[bool]:
    """Return which dots of a control are light."""
    return [bright > 0.2 for bright in brightness(stage)]


@cache
def _luminance(pixel: int) -> float:
    return luminance(QColor(pixel).name())


def _ratio(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.mark.parametrize(("kind", "doing"), CASES)
def test_that_no_state_is_told_by_colour_alone_in_high_contrast(
    kind: str, doing: str, stage: Callable[[str, str], Stage]
) -> None:
    shown = stage(STARK, kind)
    before = lit(shown)
    DOINGS[doing][0](shown.control)
    assert lit(shown) != before


@pytest.mark.parametrize(("kind", "one", "other"), PAIRS)
def test_that_no_two_states_look_alike_without_colours_in_high_contrast(
    kind: str, one: str, other: str, stage: Callable[[str, str], Stage]
) -> None:
    pictures = []
    for doing in (one, other):
        shown = stage(STARK, kind)
        DOINGS[doing][0](shown.control)
        pictures.append(lit(shown))
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(("theme_name", "kind"), list(product(THEMES, ALL)))
def test_that_the_focus_changes_a_ring_of_a_control_by_enough_contrast(
    theme_name: str, kind: str, stage: Callable[[str, str], Stage]
) -> None:
    shown = stage(theme_name, kind)
    before = brightness(shown)
    focus(shown.control)
    pairs = zip(before, brightness(shown), strict=True)
    changed = sum(_ratio(one, other) >= ENOUGH for one, other in pairs)
    room = shown.control.geometry()
    assert changed >= room.width() + room.height()
