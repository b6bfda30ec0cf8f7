"""The editor of one instance of a repeat: its questions, under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.long_words import breakable
from netplanner.desktop.parts import Action, inset, literal, looking, shortened, words
from netplanner.desktop.planning.intents import Moved, Removed
from netplanner.desktop.questions.disclosure import Disclosure
from netplanner.desktop.questions.kinds import asked
from netplanner.desktop.questions.naming import instance_name, item_slug
from netplanner.desktop.questions.series import NOTHING, Series
from netplanner.desktop.questions.turns import Turns, turn_of
from netplanner.interview.answers import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
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
        self._scene: Scene | None = None
        inner = tuple(it for it in repeat.questions if it.name != repeat.key)
        self._first = tuple(it for it in inner if not repeat.first or it.name in repeat.first)
        self._series = Series(self._first, say, asked)
        self._more = Disclosure(tuple(it for it in inner if it not in self._first), say, asked)
        self._turns = Turns(say(repeat.item))
        self._title = words("", "heading")
        self._remove = Action("", "", "quiet", "remove")
        self._lay_out()
        self._remove.setVisible(not repeat.for_each)
        self._series.intended.connect(self.intended)
        self._more.intended.connect(self.intended)
        self._turns.wanted.connect(self._on_turn_wanted)
        self._remove.clicked.connect(self._on_remove_clicked)

    def draw(self, instance: str, scene: Scene) -> None:
        """Show an instance of the scene's session."""
        self._open, self._scene = instance, scene
        session = scene.session
        found = session.instances(self._question.name)
        number = next(n for n, one in enumerate(found) if one.id == instance)
        name = instance_name(session.questionnaire, self._question, found[number], number + 1)
        slug = item_slug(session.questionnaire, self._question)
        self._title.setText(breakable(shortened(name, _MOST_LETTERS)))
        self._remove.setObjectName(f"remove-{slug}")
        self._remove.setText(literal(tr("Remove {name}", name=shortened(name))))
        shown = session.shown_in(self._question.name, instance)
        self._series.draw(shown, scene)
        self._more.draw(name, slug, shown, scene)
        self._turns.show_turn(turn_of(found, instance, self._repeat), slug)
        self._turns.setVisible(len(found) > 1 and not self._repeat.for_each)

    def prepare(self, instance: str, scene: Scene) -> bool:
        """Build the next small part ahead of need; false where all of it is there."""
        shown = scene.session.shown_in(self._question.name, instance)
        return self._series.prepare(shown, scene) or self._more.prepare(shown, scene)

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        self._series.flush()
        self._more.flush()

    def control_of(self, name: str) -> QWidget:
        """Return the control of a question of the open instance."""
        return self._more.control_of(name) or self._series.control_of(name) or self

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        inset(column, 4, 16, 16, 16)
        column.setSpacing(16)
        top = QHBoxLayout()
        inset(top, 12, 0, 0, 0)
        top.addWidget(self._title, 1)
        column.addLayout(top)
        column.addWidget(self._series)
        foot = QVBoxLayout()
        inset(foot, 12, 0, 0, 0)
        foot.setSpacing(16)
        for part in (self._more, self._turns):
            foot.addWidget(part)
        column.addLayout(foot)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTrailing)

    @Slot(str)
    def _on_turn_wanted(self, instance: str) -> None:
        """Go to another instance, to the first of its questions that has no answer."""
        self.flush()
        if self._scene is not None:
            session, repeat = self._scene.session, self._question.name
            first = {question.name for question in self._first}
            asked = [it for it in session.shown_in(repeat, instance) if it.place.name in first]
            empty = (it.place.name for it in asked if it.value in NOTHING)
            place = Place(next(empty, self._repeat.item_name), repeat, instance)
            self.intended.emit(Moved(session.position.page, place))

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.flush()
        self.intended.emit(Removed(self._question.name, self._open))
