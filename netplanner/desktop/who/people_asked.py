"""The people of a plan: naming them quickly above, the list and one person's page below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.planning.intents import Named
from netplanner.desktop.questions.repeats import RepeatAsked
from netplanner.desktop.who.quick_add import QuickAdd

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.who.naming import Known
    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Question, Repeat
    from netplanner.interview.session import Shown

_GAP = 12  # pixels between naming people and the list of them


class PeopleAsked(RepeatAsked):
    """A repeat whose instances are named in answer to its generators."""

    def __init__(self, question: Question, repeat: Repeat, say: Say, known: Known) -> None:
        super().__init__(question, repeat, say)
        self._quick = QuickAdd(repeat, say, known)
        self._is_empty = True
        self._body.insertWidget(0, self._quick)
        self._body.insertSpacing(1, _GAP)
        self._quick.wanted.connect(self._on_quick_wanted)

    @override
    def first_control(self) -> QWidget | None:
        return self._quick.field if self._is_empty else super().first_control()

    @override
    def flush(self) -> None:
        super().flush()
        self._quick.flush()

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        super()._draw_value(shown, scene)
        found = scene.session.instances(self.question.name)
        self._is_empty = not found
        names = tuple(str(one.answers.get(self._repeat.item_name) or "") for one in found)
        self._quick.draw(names, scene.session.generators(self.question.name))

    @Slot(object)
    def _on_quick_wanted(self, given: tuple[Answers, ...]) -> None:
        self.intended.emit(Named(self.question.name, given))
