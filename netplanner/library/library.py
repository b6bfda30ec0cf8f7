"""The door to saved plans: everything the program keeps goes in and out here, as frozen values."""

from __future__ import annotations

import string
from contextlib import contextmanager
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from netplanner.interview.answers import NOTHING
from netplanner.library import (
    backups,
    checking,
    people,
    plans,
    stored_answers,
    summaries,
    trash,
    versions,
)
from netplanner.library import search as searching
from netplanner.library.failures import damaged, explained
from netplanner.library.opening import FILE_NAME, PATIENCE_S, opened
from netplanner.library.places import risks
from netplanner.library.values import SavedPlan, Shelf
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    import peewee

    from netplanner.interview.answers import Answers
    from netplanner.library.schema import PlanRow
    from netplanner.library.values import PlanSummary
    from netplanner.plan.people import Person
    from netplanner.plan.plans import Action, Version

TRASH_TIME: Final = timedelta(days=30)

_ID_LETTERS: Final = string.ascii_lowercase + string.digits
_TITLE: Final = "title"


def new_plan_id() -> str:
    """Return eight letters and digits that nobody can guess."""
    # Imported here because it brings much that opening the library has no use for.
    import secrets

    return "".join(secrets.choice(_ID_LETTERS) for _ in range(8))


class Library:
    """Saved plans in one folder. Every method that changes something has stored it on return.

    Use it in the thread that opened it. Each method raises a LibraryError where the file cannot
    be used, and those that name a plan raise PlanNotFoundError where there is none of this id.
    """

    def __init__(
        self,
        folder: Path,
        database: peewee.SqliteDatabase,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self.folder = folder
        self._path = folder / FILE_NAME
        self._database = database
        self._now = now
        self._new_id = new_id

    @classmethod
    def open(
        cls,
        folder: Path,
        now: Callable[[], datetime],
        *,
        new_id: Callable[[], str] = new_plan_id,
        patience_s: float = PATIENCE_S,
    ) -> Self:
        """Open a folder's library; what lay in the trash for thirty days is gone then.

        A folder or file that is missing is made. Another program that is writing is waited for
        as many seconds as there is patience.

        Raises:
            LibraryError: the library cannot be used, and why.
        """
        database = opened(folder, now, patience_s)
        library = cls(folder, database, now, new_id)
        try:
            library.purge()
        except BaseException:
            database.close()
            raise
        return library

    def again(self) -> Self:
        """Open the same library once more, for work in another thread.

        Raises:
            LibraryError: the library cannot be used, and why.
        """
        return type(self).open(self.folder, self._now, new_id=self._new_id)

    def close(self) -> None:
        """Let go of the file; everything is stored already."""
        with explained(self._path):
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

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
        """Store a plan's next version; from the first one on the plan is finished."""
        with self._writing() as database:
            row = plans.found(database, plan)
            versions.append(database, row, version)
            plans.touch(database, row, stamp(self._now()))

    def update_action(self, plan: PlanId, action: Action) -> None:
        """Store an action of a plan's newest version anew.

        Raises:
            KeyError: the newest version has no action of this id.
        """
        with self._writing() as database:
            row = plans.found(database, plan)
            versions.update(database, row.key, action)
            plans.touch(database, row, stamp(self._now()))

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Store all that is done inside together, or nothing of it where an error ends it."""
        with self._writing():
            yield

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

    def purge(self) -> None:
        """Delete for good what has been in the trash for thirty days."""
        with explained(self._path):
            trash.empty(self._database, stamp(self._now() - TRASH_TIME))

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

    def back_up(self) -> Path:
        """Make a verified backup in the library's folder, thin the older ones, return its path."""
        return backups.back_up(self._database, self._path, self._now())

    def copy_to(self, target: Path) -> None:
        """Write a verified copy of the library into a file of its own.

        Raises:
            TargetError: nothing can be written there.
        """
        backups.copy_to(self._database, self._path, target)

    def check_quickly(self) -> None:
        """Look at how the file is built, but not at each row.

        Raises:
            LibraryDamagedError: it is not whole.
        """
        with self._reading() as database:
            if not checking.is_well_built(database):
                raise damaged(self._path)

    def health(self) -> tuple[str, ...]:
        """Return a sentence for each thing that is wrong with the library, or none."""
        with self._reading() as database:
            return (*checking.findings(database), *risks(self.folder))

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
    def _writing(self) -> Iterator[peewee.SqliteDatabase]:
        """Everything inside is stored as one step, or nothing of it."""
        with explained(self._path), self._database.atomic():
            yield self._database

    @contextmanager
    def _reading(self) -> Iterator[peewee.SqliteDatabase]:
        """Everything inside sees the library as it is at one moment."""
        with explained(self._path), self._database.atomic("DEFERRED"):
            yield self._database


def stamp(moment: datetime) -> str:
    """Return a moment as the library keeps it: UTC, ISO 8601 with seconds."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
