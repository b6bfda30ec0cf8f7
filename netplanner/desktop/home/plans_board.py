"""The plans of a shelf joined with the library: read in pieces, found, copied, moved.

What a person asks for later is imported then, so that home comes at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from netplanner.desktop.home.plan_lines import plan_line
from netplanner.desktop.home.plan_ways import Verb
from netplanner.desktop.home.plans_panel import LONGEST_SEARCH, PlansPanel
from netplanner.desktop.language import tr
from netplanner.desktop.later import later
from netplanner.library import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.home.moving import Move
    from netplanner.desktop.home.plan_lines import PlanLine
    from netplanner.desktop.home.plan_ways import PlanWish
    from netplanner.desktop.jobs import Job
    from netplanner.library import Library, PlanSummary
    from netplanner.plan.plans import PlanId

PIECE = 50  # plans that are read at once
_WORDS_AFTER_MS = 50  # home has been painted, and what is typed meanwhile is read first


class PlansBoard(QObject):
    """Shows one shelf, and moves plans from shelf to shelf.

    Signals:
        open_requested: the id of the plan that is to be opened.
        changed: a plan went to another shelf, or came back.
        said: a Notice.
    """

    open_requested = Signal(str)
    changed = Signal()
    said = Signal(object)

    def __init__(self, library: Library, today: Callable[[], date]) -> None:
        super().__init__()
        self._library = library
        self._today = today
        self._searched, self._shelf = "", Shelf.CURRENT
        self._purposes: Mapping[str, str] = {}
        self._found: tuple[PlanSummary, ...] = ()
        self._move: Move | None = None
        self._is_over = False
        self.panel = PlansPanel(may_change=not library.is_read_only)
        self.setParent(self.panel)  # what comes after the window is gone is dropped
        self.panel.searched.connect(self._on_panel_searched)
        self.panel.search_cut.connect(self._on_panel_search_cut)
        self.panel.shelf_wanted.connect(self._on_panel_shelf_wanted)
        self.panel.more_wanted.connect(self._on_panel_more_wanted)
        self.panel.wished.connect(self._on_panel_wished)
        self._wording: Job | None = None
        later(self, _WORDS_AFTER_MS, self.word_purposes)

    def close(self) -> None:
        """Read no more: the library is about to be closed."""
        self._is_over = True

    @Slot()
    def word_purposes(self) -> None:
        """Read what purposes are called, beside the window's thread."""
        from netplanner.desktop.home.purposes import purpose_words
        from netplanner.desktop.jobs import Job

        self._wording = Job(purpose_words)
        self._wording.news.succeeded.connect(self._on_wording_succeeded)
        self._wording.begin()

    @Slot()
    def read(self) -> None:
        """Show what the shelf holds now."""
        self._found = self._piece(0)
        self.panel.show_lines(self._lines(self._found), has_more=len(self._found) == PIECE)

    def show_all(self) -> None:
        """Show the list from its beginning, with nothing searched for."""
        self._searched, self._shelf = "", Shelf.CURRENT
        self.panel.show_all()
        self.read()

    def undo(self) -> None:
        """Put the plan that was moved last back to where it was."""
        if self._move is not None:
            move, self._move = self._move, None
            move.undo(move.plan)
            self.read()
            self.panel.plans.choose(move.plan)
            self.changed.emit()

    def _piece(self, offset: int) -> tuple[PlanSummary, ...]:
        return self._library.summaries(
            self._searched, shelf=self._shelf, limit=PIECE, offset=offset
        )

    def _lines(self, plans: tuple[PlanSummary, ...]) -> tuple[PlanLine, ...]:
        today = self._today()
        return tuple(plan_line(plan, self._purposes, today) for plan in plans)

    def _move_plan(self, wish: PlanWish) -> None:
        from netplanner.desktop.home.moving import move_of

        self._move = move_of(wish, self._library)
        self._move.do(wish.plan)
        self.panel.remove(wish.plan)
        self.changed.emit()
        self._say(self._move.words, tr("Undo"))

    def _say(self, text: str, action: str = "") -> None:
        from netplanner.desktop.notices import Notice

        self.said.emit(Notice(text, action))

    def _duplicate(self, plan: PlanId) -> None:
        title = self._library.saved(plan).plan.title
        copy = self._library.duplicate(plan, tr("Copy of {title}", title=title))
        self.read()
        self.panel.plans.choose(copy)

    @Slot(object)
    def _on_wording_succeeded(self, purposes: Mapping[str, str]) -> None:
        self._purposes = purposes
        # A plan, or nothing at all, may be shown by now, and the window may be gone.
        if not self._is_over and isValid(self.panel) and self.panel.isVisible():
            self.read()

    @Slot(str)
    def _on_panel_searched(self, words: str) -> None:
        self._searched = words
        self.read()

    @Slot()
    def _on_panel_search_cut(self) -> None:
        self._say(tr("A search takes {most} letters.", most=LONGEST_SEARCH))

    @Slot(object)
    def _on_panel_shelf_wanted(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.panel.show_shelf(shelf)
        self.read()

    @Slot(int)
    def _on_panel_more_wanted(self, count: int) -> None:
        more = self._piece(count)
        self._found += more
        self.panel.plans.add_lines(self._lines(more), has_more=len(more) == PIECE)

    @Slot(object)
    def _on_panel_wished(self, wish: PlanWish) -> None:
        if wish.verb is Verb.OPEN:
            self.open_requested.emit(wish.plan)
        elif wish.verb is Verb.DUPLICATE:
            self._duplicate(wish.plan)
        else:
            self._move_plan(wish)
