"""The screen of people joined with the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from netplanner.desktop.explain import explain
from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice, announce
from netplanner.desktop.people.deeds import (
    delete_job,
    merge_job,
    told_of_deletion,
    told_of_merge,
)
from netplanner.desktop.people.people_model import PIECE
from netplanner.desktop.people.people_view import PeopleView
from netplanner.desktop.people.person_words import CodeWords, code_words, person_line
from netplanner.errors import LibraryError, NetPlannerError
from netplanner.plan.people import PersonId

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.people.person_words import PersonLine
    from netplanner.library import Library
    from netplanner.library.values import PeopleMerged, PersonDeleted


class LibraryPeople:
    """People as the library knows them; one that cannot be read just now knows nobody."""

    def __init__(
        self, library: Library, today: Callable[[], date], besides: PersonId | None = None
    ) -> None:
        self._library = library
        self._today = today
        self._besides = besides

    def others(self, person: PersonId) -> LibraryPeople:
        """Return all but one of them."""
        return LibraryPeople(self._library, self._today, person)

    def count(self, search: str) -> int:
        """Return how many have a name that begins so."""
        try:
            return self._library.count_people(search, besides=self._besides)
        except LibraryError:
            return 0

    def piece(self, search: str, offset: int) -> tuple[PersonLine, ...]:
        """Return the next few after so many."""
        try:
            found = self._library.people(search, PIECE, offset=offset, besides=self._besides)
        except LibraryError:
            return ()
        return tuple(person_line(person, self._today()) for person in found)


class People(QObject):
    """Shows everybody, and what is known of one; merges and deletes.

    Signals:
        closed: the person is done here.
        plan_requested: the id of the plan that is to be opened.
        deleting: somebody is about to be deleted, wherever the library speaks of them.
    """

    closed = Signal()
    plan_requested = Signal(str)
    deleting = Signal()

    def __init__(self, library: Library, today: Callable[[], date]) -> None:
        super().__init__()
        self._library = library
        self._codes = CodeWords()
        self._step: Job | None = None
        self.title = tr("People")
        self.view = PeopleView(LibraryPeople(library, today), may_change=not library.is_read_only)
        self._connect()
        self._wording = Job(code_words)
        self._wording.news.succeeded.connect(self._on_wording_succeeded)
        self._wording.begin()
        self.view.finder.look_up()
        self.view.finder.choose_first()

    def arrive(self) -> None:
        """Put the focus on the search."""
        self.view.arrive()

    def flush(self) -> None:
        """Nothing that is typed here waits to be stored."""

    def _connect(self) -> None:
        person = self.view.person
        self.view.leave.clicked.connect(self.closed)
        self.view.finder.chosen.connect(self._on_finder_chosen)
        self.view.finder.searched.connect(self._on_finder_searched)
        person.plan_requested.connect(self.plan_requested)
        person.merge_panel.confirmed.connect(self._on_merge_confirmed)
        person.delete_panel.confirmed.connect(self._on_delete_confirmed)

    def _show(self, person: PersonId) -> None:
        try:
            page = self._library.person_page(person)
        except KeyError:  # gone by another program meanwhile
            page = None
        self.view.person.show_page(page, self._codes)

    def _take(self, step: Job) -> None:
        """Begin a great step; until it is done no other can be begun."""
        self._step = step
        self.view.person.set_busy(busy=True)
        step.news.failed.connect(self._on_step_failed)
        step.begin()

    def _tell(self, headline: str, text: str) -> None:
        self._end_step()
        self.view.person.tell(headline, text)
        announce(self.view, headline)

    def _end_step(self) -> None:
        self._step = None
        self.view.person.set_busy(busy=False)

    @Slot(object)
    def _on_wording_succeeded(self, codes: CodeWords) -> None:
        self._codes = codes
        if isValid(self.view):  # the person may be elsewhere by now
            self.view.person.renew_words(codes)

    @Slot(object)
    def _on_finder_chosen(self, line: PersonLine) -> None:
        if self._step is None:
            self._show(PersonId(line.id))

    @Slot()
    def _on_finder_searched(self) -> None:
        """Let the page be one of those who are found: what is pressed there means that person."""
        if self._step is None:
            self.view.person.show_page(None)
            self.view.finder.choose_first()

    @Slot(str)
    def _on_merge_confirmed(self, other: str) -> None:
        page = self.view.person.page
        if page is not None and self._step is None:
            step = merge_job(self._library, page.person.id, PersonId(other))
            step.news.succeeded.connect(self._on_merge_succeeded)
            self._take(step)

    @Slot(bool)
    def _on_delete_confirmed(self, in_backups: bool) -> None:  # noqa: FBT001 - Qt's signal
        page = self.view.person.page
        if page is not None and self._step is None:
            self.deleting.emit()
            step = delete_job(self._library, page.person.id, in_backups=in_backups)
            step.news.succeeded.connect(self._on_delete_succeeded)
            self._take(step)

    @Slot(object)
    def _on_merge_succeeded(self, report: PeopleMerged) -> None:
        if not isValid(self.view):
            return
        page = self.view.person.page
        self.view.finder.begin_anew()
        if page is not None:
            self._show(page.person.id)
        self._tell(*told_of_merge(report))

    @Slot(object)
    def _on_delete_succeeded(self, report: PersonDeleted) -> None:
        if not isValid(self.view):
            return
        self.view.person.show_page(None)
        self.view.finder.begin_anew()
        self._tell(*told_of_deletion(report))

    @Slot(object)
    def _on_step_failed(self, error: Exception) -> None:
        if not isValid(self.view):
            return
        self._end_step()
        if isinstance(error, KeyError):  # gone by another program meanwhile
            self.view.person.show_page(None)
            self.view.finder.begin_anew()
        elif isinstance(error, NetPlannerError):
            self.view.notices.show_notice(Notice(explain(error).said))
        else:
            raise error
