"""The parts of a plan page in which a person works, each made when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netplanner.desktop.finished.part import Part
from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.contacts.contacts import Contacts
    from netplanner.desktop.contacts.noting import Draft
    from netplanner.desktop.finished.doings import Doings
    from netplanner.desktop.finished.plan_view import PlanView
    from netplanner.guidance.advice import Guidance
    from netplanner.library import SavedPlan

TODO, CALENDAR, KEEPING = "todo", "calendar", "keeping"
MAP, CONTACTS, NOTES = "map", "contacts", "notes"


@dataclass(frozen=True)
class Shared:
    """What all parts of one plan page work with.

    Attributes:
        saved: the plan as it was when the page was opened.
        people: the names of the plan's people.
    """

    doings: Doings
    saved: SavedPlan
    guidance: Guidance
    people: tuple[str, ...]
    today: Callable[[], date]


class MadeParts(QObject):
    """Holds the parts that were shown so far.

    Signals:
        made: a Part, before it is shown for the first time.
    """

    made = Signal(object)

    def __init__(self, shared: Shared, view: PlanView, drafts: Mapping[str, Draft]) -> None:
        super().__init__()
        self._shared = shared
        self._nothing = Part(view)
        self._drafts = drafts
        self._parts: dict[str, Part] = {}
        self.contacts: Contacts | None = None
        view.add_part(TODO, tr("To do"), self._make_todo)
        view.add_part(KEEPING, tr("Keep in touch"), self._make_keeping)
        view.add_part(CALENDAR, tr("Calendar"), self._make_calendar)
        view.add_part(MAP, tr("Map"), self._make_map)
        view.add_part(CONTACTS, tr("Contacts"), self._make_contacts)
        view.add_part(NOTES, tr("Notes"), self._make_notes)

    @property
    def names(self) -> tuple[str, ...]:
        """The parts that were made so far."""
        return tuple(self._parts)

    def of(self, name: str) -> Part:
        """Return a part, or for one that is joined elsewhere a part without anything."""
        return self._parts.get(name, self._nothing)

    def flush(self) -> None:
        """Take in at once what was typed in any part."""
        for part in self._parts.values():
            part.flush()

    def _make_todo(self) -> QWidget:
        from netplanner.desktop.finished.todo import Todo

        shared = self._shared
        return self._join(TODO, Todo(shared.doings, shared.guidance, shared.today))

    def _make_calendar(self) -> QWidget:
        from netplanner.desktop.finished.calendar import Calendar

        shared = self._shared
        return self._join(CALENDAR, Calendar(shared.doings, shared.saved, shared.today))

    def _make_keeping(self) -> QWidget:
        from netplanner.desktop.finished.keeping import Keeping

        shared = self._shared
        people = shared.guidance.keep_in_touch
        return self._join(KEEPING, Keeping(shared.doings, people, shared.today))

    def _make_map(self) -> QWidget:
        from netplanner.desktop.finished.plan_map import PlanMap

        return self._join(MAP, PlanMap(self._shared.saved))

    def _make_contacts(self) -> QWidget:
        from netplanner.desktop.contacts.contacts import Contacts

        shared = self._shared
        self.contacts = Contacts(shared.doings, shared.people, shared.today, self._drafts)
        return self._join(CONTACTS, self.contacts)

    def _make_notes(self) -> QWidget:
        from netplanner.desktop.finished.notes import Notes

        return self._join(NOTES, Notes(self._shared.doings))

    def _join(self, name: str, part: Part) -> QWidget:
        self._parts[name] = part
        self.made.emit(part)
        return part.widget
