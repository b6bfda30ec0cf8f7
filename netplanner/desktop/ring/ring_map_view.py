"""The ring map with its words: the drawing, the reading beside it, a legend, everyone in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, named, words
from netplanner.desktop.ring.fitting import CROWD
from netplanner.desktop.ring.hands import RingHands
from netplanner.desktop.ring.in_words import PeopleInWords
from netplanner.desktop.ring.legend import Legend
from netplanner.desktop.sentences import Sentences

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netplanner.desktop.ring.map_words import MapWords
    from netplanner.plan.codes import Zone
    from netplanner.plan.people import Person, PersonId, Tie

_ROOM_EM, _CROWD_EM, _SIDE_EM = 52, 72, 17
_FEWEST = 2  # of a circle


class RingMapView(QWidget):
    """People on rings and in sectors.

    Signals:
        moved: a Move; opened: the id of a person.
        connected: the ids of several people who all know each other, as a tuple.
    """

    moved = Signal(object)
    opened = Signal(object)
    connected = Signal(object)

    def __init__(self, *, can_move: bool) -> None:
        super().__init__()
        self._picked: tuple[PersonId, ...] = ()
        self.stage = RingHands(can_move=can_move)
        self._said = named(words("", "hint"), "ring-said")
        self._reading = named(Sentences(), "ring-reading")
        self._people = PeopleInWords()
        all_known = tr("They all &know each other")
        self._connect_all = Action("connect-all", all_known, "plain", "circle")
        if not can_move:
            self._connect_all.hide()
        self._panel = self._beside(can_move=can_move)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._connect()
        self._show_picked(frozenset())

    def show_map(
        self,
        people: tuple[Person, ...],
        ties: tuple[Tie, ...],
        zones: tuple[Zone, ...],
        words: MapWords,
    ) -> None:
        """Show people where they stand, and what that says."""
        self.stage.show_map(people, ties, zones, words)
        self._people.show_people(people, words)
        self._turn()
        self._reading.say(words.reading)
        self._show_current()

    def go_to(self, person: PersonId) -> None:
        """Make a person the one whom keys move."""
        self.stage.go_to(person)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Put the words beside the map where there is room for both; a crowd takes more."""
        room = _CROWD_EM if len(self.stage.people) > CROWD else _ROOM_EM
        has_room = self.width() >= room * em(self)
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
        self._panel.setMaximumWidth(_SIDE_EM * em(self) if has_room else self.maximumWidth())

    def _connect(self) -> None:
        stage = self.stage
        stage.moved.connect(self.moved)
        stage.opened.connect(self.opened)
        stage.came.connect(self._on_stage_came)
        stage.carried.connect(self._said.setText)
        stage.picked.connect(self._on_stage_picked)
        self._people.chosen.connect(self._on_people_chosen)
        self._people.opened.connect(self.opened)
        self._connect_all.clicked.connect(self._on_connect_all_clicked)

    def _lay_out(self) -> None:
        self._line.setSpacing(24)
        self._line.addWidget(self._drawing(), 1)
        self._line.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._line, 1)
        column.addSpacing(8)
        column.addWidget(words(tr("Everyone in words"), "question"))
        column.addWidget(self._people)

    def _drawing(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stage)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._said, 1)
        for action in self._zooms():
            foot.addWidget(action)
        column.addLayout(foot)
        column.addWidget(self._connect_all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return whole

    def _zooms(self) -> tuple[Action, ...]:
        smaller = Action("zoom-out", "", "quiet", "minus")
        larger = Action("zoom-in", "", "quiet", "plus")
        whole = Action("zoom-fit", "", "quiet", "fit")
        for action, name, key, slot in (
            (smaller, tr("Smaller map"), "-", self.stage.zoom_out),
            (larger, tr("Larger map"), "+", self.stage.zoom_in),
            (whole, tr("The whole map"), "0", self.stage.zoom_fit),
        ):
            action.setAccessibleName(name)
            action.setToolTip(tr("{action} ({keys})", action=name, keys=key))
            action.clicked.connect(slot)
        return smaller, larger, whole

    def _beside(self, *, can_move: bool) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(tr("What it shows"), "question"))
        column.addWidget(self._reading)
        column.addSpacing(8)
        column.addWidget(Legend())
        column.addSpacing(8)
        for hint in _hints(can_move=can_move):
            column.addWidget(words(hint, "hint"))
        column.addStretch(1)
        return side

    def _show_current(self) -> None:
        person = self.stage.current
        said = self.stage.words.said(person) if person else tr("Choose someone on the map.")
        self._said.setText(said)
        if person is not None:
            self._people.show_chosen(str(person.id))

    def _show_picked(self, people: frozenset[PersonId]) -> None:
        self._picked = tuple(one.id for one in self.stage.people if one.id in people)
        self._connect_all.setEnabled(len(self._picked) >= _FEWEST)

    @Slot(object)
    def _on_stage_came(self, person: PersonId) -> None:  # noqa: ARG002 - the stage knows who
        self._show_current()

    @Slot(object)
    def _on_stage_picked(self, people: frozenset[PersonId]) -> None:
        self._show_picked(people)

    @Slot(str)
    def _on_people_chosen(self, row_id: str) -> None:
        self.stage.go_to(self._people.person(row_id))

    @Slot()
    def _on_connect_all_clicked(self) -> None:
        self.connected.emit(self._picked)


def _hints(*, can_move: bool) -> tuple[str, ...]:
    look = tr("Tab leads to the next person, Ctrl+Tab away. Enter opens one. Zoom with +, - and 0.")
    if not can_move:
        return (look,)
    move = tr("Drag people, or use the arrow keys: Up is closer, Left and Right change the zone.")
    circle = tr("Draw a box around people who know each other, or pick them with Space.")
    return move, look, circle
