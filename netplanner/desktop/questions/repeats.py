"""A question that repeats: the list of its instances, and the editor of one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import inside, tr
from netplanner.desktop.parts import Action, literal, words
from netplanner.desktop.planning.intents import Added, Opened, Removed
from netplanner.desktop.questions.asked import Asked
from netplanner.desktop.questions.comes_first import ComesFirst
from netplanner.desktop.questions.editor import Editor
from netplanner.desktop.questions.lists import RowList
from netplanner.desktop.questions.naming import instance_name, item_slug
from netplanner.desktop.questions.rows import Row, RowsModel
from netplanner.desktop.questions.side_by_side import SideBySide

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.asked import Say
    from netplanner.interview.answers import Instance
    from netplanner.interview.definition import Question, Repeat
    from netplanner.interview.session import Shown


class RepeatAsked(Asked):
    """Instances by name beside the editor of the one that is open."""

    is_broad = True

    def __init__(self, question: Question, repeat: Repeat, say: Say) -> None:
        super().__init__(question, say)
        self._repeat = repeat
        self._open = ""
        self._rows = RowsModel()
        self._list = RowList(self._rows)
        self._count = words("", "hint")
        self._add = Action("", "", "plain", "plus")
        self._editor = Editor(question, repeat, say)
        self._side = QVBoxLayout()
        self._none = ComesFirst(question)
        self._put(SideBySide(self._beside(), self._editor), names=self._list)
        self._add.setText(literal(tr("Add {item}", item=inside(say(repeat.item)))))
        self._add.setVisible(not repeat.for_each)
        self._list.chosen.connect(self._on_list_chosen)
        self._list.discarded.connect(self._on_list_discarded)
        self._add.clicked.connect(self._on_add_clicked)
        for part in (self._none, self._editor):
            part.intended.connect(self.intended)

    @override
    def first_control(self) -> QWidget | None:
        if self._open:
            return self._list
        return self._none.first_control if self._repeat.for_each else self._add

    @override
    def control_of(self, name: str) -> QWidget | None:
        is_inside = self._open and name and name != self.question.name
        return self._editor.control_of(name) if is_inside else self.first_control()

    @override
    def prepare(self, shown: Shown, scene: Scene) -> bool:
        instance = scene.open_instance(self.question.name)
        return bool(instance) and self._editor.prepare(instance, scene)

    @override
    def flush(self) -> None:
        self._editor.flush()

    @override
    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        found = scene.session.instances(self.question.name)
        self._open = scene.open_instance(self.question.name)
        self._none.draw(scene.session, wanted=bool(self._repeat.for_each) and not found)
        self._draw_rows(found, scene)
        self._draw_count(len(found), scene)
        self._editor.setVisible(bool(self._open))
        if self._open:
            self._editor.draw(self._open, scene)

    def _draw_rows(self, found: tuple[Instance, ...], scene: Scene) -> None:
        questionnaire = scene.session.questionnaire
        self._rows.show_lines(
            tuple(
                Row(one.id, instance_name(questionnaire, self.question, one, number))
                for number, one in enumerate(found, 1)
            )
        )
        as_wide = Qt.AlignmentFlag(0) if found else Qt.AlignmentFlag.AlignLeading
        self._side.setAlignment(self._add, as_wide)
        self._list.setVisible(bool(found))
        self._list.show_chosen(self._open)

    def _draw_count(self, count: int, scene: Scene) -> None:
        most = self._repeat.maximum
        self._add.setObjectName(f"add-{item_slug(scene.session.questionnaire, self.question)}")
        self._add.setEnabled(count < most)
        self._count.setText(tr("{count} of at most {most}", count=count, most=most))
        self._count.setVisible(count > 0 and not self._repeat.for_each)

    def _beside(self) -> QWidget:
        side = QWidget()
        side.setLayout(self._side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(8)
        for part in (self._none, self._add, self._list, self._count):
            self._side.addWidget(part)
        self._side.addStretch(1)
        return side

    @Slot(str)
    def _on_list_chosen(self, instance: str) -> None:
        if instance != self._open:
            self.flush()
            self.intended.emit(Opened(self.question.name, instance))

    @Slot(str)
    def _on_list_discarded(self, instance: str) -> None:
        if not self._repeat.for_each:
            self.flush()
            self.intended.emit(Removed(self.question.name, instance))

    @Slot()
    def _on_add_clicked(self) -> None:
        self.flush()
        self.intended.emit(Added(self.question.name))
