"""The part Notes on the screen: what was written down, and the chosen note to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.advice.agenda import AgendaRow, RowKind
from netplanner.desktop.finished.day_rows import DayRows
from netplanner.desktop.finished.days import short_moment
from netplanner.desktop.finished.two_sides import TwoSides
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, shortened, words
from netplanner.desktop.questions.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netplanner.plan.contacts import Note

_EDGE = 28
_MOST_LETTERS = 90
_FIELD_EM = 16


class NotesView(QWidget):
    """Notes, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.notes = DayRows("notes", tr("Notes"))
        self.add = Action("add-note", tr("&New note"), "plain", "plus")
        self.remove = Action("remove-note", tr("Re&move this note"), "quiet", "remove")
        self.text = named(TextField(), "note")
        self.text.setAccessibleName(tr("Note"))
        self.text.setMinimumHeight(_FIELD_EM * em(self))
        label = words(tr("Write down what you want to remember. It is saved as you type."), "hint")
        label.setBuddy(self.text)
        self._sides = self._made_sides(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 12, _EDGE, 12)
        column.addWidget(self._sides, 1)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show notes, newest first."""
        self.notes.show_rows(tuple(_row(note) for note in notes))
        self.notes.setVisible(bool(notes))
        self._sides.make_room(has_rows=bool(notes))

    def show_text(self, text: str, *, can_remove: bool) -> None:
        """Show the text of the chosen note, or an empty page for a new one."""
        self.text.show_text(text)
        self.remove.setVisible(can_remove)

    def arrive(self) -> None:
        """Put the focus where one writes."""
        self.text.setFocus()

    def _made_sides(self, label: QWidget) -> TwoSides:
        left, page = QWidget(), QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.notes, 1)
        side.addStretch(0)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(label)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        return TwoSides(left, page)


def _row(note: Note) -> AgendaRow:
    first, _, rest = note.text.strip().partition("\n")
    title = shortened(first.strip(), _MOST_LETTERS) or tr("An empty note")
    more = shortened(" ".join(rest.split()), _MOST_LETTERS)
    return AgendaRow(RowKind.ACTION, short_moment(note.written_at_utc), title, more, note.id)
