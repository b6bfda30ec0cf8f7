"""Errors in words: what happened, and what a person can do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch

from netplanner.desktop.language import tr
from netplanner.errors import (
    LibraryDamagedError,
    LibraryError,
    LibraryForeignError,
    LibraryFullError,
    LibraryLockedError,
    LibraryReadOnlyError,
    LibraryTooNewError,
    LibraryUnwritableError,
    MissingPartError,
    NetPlannerError,
    TargetError,
)


@dataclass(frozen=True)
class Explanation:
    """What is said of an error."""

    headline: str
    advice: str

    @property
    def said(self) -> str:
        """Both in one line, for where there is room for no more."""
        return f"{self.headline}. {self.advice}"


@singledispatch
def explain(error: NetPlannerError) -> Explanation:
    """Return an error in words; one that has none of its own speaks for itself."""
    return Explanation(tr("That did not work"), str(error))


@explain.register
def _(error: LibraryError) -> Explanation:
    return Explanation(tr("Your plans cannot be read"), str(error))


@explain.register
def _(error: LibraryUnwritableError) -> Explanation:
    return Explanation(
        tr("Your plans cannot be saved"),
        tr("Make this folder writable, or choose another: {path}", path=str(error.path)),
    )


@explain.register
def _(error: LibraryFullError) -> Explanation:
    return Explanation(
        tr("The disk is full"),
        tr("Make room on it, and NetPlanner saves again. The file: {path}", path=str(error.path)),
    )


@explain.register
def _(error: LibraryReadOnlyError) -> Explanation:
    return Explanation(
        tr("Your plans are open to look at only"),
        tr(
            "Nothing here can be changed. You can print and export. The file: {path}",
            path=str(error.path),
        ),
    )


@explain.register
def _(error: LibraryDamagedError) -> Explanation:
    return Explanation(
        tr("The file with your plans is damaged"),
        tr("Restore a backup; the damaged file is kept. The file: {path}", path=str(error.path)),
    )


@explain.register
def _(error: LibraryForeignError) -> Explanation:
    return Explanation(
        tr("This file belongs to another program"),
        tr("Choose another folder for your plans. The file: {path}", path=str(error.path)),
    )


@explain.register
def _(error: LibraryTooNewError) -> Explanation:
    return Explanation(
        tr("Your plans were saved by a newer NetPlanner"),
        tr(
            "Update NetPlanner, then try again. Until then your plans stay as they are, "
            "and another folder can be used. The file: {path}",
            path=str(error.path),
        ),
    )


@explain.register
def _(error: LibraryLockedError) -> Explanation:
    return Explanation(
        tr("Another program is using your plans"),
        tr("Close it, then try again. The file: {path}", path=str(error.path)),
    )


@explain.register
def _(error: MissingPartError) -> Explanation:
    return Explanation(tr("A part of NetPlanner is missing"), str(error))


@explain.register
def _(error: TargetError) -> Explanation:
    return Explanation(tr("The file was not written"), str(error))
