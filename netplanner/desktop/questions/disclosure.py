"""Questions that few people need at first: closed until they are asked for, and then kept open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, literal, shortened
from netplanner.desktop.questions.series import Series

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.questions.series import Make
    from netplanner.interview.definition import Question
    from netplanner.interview.session import Shown


class Disclosure(QWidget):
    """A button that shows and hides a series of questions.

    Signals:
        intended: an Intent, on every edit.
    """

    intended = Signal(object)

    def __init__(self, questions: tuple[Question, ...], say: Say, make: Make) -> None:
        super().__init__()
        self._names = frozenset(question.name for question in questions)
        self._name = ""
        self._drawn: tuple[tuple[Shown, ...], Scene] | None = None
        self._button = Action("", "", "link")
        self._button.setCheckable(True)
        self._series = Series(questions, say, make)
        self._series.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._series)
        self._series.intended.connect(self.intended)
        self._button.toggled.connect(self._on_button_toggled)
        if not questions:
            self.hide()

    def draw(self, name: str, slug: str, shown: tuple[Shown, ...], scene: Scene) -> None:
        """Show the questions about someone or something, where they are open."""
        self._name = name
        self._drawn = shown, scene
        self._button.setObjectName(f"more-{slug}")
        self._word()
        if scene.shows_problems and any(it.problem for it in shown if it.place.name in self._names):
            self._button.setChecked(True)
        if self._button.isChecked():
            self._series.draw(shown, scene)

    def prepare(self, shown: tuple[Shown, ...], scene: Scene) -> bool:
        """Build the next small part ahead of need; false where all of it is there."""
        return self._button.isChecked() and self._series.prepare(shown, scene)

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        self._series.flush()

    def control_of(self, name: str) -> QWidget | None:
        """Return a question's control and open what hides it, or None where it is not here."""
        if name not in self._names:
            return None
        self._button.setChecked(True)
        return self._series.control_of(name)

    def _word(self) -> None:
        name = shortened(self._name)
        more, less = tr("More about {name}", name=name), tr("Less about {name}", name=name)
        self._button.setText(literal(less if self._button.isChecked() else more))

    @Slot(bool)
    def _on_button_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked and self._drawn is not None:
            self._series.draw(*self._drawn)
        self._series.setVisible(checked)
        self._word()
