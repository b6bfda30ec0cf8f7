"""The door to saved plans: everything the program keeps goes in and out here, as frozen values."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netplanner.library import contacts, due, notes, people_pages, plans
from netplanner.library.failures import explained
from netplanner.library.library_file import stamp
from netplanner.library.saved_plans import SavedPlans
from netplanner.plan.contacts import Note

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from netplanner.library.values import (
        DueItem,
        PeopleMerged,
        PersonDeleted,
        PersonPage,
        PersonSummary,
    )
    from netplanner.plan.contacts import Contact, Review
    from netplanner.plan.people import PersonId
    from netplanner.plan.plans import PlanId


class Library(SavedPlans):
    """Saved plans in one folder, and what came to pass with their people.

    Every method that changes something has stored it on return. Use it in the thread that opened
    it. Each method raises a LibraryError where the file cannot be used, and those that name a plan
    raise PlanNotFoundError where there is none of this id.
    """

    def log_contact(self, contact: Contact) -> Contact:
        """Store a contact in its plan and return it with its id."""
        with self._changing(contact.plan) as row:
            return contacts.log(self._database, row, contact, self._new_id)

    def restore_contact(self, contact: Contact) -> None:
        """Store a contact that was removed as it was, under its id."""
        self.log_contact(contact)

    def change_contact(self, contact: Contact) -> None:
        """Store a contact anew.

        Raises:
            KeyError: its plan has no contact of this id.
        """
        with self._changing(contact.plan) as row:
            contacts.change(self._database, row, contact)

    def remove_contact(self, contact_id: str) -> None:
        """Drop a contact.

        Raises:
            KeyError: there is no contact of this id.
        """
        with self._writing() as database:
            plans.touch(database, contacts.remove(database, contact_id), stamp(self._now()))

    def contacts(self, plan: PlanId | None = None) -> tuple[Contact, ...]:
        """Return the contacts of a plan, or of all that are not in the trash, newest first."""
        with self._reading() as database:
            if plan is None:
                return contacts.of_all(database)
            return contacts.of_plan(database, plans.found(database, plan))

    def add_note(self, plan: PlanId, text: str) -> Note:
        """Store a new note beside a plan."""
        with self._changing(plan) as row:
            note = Note("", text, stamp(self._now()))
            return notes.add(self._database, row, note, self._new_id)

    def restore_note(self, plan: PlanId, note: Note) -> None:
        """Store a note that was removed as it was, under its id."""
        with self._changing(plan) as row:
            notes.add(self._database, row, note, self._new_id)

    def change_note(self, plan: PlanId, note: Note) -> Note:
        """Store a note anew and return it as written now.

        Raises:
            KeyError: the plan has no note of this id.
        """
        with self._changing(plan) as row:
            changed = replace(note, written_at_utc=stamp(self._now()))
            notes.change(self._database, row, changed)
        return changed

    def remove_note(self, plan: PlanId, note_id: str) -> None:
        """Drop a note.

        Raises:
            KeyError: the plan has no note of this id.
        """
        with self._changing(plan) as row:
            notes.remove(self._database, row, note_id)

    def notes(self, plan: PlanId) -> tuple[Note, ...]:
        """Return a plan's notes, newest first."""
        with self._reading() as database:
            return notes.of_plan(database, plans.found(database, plan))

    def save_review(self, plan: PlanId, review: Review) -> None:
        """Store a review in the place of the one of the same version."""
        with self._changing(plan) as row:
            notes.save_review(self._database, row, review)

    def reviews(self, plan: PlanId) -> tuple[Review, ...]:
        """Return a plan's reviews by the number of the version."""
        with self._reading() as database:
            return notes.reviews(database, plans.found(database, plan))

    def due(self, until: date, limit: int | None = None) -> tuple[DueItem, ...]:
        """Return open actions, owed promises and reviews of current plans by a day, earliest first.

        All of them or the first ones.
        """
        with self._reading() as database:
            return due.due(database, until, limit)

    def people(
        self,
        search: str = "",
        limit: int | None = None,
        *,
        offset: int = 0,
        besides: PersonId | None = None,
    ) -> tuple[PersonSummary, ...]:
        """Return people by name; all of them or a piece, besides one.

        With words to search for, only those with a name that begins so.
        """
        wanted = people_pages.Wanted(search, besides)
        with self._reading() as database:
            return people_pages.listed(database, wanted, limit, offset)

    def count_people(self, search: str = "", *, besides: PersonId | None = None) -> int:
        """Return how many people there are besides one, or have a name that begins so."""
        with self._reading() as database:
            return people_pages.count(database, people_pages.Wanted(search, besides))

    def person_page(self, person: PersonId) -> PersonPage:
        """Return all that is known of a person.

        Raises:
            KeyError: nobody has this id.
        """
        with self._reading() as database:
            return people_pages.page(database, people_pages.found(database, person))

    def merge_people(self, keep: PersonId, other: PersonId) -> PeopleMerged:
        """Let one person stand for another too, in all plans; this cannot be taken back.

        Raises:
            KeyError: nobody has one of these ids.
        """
        from netplanner.library import merging

        with self._writing() as database:
            one, another = (people_pages.found(database, it) for it in (keep, other))
            report = merging.merge(database, one, another, stamp(self._now()))
        self._renew_copies(report.other)
        return report

    def delete_person(self, person: PersonId, *, in_backups: bool) -> PersonDeleted:
        """Delete a person in all plans, and in the backups too where that is asked for.

        The library's file is written anew, so that nothing is left in it; this cannot be taken
        back.

        Raises:
            KeyError: nobody has this id.
        """
        from netplanner.library import clearing, deleting

        with self._writing() as database:
            name = people_pages.found(database, person).name
            report = deleting.delete(database, name, stamp(self._now()))
        with explained(self._path):
            deleting.leave_no_trace(self._database)
        report = replace(report, backups_left=self._renew_copies(name))
        if not in_backups:
            return report
        done = tuple(clearing.rewrite_backups(self.folder, name, stamp(self._now())))
        left = tuple(path for path, is_clear in done if not is_clear)
        copies = report.backups_left
        return replace(report, backups=len(done) - len(left), backups_left=(*copies, *left))

    def _renew_copies(self, name: str) -> tuple[Path, ...]:
        """Write readable copies anew that hold a name; return those that cannot be written."""
        from netplanner.library import readable

        with self._reading() as database:
            return readable.renew(database, self.folder, name)
