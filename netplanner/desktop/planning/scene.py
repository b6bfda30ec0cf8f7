"""What a planning window shows at one moment: the session, and where the person is in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.issues import Issue
    from netplanner.interview.session import Session

CHECK = "check"
_NONE_OPEN: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Scene:
    """One moment of the interview on the screen; equal scenes look the same.

    Attributes:
        checked: the pages whose problems are shown, because Continue was pressed on them.
        at_check: whether "Check your answers" is shown instead of the session's page.
        returns: whether Continue goes back to "Check your answers".
        opened: the instance a person opened last, by repeat.
    """

    session: Session
    checked: frozenset[str] = frozenset()
    at_check: bool = False
    returns: bool = False
    opened: Mapping[str, str] = field(default_factory=lambda: _NONE_OPEN)

    @property
    def page(self) -> str:
        """The name of the page on the screen; it is what the library keeps as the place."""
        return CHECK if self.at_check else self.session.position.page

    @property
    def position(self) -> tuple[str, str]:
        """The page on the screen and the instance open on it, as the library keeps them."""
        return self.page, self.session.position.instance

    @property
    def shows_problems(self) -> bool:
        """Whether problems of the page stand beside its fields."""
        return self.page in self.checked

    @property
    def blocking(self) -> tuple[Issue, ...]:
        """What stands in the way of going on from this page; from the last, of finishing."""
        session = self.session
        found = session.problems() if self.at_check else session.page_problems(session.page)
        return tuple(issue for issue in found if issue.blocking)

    def open_instance(self, repeat: str) -> str:
        """Return the instance that a repeat's editor shows: the one opened, else the first."""
        ids = tuple(str(one.id) for one in self.session.instances(repeat))
        wanted = (self.opened.get(repeat, ""), self.session.position.instance)
        return next((one for one in (*wanted, *ids[:1]) if one in ids), "")

    def opening(self, repeat: str, instance: str) -> Scene:
        """Return the scene with an instance open in its repeat's editor, and as the place."""
        session = self.session.open(self.session.position.page, instance)
        opened = MappingProxyType({**self.opened, repeat: instance})
        return replace(self, session=session, opened=opened)

    def at(self, page: str, instance: str = "") -> Scene:
        """Return the scene on another page."""
        if page == CHECK:
            return replace(self, at_check=True, returns=False)
        return replace(self, session=self.session.open(page, instance), at_check=False)
