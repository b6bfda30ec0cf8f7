"""The editor of one instance of a repeat: its questions, under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from netplanner.desktop.intents import Removed
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, literal, looking, shortened, words
from netplanner.desktop.questions.kinds import asked
from netplanner.desktop.questions.naming import instance_name, item_slug
from netplanner.desktop.questions.series import Series

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.scene import Scene
    from netplanner.interview.definition import Question, Repeat

_MOST_LETTERS = 80  # of a name above the editor


class Editor(QFrame):
    """One instance at a time; its controls keep their names whichever is open.

    Signals:
        intended: an Intent, on every edit.
    """

    intended = Signal(object)

    def __init__(self, question: Question, repeat: Repeat, say: Say) -> None:
        super().__init__()
        self._question = question
        self._repeat = repeat
        self._open = ""
        looking(self, "card")
        inner = tuple(it for it in repeat.questions if it.name != repeat.key)
        self._series = Series(inner, say, asked)
        self._title = words("", "heading")
        self._remove = Action("", "", "quiet", "remove")
        self._lay_out()
        self._remove.setVisible(not repeat.for_each)
        self._series.intended.connect(self.intended)
        self._remove.clicked.connect(self._on_remove_clicked)

    def draw(self, instance: str, scene: Scene) -> None:
        """Show an instance of the scene's session."""
        self._open = instance
        session = scene.session
        found = session.instances(self._question.name)
        number = next(n for n, one in enumerate(found) if one.id == instance)
        name = instance_name(session.questionnaire, self._question, found[number], number + 1)
        slug = item_slug(session.questionnaire, self._question)
        self._title.setText(shortened(name, _MOST_LETTERS))
        self._remove.setObjectName(f"remove-{slug}")
        self._remove.setText(literal(tr("Remove {name}", name=shortened(name))))
        self._series.draw(session.shown_in(self._question.name, instance), scene)

    def prepare(self, instance: str, scene: Scene) -> bool:
        """Build the next small part ahead of need; false where all of it is there."""
        shown = scene.session.shown_in(self._question.name, instance)
        return self._series.prepare(shown, scene)

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        self._series.flush()

    def control_of(self, name: str) -> QWidget:
        """Return the control of a question of the open instance."""
        return self._series.control_of(name) or self

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 16, 16, 16)
        column.setSpacing(16)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 0, 0)
        top.addWidget(self._title, 1)
        column.addLayout(top)
        column.addWidget(self._series)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignRight)

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.flush()
        self.intended.emit(Removed(self._question.name, self._open))
