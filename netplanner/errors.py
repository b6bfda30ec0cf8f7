"""What can go wrong in the world, as values and as a small tree of exceptions.

NetPlannerError                 the world's fault; the person can act
├── InputError                  a file's content has problems (all of them, with places)
├── TargetError                 a file cannot be written where it was asked for
├── MissingPartError            a part of the installation is missing (Pango, a font)
├── PlanNotFoundError           no saved plan has this id
├── AmbiguousPlanError          several saved plans have ids that begin so
└── LibraryError                the library cannot be used
    ├── LibraryUnwritableError  its folder or file cannot be made or written
    │   ├── LibraryFullError    the disk it lies on is full
    │   └── LibraryReadOnlyError  it was opened to look at only
    ├── LibraryDamagedError     its file is not a whole SQLite database
    ├── LibraryForeignError     its file belongs to another application
    ├── LibraryTooNewError      a newer NetPlanner wrote it
    └── LibraryLockedError      another program is writing in it

Anything else that is raised is a fault of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing in a content that has to be mended before it can be used.

    Attributes:
        where: a JSON pointer into the content (`/answers/people/2/closeness`), or "" for all of it.
        what: one sentence that says what to do.
    """

    where: str
    what: str

    @override
    def __str__(self) -> str:
        """Return the problem as the one line that commands print."""
        return f"{self.where or '/'}: {self.what}"


class NetPlannerError(Exception):
    """Something outside this program stands in the way; the text says what to do."""


class InputError(NetPlannerError):
    """A content has problems; all of them are named, none of it was used."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class TargetError(NetPlannerError):
    """A file cannot be written where it was asked for."""

    def __init__(self, path: Path, advice: str) -> None:
        self.path = path
        super().__init__(f"{path}: {advice}")


class MissingPartError(NetPlannerError):
    """A part of the installation is missing; the text holds the command that brings it."""


class PlanNotFoundError(NetPlannerError):
    """No saved plan has this id."""

    def __init__(self, plan: str) -> None:
        self.plan = plan
        super().__init__(f"No saved plan has the id {plan}. See: netplanner list")


class AmbiguousPlanError(NetPlannerError):
    """Several saved plans have ids that begin with the given text."""

    def __init__(self, beginning: str, count: int) -> None:
        self.beginning = beginning
        super().__init__(f"{count} saved plans begin with {beginning}. Add letters to the id.")


class LibraryError(NetPlannerError):
    """The library cannot be used.

    Attributes:
        path: the library's folder or file.
    """

    def __init__(self, path: Path, advice: str) -> None:
        self.path = path
        super().__init__(f"{path}: {advice}")


class LibraryUnwritableError(LibraryError):
    """The library's folder or file cannot be made or written."""


class LibraryFullError(LibraryUnwritableError):
    """The disk that the library lies on is full."""


class LibraryReadOnlyError(LibraryUnwritableError):
    """The library was opened to look at only."""


class LibraryDamagedError(LibraryError):
    """The library's file is not a whole database."""


class LibraryForeignError(LibraryError):
    """The library's file belongs to another application."""


class LibraryTooNewError(LibraryError):
    """The library was written by a newer NetPlanner."""


class LibraryLockedError(LibraryError):
    """Another program is writing in the library."""
