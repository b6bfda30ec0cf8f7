"""People known from the plans of a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.errors import LibraryError

if TYPE_CHECKING:
    from netplanner.library.library import Library
    from netplanner.plan.people import Person


class KnownPeople:
    """Looks people up; a library that cannot be read just now knows nobody."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def find(self, beginning: str, limit: int) -> tuple[Person, ...]:
        """Return people with a name that begins so, in order of name."""
        try:
            return self._library.known_people(beginning, limit)
        except LibraryError:
            return ()
