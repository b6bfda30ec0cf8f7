"""The part Keep in touch, joined with what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from netplanner.desktop.finished.keeping_rows import due_people
from netplanner.desktop.finished.keeping_view import KeepingView
from netplanner.desktop.finished.part import NOTHING_KNOWN, Part
from netplanner.desktop.finished.steps import ActionStep, ContactStep
from netplanner.guidance.clock import key

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.keeping_rows import DuePerson
    from netplanner.desktop.finished.steps import Step
    from netplanner.guidance.advice import KeepInTouch
    from netplanner.interview.answers import Answers


class Keeping(Part):
    """Shows who is due, by the clock that runs from the last real contact."""

    def __init__(
        self, doings: Doings, people: tuple[KeepInTouch, ...], today: Callable[[], date]
    ) -> None:
        self.view = KeepingView()
        super().__init__(self.view)
        self._doings = doings
        self._people = people
        self._today = today
        self._due: tuple[DuePerson, ...] = ()
        self.view.people.chosen.connect(self._show_chosen)
        self.view.log.clicked.connect(self.request_log)
        self.draw()

    @property
    @override
    def known(self) -> Answers:
        """What is known of a contact with the chosen person, as answers."""
        person = self._chosen(self.view.people.current)
        return {"person": person.name} if person else NOTHING_KNOWN

    @override
    def arrive(self) -> None:
        self.view.people.setFocus()

    @override
    def enter(self) -> None:
        if self.view.people.hasFocus():
            self.request_log()

    @override
    def shows(self, step: Step) -> bool:
        return isinstance(step, ActionStep | ContactStep)

    @override
    def draw(self) -> None:
        doings = self._doings
        self._due = due_people(self._people, doings.contacts, doings.actions)
        self.view.show_people(self._due, self._today())
        self._show_chosen(self.view.people.current)

    def _chosen(self, person_id: str) -> DuePerson | None:
        return next((it for it in self._due if it.id == person_id), None)

    @Slot(str)
    def _show_chosen(self, person_id: str) -> None:
        contacts = tuple(it for it in self._doings.contacts if key(it.person) == person_id)
        self.view.show_person(self._chosen(person_id), contacts, self._today())
