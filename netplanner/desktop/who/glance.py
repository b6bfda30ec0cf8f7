"""All people at a glance: on the ring map, or in columns by closeness or by last contact."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import shortened, words
from netplanner.desktop.planning.intents import Answered, AnsweredAll, Circled, Moved
from netplanner.desktop.questions.naming import names_of
from netplanner.desktop.ring.bin_list import Column
from netplanner.desktop.ring.bins import Bins
from netplanner.desktop.ring.brief_words import brief_words
from netplanner.desktop.ring.ring_map_view import RingMapView
from netplanner.desktop.who.switch import Switch
from netplanner.guidance.briefing import brief
from netplanner.interview.answers import InstanceId, Place

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.ring.bins import Binned
    from netplanner.desktop.ring.moves import Move
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Questionnaire
    from netplanner.plan.people import Person, PersonId

_MAP = "map"
_MOST_LETTERS = 80  # of a name
_PEOPLE, _TIES, _ZONE, _CLOSENESS, _CONTACT = "people", "ties", "zone", "closeness", "last_contact"


def can_show(questionnaire: Questionnaire) -> bool:
    """Return whether a questionnaire, which anybody may edit, asks what the views show."""
    people = questionnaire.questions.get(_PEOPLE)
    inner = {it.name for it in people.repeat.questions} if people and people.repeat else set()
    return _TIES in questionnaire.questions and {_ZONE, _CLOSENESS, _CONTACT} <= inner


class Glance(QWidget):
    """Three views of the same people; in each of them people can be moved.

    Signals:
        intended: an Intent.
    """

    intended = Signal(object)

    def __init__(self, questionnaire: Questionnaire) -> None:
        super().__init__()
        self._questionnaire = questionnaire
        self._people: tuple[Person, ...] = ()
        self._drawn: Answers | None = None
        self._map = RingMapView(can_move=True)
        self._hint = words(_hint_of_columns(), "hint")
        self._bins: dict[str, Bins] = {}
        views = {_MAP: tr("Map"), _CLOSENESS: tr("Closeness"), _CONTACT: tr("Last contact")}
        self._switch = Switch("glance", views)
        self._lay_out()
        self._connect()

    def draw(self, scene: Scene) -> None:
        """Show the people of a scene."""
        session = scene.session
        if session.answers is self._drawn:
            return
        self._drawn = session.answers
        said = brief(session.effective())
        names = names_of(session, _PEOPLE)
        called = {str(id_): shortened(name, _MOST_LETTERS) for id_, name in names.items()}
        self._people = tuple(replace(one, name=called[one.id]) for one in said.people)
        said = replace(said, people=self._people)
        about = brief_words(said, self._questionnaire)
        self._map.show_map(self._people, said.ties, said.zones, about)
        for question, bins in self._bins.items():
            self._fill(question, bins)

    def _fill(self, question: str, bins: Bins) -> None:
        bins.show_people(tuple((one, _value(one, question)) for one in self._people))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self._switch)
        self._column.addWidget(self._hint)
        self._hint.hide()
        self._column.addWidget(self._map)

    def _connect(self) -> None:
        self._switch.chosen.connect(self._on_switch_chosen)
        self._map.moved.connect(self._on_map_moved)
        self._map.opened.connect(self._on_person_opened)
        self._map.connected.connect(self._on_map_connected)

    def _made(self, question: str) -> Bins:
        """Return the columns of a question, made when they are first looked at."""
        bins = Bins(question, _columns(self._questionnaire, question))
        is_contact = question == _CONTACT
        bins.moved.connect(self._on_contact_moved if is_contact else self._on_closeness_moved)
        bins.opened.connect(self._on_person_opened)
        self._column.addWidget(bins)
        self._fill(question, bins)
        return bins

    @Slot(str)
    def _on_switch_chosen(self, view: str) -> None:
        if view != _MAP and view not in self._bins:
            self._bins[view] = self._made(view)
        chosen = self._bins.get(view, self._map)
        self._hint.setVisible(chosen is not self._map)
        for one in (self._map, *self._bins.values()):
            one.setVisible(one is chosen)

    @Slot(object)
    def _on_map_moved(self, move: Move) -> None:
        was = next(one for one in self._people if one.id == move.person)
        wanted: list[tuple[Place, Answer]] = []
        if move.closeness != was.closeness:
            wanted.append((_place(move.person, _CLOSENESS), move.closeness))
        if move.zone != was.zone:
            wanted.append((_place(move.person, _ZONE), move.zone.value if move.zone else None))
        self.intended.emit(AnsweredAll(tuple(wanted)))

    @Slot(object)
    def _on_person_opened(self, person: PersonId) -> None:
        pages = self._questionnaire.pages
        page = next(it for it in pages if any(asked.name == _PEOPLE for asked in it.questions))
        self.intended.emit(Moved(page.name, _place(person, "name")))

    @Slot(object)
    def _on_map_connected(self, people: tuple[PersonId, ...]) -> None:
        self.intended.emit(Circled(_TIES, tuple(InstanceId(one) for one in people)))

    @Slot(object)
    def _on_closeness_moved(self, put: Binned) -> None:
        step = int(put.value) if put.value else None
        self.intended.emit(Answered(_place(put.person, _CLOSENESS), step))

    @Slot(object)
    def _on_contact_moved(self, put: Binned) -> None:
        self.intended.emit(Answered(_place(put.person, _CONTACT), put.value or None))


def _hint_of_columns() -> str:
    return tr("Drag people to another column, or use Left and Right. Enter opens one.")


def _place(person: PersonId, name: str) -> Place:
    return Place(name, _PEOPLE, person)


def _columns(questionnaire: Questionnaire, question: str) -> tuple[Column, ...]:
    """Return a column for each choice, the nearest first, and a last one for no answer."""
    choices = questionnaire.question(question, _PEOPLE).choices
    ordered = reversed(choices) if question == _CLOSENESS else choices
    said = (Column(it.value, questionnaire.say(it.label)) for it in ordered)
    return (*said, Column("", tr("Not answered")))


def _value(person: Person, question: str) -> str:
    if question == _CLOSENESS:
        return str(person.closeness or "")
    return person.last_contact.value if person.last_contact else ""
