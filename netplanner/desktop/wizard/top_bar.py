"""The line above a page: the section, undo and redo, and whether all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, inset, looking, words

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene

_JUST_NOW_MS = 60_000


class TopBar(QFrame):
    """Where one is, and that nothing is lost."""

    def __init__(self) -> None:
        super().__init__()
        looking(self, "topbar")
        self._section = words("", "muted")
        self._saved = words(tr("Saved"), "status")
        self._saved.setWordWrap(False)
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.setInterval(_JUST_NOW_MS)
        self._while.timeout.connect(self._on_while_over)
        self.sections = Action("show-sections", tr("Sec&tions"), "quiet", "left")
        self.undo = Action("undo", "", "quiet", "undo")
        self.redo = Action("redo", "", "quiet", "redo")
        for action, name, keys in (
            (self.undo, tr("Undo"), tr("Ctrl+Z")),
            (self.redo, tr("Redo"), tr("Ctrl+Shift+Z")),
        ):
            action.setAccessibleName(name)
            action.setToolTip(tr("{action} ({keys})", action=name, keys=keys))
        line = QHBoxLayout(self)
        inset(line, 32, 8, 16, 8)
        line.addWidget(self.sections)
        line.addWidget(self._section, 1)
        line.addWidget(self._saved)
        line.addSpacing(8)
        line.addWidget(self.undo)
        line.addWidget(self.redo)
        self.sections.hide()

    def draw(self, scene: Scene) -> None:
        """Show the scene's section, and what can be taken back."""
        session = scene.session
        label = session.questionnaire.say(session.section.label)
        self._section.setText(tr("Check your answers") if scene.at_check else label)
        self.undo.setEnabled(session.can_undo)
        self.redo.setEnabled(session.can_redo)

    @Slot(str)
    def show_saved(self, said: str) -> None:
        """Show whether all is saved, in words."""
        self._saved.setText(said)
        self._while.start()

    @Slot()
    def _on_while_over(self) -> None:
        if self._saved.text() == tr("Saved just now"):
            self._saved.setText(tr("Saved"))
