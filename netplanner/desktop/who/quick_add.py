"""Naming people quickly: a question that brings them to mind, a field, and who is known already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import listed, tr
from netplanner.desktop.notices import announce
from netplanner.desktop.parts import Action, looking, named, shortened, words
from netplanner.desktop.questions.side_by_side import SideBySide
from netplanner.desktop.who.asking import Asking
from netplanner.desktop.who.known_list import KnownList
from netplanner.desktop.who.names_field import NamesField
from netplanner.desktop.who.naming import answers_of, facts_of, folded, sifted

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from netplanner.desktop.questions.asked import Say
    from netplanner.desktop.who.naming import Known, Sifted
    from netplanner.interview.definition import Generator, Repeat
    from netplanner.plan.people import Person

_PAUSE_MS = 150
_SHOWN = 40  # people known from elsewhere, beside the field
_NAMED = 5  # names that a message lists


class QuickAdd(QFrame):
    """Adds people by name.

    Signals:
        wanted: the answers about each new person, as a tuple.
    """

    wanted = Signal(object)

    def __init__(self, repeat: Repeat, say: Say, known: Known) -> None:
        super().__init__()
        looking(self, "card")
        self._repeat, self._known = repeat, known
        self._there: tuple[str, ...] = ()
        self._found: tuple[Person, ...] | None = None
        self._is_stale = False
        self._asking = Asking(say)
        self._field = NamesField()
        self._field.setPlaceholderText(tr("A name, then Enter"))
        self._add = Action("quick-add-button", tr("Add"), "plain", "plus")
        self._said = named(words("", "hint"), "quick-add-said")
        self._people = KnownList()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()

    @property
    def field(self) -> NamesField:
        """The field one types names in."""
        return self._field

    def draw(self, there: tuple[str, ...], generators: tuple[Generator, ...]) -> None:
        """Show what is asked now, and offer those who are not there yet."""
        self._there = there
        self._asking.show_generators(generators)
        self._name_field()
        if self._found is None:
            self._look()
        elif self._is_stale:
            self._pause.start()
        self._offer()

    def flush(self) -> None:
        """Hand over a name that was typed and not yet entered."""
        if self._field.text().strip():
            self._on_field_entered(self._field.text())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Look nobody up out of sight; by the next time others may be known."""
        super().hideEvent(event)
        self._pause.stop()
        self._is_stale = True

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._field, 1)
        line.addWidget(self._add)
        asking, self._beside = QWidget(), QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asking)
        column.addLayout(line)
        column.addWidget(self._said)
        column.addStretch(1)
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(words(tr("People you know already"), "hint"))
        beside.addWidget(self._people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.addWidget(SideBySide(asking, self._beside, (3, 2)))

    def _connect(self) -> None:
        self._field.entered.connect(self._on_field_entered)
        self._field.textChanged.connect(self._on_field_typed)
        self._pause.timeout.connect(self._look)
        self._add.clicked.connect(self._on_add_clicked)
        self._people.taken.connect(self._on_people_taken)
        self._asking.turned.connect(self._on_asking_turned)

    def _name_field(self) -> None:
        self._field.setAccessibleName(self._asking.text)
        self._field.setAccessibleDescription(self._said.text())

    @Slot()
    def _look(self) -> None:
        """Look for people whose name begins as it was typed."""
        self._is_stale = False
        self._found = self._known(self._field.text().strip(), _SHOWN + len(self._there))
        self._offer()

    def _offer(self) -> None:
        there = {folded(name) for name in self._there}
        found = tuple(one for one in self._found or () if folded(one.name) not in there)
        self._people.show_people(found[:_SHOWN])
        self._beside.setVisible(bool(found))

    def _say(self, told: Sifted) -> None:
        parts = []
        if told.new:
            parts.append(tr("Added: {names}.", names=_names(told.new)))
        if told.doubled:
            parts.append(tr("On the list already: {names}.", names=_names(told.doubled)))
        if told.left:
            most = self._repeat.maximum
            parts.append(tr("There is room for {most} people. Remove some first.", most=most))
        self._said.setText(" ".join(parts))
        announce(self._field, self._said.text())

    @Slot()
    def _on_field_typed(self) -> None:
        self._pause.start()

    @Slot(str)
    def _on_field_entered(self, text: str) -> None:
        told = sifted(text, self._there, self._repeat.maximum - len(self._there))
        self._field.keep("\n".join(told.left))
        self._say(told)
        self._pause.start()
        generator = self._asking.generator
        self.wanted.emit(tuple(answers_of(name, self._repeat, generator) for name in told.new))

    @Slot()
    def _on_add_clicked(self) -> None:
        self._field.setFocus()
        self.flush()

    @Slot(object)
    def _on_people_taken(self, person: Person) -> None:
        room = self._repeat.maximum - len(self._there)
        told = sifted(" ".join(person.name.split()), self._there, room)
        self._say(told)
        facts = facts_of(person, self._repeat)
        generator = self._asking.generator
        for name in told.new:
            self._field.keep("")
            self._pause.start()
            self.wanted.emit(({**answers_of(name, self._repeat, generator), **facts},))

    @Slot()
    def _on_asking_turned(self) -> None:
        self._name_field()
        self._field.setFocus()


def _names(names: tuple[str, ...]) -> str:
    """Return names as one phrase, the last ones of many only counted."""
    shown = tuple(shortened(name) for name in names[:_NAMED])
    more = len(names) - len(shown)
    return listed((*shown, tr("{more} more", more=more)) if more else shown)
