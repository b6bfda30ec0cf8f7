"""The part Notes, joined with what is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.finished.notes_view import NotesView
from netplanner.desktop.finished.part import Part
from netplanner.desktop.finished.steps import NoteStep
from netplanner.desktop.language import tr
from netplanner.plan.contacts import Note

if TYPE_CHECKING:
    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.steps import Step

_NEW = ""


class Notes(Part):
    """Stores what is written as it is typed; a new note is there with its first letters."""

    def __init__(self, doings: Doings) -> None:
        self.view = NotesView()
        super().__init__(self.view)
        self._doings = doings
        self._open = _NEW
        self.view.notes.chosen.connect(self._on_chosen)
        self.view.add.clicked.connect(self._on_add)
        self.view.remove.clicked.connect(self._on_remove)
        self.view.text.typed.connect(self._on_typed)
        self.draw()

    @override
    def arrive(self) -> None:
        self.view.arrive()

    @override
    def flush(self) -> None:
        self.view.text.flush()

    @override
    def enter(self) -> None:
        if self.view.notes.hasFocus():
            self.view.arrive()

    @override
    def draw(self) -> None:
        self.view.show_notes(self._doings.notes)
        self._show(self._open)

    @override
    def shows(self, step: Step) -> bool:
        return isinstance(step, NoteStep)

    @override
    def follow(self, step: Step) -> None:
        if isinstance(step, NoteStep) and step.after is not None:
            self._show(step.after.id)

    def _show(self, note_id: str) -> None:
        note = self._doings.note(note_id)
        self._open = note.id if note else _NEW
        self.view.show_text(note.text if note else "", can_remove=note is not None)
        if note is not None:
            self.view.notes.choose(note.id)
        else:
            self.view.notes.clearSelection()

    @Slot(str)
    def _on_chosen(self, note_id: str) -> None:
        if note_id != self._open:
            self.flush()
            self._show(note_id)

    @Slot()
    def _on_add(self) -> None:
        self.flush()
        self._show(_NEW)
        self.view.arrive()

    @Slot()
    def _on_remove(self) -> None:
        self.flush()
        if (note := self._doings.note(self._open)) is not None:
            self._doings.do(NoteStep(note, None), tr("The note was removed."))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        note = self._doings.note(self._open)
        if note is not None and note.text != text:
            self._doings.do(NoteStep(note, replace(note, text=text)), run=f"note {note.id}")
        elif note is None and text.strip():
            self._begin(text)

    def _begin(self, text: str) -> None:
        made = self._doings.do(NoteStep(None, Note("", text, "")))
        if isinstance(made, NoteStep) and made.after is not None:
            self._show(made.after.id)
