"""An open library file: found sound on opening, written step by step, copied and looked through."""

from __future__ import annotations

import string
from contextlib import contextmanager, suppress
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from netplanner.errors import LibraryError
from netplanner.library import backups, checking, plans, trash
from netplanner.library.asking import number
from netplanner.library.failures import damaged, explained, for_reading_alone
from netplanner.library.opening import FILE_NAME, PATIENCE_S, opened, opened_read_only
from netplanner.library.places import risks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    import peewee

TRASH_TIME: Final = timedelta(days=30)

_NO_COPY: Final = "Finished plans have no readable copy. Make room or a way to write in {}."
_ID_LETTERS: Final = string.ascii_lowercase + string.digits


def new_id_of_letters() -> str:
    """Return eight letters and digits that nobody can guess."""
    # Imported here because it brings much that opening the library has no use for.
    import secrets

    return "".join(secrets.choice(_ID_LETTERS) for _ in range(8))


class LibraryFile:
    """One folder's library, open in the thread that opened it.

    Attributes:
        folder: where its file and its backups are.
        is_read_only: whether every method that changes something raises LibraryUnwritableError.
    """

    def __init__(
        self,
        folder: Path,
        database: peewee.SqliteDatabase,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        *,
        is_read_only: bool = False,
    ) -> None:
        self.folder = folder
        self.is_read_only = is_read_only
        self._path = folder / FILE_NAME
        self._database = database
        self._now = now
        self._new_id = new_id
        self._finished: set[int] = set()
        self._seen = self._state()

    @classmethod
    def open(
        cls,
        folder: Path,
        now: Callable[[], datetime],
        *,
        new_id: Callable[[], str] = new_id_of_letters,
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

    @classmethod
    def open_read_only(cls, folder: Path, now: Callable[[], datetime]) -> Self:
        """Open a folder's library to look at; nothing in the folder is written or made.

        Raises:
            LibraryError: there is no library, or it cannot be read, and why.
        """
        database = opened_read_only(folder)
        return cls(folder, database, now, new_id_of_letters, is_read_only=True)

    def again(self) -> Self:
        """Open the same library once more, for work in another thread.

        Raises:
            LibraryError: the library cannot be used, and why.
        """
        if self.is_read_only:
            return type(self).open_read_only(self.folder, self._now)
        return type(self).open(self.folder, self._now, new_id=self._new_id)

    def was_changed_elsewhere(self) -> bool:
        """Whether somebody else has stored something since this was asked last."""
        before, self._seen = self._seen, self._state()
        return before != self._seen

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

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Store all that is done inside together, or nothing of it where an error ends it."""
        with self._writing():
            yield

    def purge(self) -> None:
        """Delete for good what has been in the trash for thirty days."""
        self._refuse_where_nothing_is_written()
        with explained(self._path):
            gone = trash.empty(self._database, stamp(self._now() - TRASH_TIME))
        if gone:
            from netplanner.library import readable

            readable.remove(self.folder, gone)

    def back_up(self) -> Path:
        """Make a verified backup in the library's folder, thin the older ones, return its path."""
        self._refuse_where_nothing_is_written()
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
            found = (*checking.findings(database), *risks(self.folder))
        return found if found or self.is_read_only else tuple(self._without_a_copy())

    def _without_a_copy(self) -> Iterator[str]:
        """Write the readable copies that are missing; yield a sentence where that cannot be."""
        from netplanner.library import readable

        with self._reading() as database:
            if readable.write_missing(database, self.folder):
                yield _NO_COPY.format(self.folder / readable.FOLDER)

    @contextmanager
    def _writing(self) -> Iterator[peewee.SqliteDatabase]:
        """Everything inside is stored as one step, or nothing of it."""
        self._refuse_where_nothing_is_written()
        try:
            with explained(self._path), self._database.atomic():
                yield self._database
            self._copy_what_was_finished()
        finally:
            if not self._database.in_transaction():
                self._finished.clear()

    def _copy_what_was_finished(self) -> None:
        """Write readable copies of what is stored now; where that fails, `health` says so."""
        if self._finished and not self._database.in_transaction():
            from netplanner.library import readable

            with suppress(LibraryError), self._reading() as database:
                for plan in plans.with_keys(database, self._finished):
                    readable.write(database, self.folder, plan)

    @contextmanager
    def _reading(self) -> Iterator[peewee.SqliteDatabase]:
        """Everything inside sees the library as it is at one moment."""
        with explained(self._path), self._database.atomic("DEFERRED"):
            yield self._database

    def _state(self) -> int:
        """Return a number that is another one once another connection has stored something."""
        with explained(self._path):
            return number(self._database, "PRAGMA data_version")

    def _refuse_where_nothing_is_written(self) -> None:
        if self.is_read_only:
            raise for_reading_alone(self._path)


def stamp(moment: datetime) -> str:
    """Return a moment as the library keeps it: UTC, ISO 8601 with seconds."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
