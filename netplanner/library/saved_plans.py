"""Saved plans: made, saved, finished, moved between the shelves, listed and found."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from netplanner.interview.answers import NOTHING
from netplanner.library import people, plans, stored_answers, summaries, versions
from netplanner.library import search as searching
from netplanner.library.failures import explained
from netplanner.library.library_file import LibraryFile, stamp
from netplanner.library.values import SavedPlan, Shelf
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Answers
    from netplanner.library.schema import PlanRow
    from netplanner.library.values import PlanSummary
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Action, Plan, Version

_TITLE: Final = "title"


class SavedPlans(LibraryFile):
    """The plans of a library."""

    def create(
        self,
        title: str,
        questionnaire_id: str,
        questionnaire_version: int,
        definition: str,
        answers: Answers,
        page: str = "",
    ) -> PlanId:
        """Store a new plan; a title among its answers goes before the given one."""
        with self._writing() as database:
            key = plans.definition(database, questionnaire_id, questionnaire_version, definition)
            return self._added(key, title, answers, page)

    def duplicate(self, plan: PlanId, title: str) -> PlanId:
        """Store a draft with a plan's answers under another title."""
        with self._writing() as database:
            row = plans.found(database, plan)
            answers = stored_answers.read(database, row.key)
            return self._added(row.definition_id, title, {**answers, _TITLE: title}, "")

    def save_answers(self, plan: PlanId, before: Answers, after: Answers) -> None:
        """Store what differs between two states of a plan's answers, checked or not."""
        with self._writing() as database:
            self._store(plans.found(database, plan), before, after)

    def save_position(self, plan: PlanId, page: str, instance: str = "") -> None:
        """Store where a plan's interview stands; this is no change of the plan."""
        self._mark(plan, page=page, instance=instance)

    def finish(self, plan: PlanId, version: Version) -> None:
        """Store a plan's next version; from the first one on the plan is finished.

        A copy that people can read is written beside the backups.
        """
        with self._changing(plan) as row:
            versions.append(self._database, row, version)
            self._finished.add(row.key)

    def take_up(
        self, plan: PlanId, questionnaire_id: str, questionnaire_version: int, definition: str
    ) -> None:
        """Let a plan answer another questionnaire file; its finished versions keep theirs."""
        with self._writing() as database:
            key = plans.definition(database, questionnaire_id, questionnaire_version, definition)
            row, now_utc = plans.found(database, plan), stamp(self._now())
            plans.change(database, row, definition=key, changed_at_utc=now_utc)

    def definition_of(self, plan: PlanId, number: int) -> str:
        """Return the text of the questionnaire file that a finished version answers.

        Raises:
            KeyError: the plan has no version of this number.
        """
        with self._reading() as database:
            return versions.definition_text(database, plans.found(database, plan), number)

    def update_action(self, plan: PlanId, action: Action) -> None:
        """Store an action of a plan's newest version anew.

        Raises:
            KeyError: the newest version has no action of this id.
        """
        with self._changing(plan) as row:
            versions.update(self._database, row.key, action)

    def archive(self, plan: PlanId) -> None:
        """Take a plan off the list without throwing it away."""
        self._mark(plan, archived_at_utc=stamp(self._now()))

    def unarchive(self, plan: PlanId) -> None:
        """Put an archived plan back on the list."""
        self._mark(plan, archived_at_utc=None)

    def trash(self, plan: PlanId) -> None:
        """Put a plan into the trash, where it stays for thirty days."""
        self._mark(plan, trashed_at_utc=stamp(self._now()))

    def untrash(self, plan: PlanId) -> None:
        """Take a plan out of the trash, to where it was before."""
        self._mark(plan, trashed_at_utc=None)

    def plan(self, plan: PlanId) -> Plan:
        """Return a plan without its answers."""
        with self._reading() as database:
            row = plans.found(database, plan)
            return plans.value_of(row, versions.read(database, row.key))

    def saved(self, plan: PlanId) -> SavedPlan:
        """Return a plan with all that is needed to go on with it."""
        with self._reading() as database:
            row = plans.found(database, plan)
            return SavedPlan(
                plan=plans.value_of(row, versions.read(database, row.key)),
                answers=stored_answers.read(database, row.key),
                page=row.page,
                instance=row.instance,
                definition=plans.definition_text(database, row),
            )

    def summaries(
        self,
        search: str = "",
        *,
        shelf: Shelf = Shelf.CURRENT,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[PlanSummary, ...]:
        """Return the plans of a shelf, newest change first; all of them or a piece.

        With words to search for, only the plans into which they were typed.
        """
        piece = summaries.Piece(summaries.NO_LIMIT if limit is None else limit, offset)
        if not search.strip():
            with self._reading() as database:
                return summaries.listed(database, shelf, piece)
        if not self.is_read_only:
            with explained(self._path):
                searching.catch_up(self._database)
        with self._reading() as database:
            return summaries.found(database, search.strip(), shelf, piece)

    def resolve(self, beginning: str) -> PlanId:
        """Return the id that begins so; plans in the trash do not count.

        Raises:
            PlanNotFoundError: no plan's id begins so.
            AmbiguousPlanError: several do, and none of them is exactly this.
        """
        with self._reading() as database:
            return plans.resolved(database, beginning)

    def known_people(self, beginning: str = "", limit: int | None = None) -> tuple[Person, ...]:
        """Return the people of all plans by name, or those with a name that begins so."""
        with self._reading() as database:
            return people.known(database, beginning, limit)

    def _added(self, definition: int, title: str, answers: Answers, page: str) -> PlanId:
        """Store a new plan of a stored definition."""
        now_utc = stamp(self._now())
        row = plans.added(
            self._database,
            self._new_id,
            definition=definition,
            title=title,
            page=page,
            instance="",
            created_at_utc=now_utc,
            changed_at_utc=now_utc,
        )
        self._store(row, NOTHING, answers)
        return PlanId(row.id)

    def _store(self, row: PlanRow, before: Answers, after: Answers) -> None:
        """Store what differs between two states of answers, and what follows from it."""
        # Imported here because opening the library has to be quick, and stores no answers.
        from netplanner.library.saving import save

        save(self._database, row, before, after, stamp(self._now()))

    def _mark(self, plan: PlanId, **cells: str | None) -> None:
        """Store some cells of a plan anew; this is no change of what it says."""
        with self._writing() as database:
            plans.change(database, plans.found(database, plan), **cells)

    @contextmanager
    def _changing(self, plan: PlanId) -> Iterator[PlanRow]:
        """Everything inside is a change of what a plan says, stored as one step."""
        with self._writing() as database:
            row = plans.found(database, plan)
            yield row
            plans.touch(database, row, stamp(self._now()))
