"""A look back at one plan under way: its presenter, its window's inside and its saving, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.explain import explain
from netplanner.desktop.language import tr
from netplanner.desktop.looking_back.beginning import review_of, scene_of
from netplanner.desktop.looking_back.going_on import GoingOn
from netplanner.desktop.looking_back.keeping import ReviewStore
from netplanner.desktop.looking_back.words import made_words
from netplanner.desktop.notices import Notice
from netplanner.desktop.planning.autosave import Autosave
from netplanner.desktop.planning.presenter import Arrival, Presenter
from netplanner.desktop.planning.unsaved import Unsaved
from netplanner.desktop.wizard.occasion import Occasion
from netplanner.desktop.wizard.wizard import Wizard

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.desktop.looking_back.following import Following
    from netplanner.errors import LibraryError
    from netplanner.interview.session import Session
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId

_TOPIC = "looking_back"


class Reviewing(QObject):
    """Asks the questions of a review, and makes the next version of the plan from its answers.

    Signals:
        closed: the plan's id; the person goes on another time.
        left: the person wants to see all plans.
        made: the plan's id, and what to say of its next version.
    """

    closed = Signal(str)
    left = Signal()
    made = Signal(str, str)

    def __init__(self, library: Library, plan: PlanId, today: Callable[[], date]) -> None:
        super().__init__()
        self._plan = plan
        self._today = today
        saved = library.saved(plan)
        self.title = saved.plan.title
        review = review_of(library, saved, today())
        scene = scene_of(review, saved, today())
        self._presenter = Presenter(scene)
        self._store = ReviewStore(library, plan, review)
        self._autosave = Autosave(self._store, scene)
        self._going_on = GoingOn(library, plan)
        finish = tr("&Make the next version")
        title = tr("Looking back: {plan}", plan=saved.plan.title)
        self.view = Wizard(self._presenter, Occasion(title, finish, _TOPIC))
        self._autosave.setParent(self.view)  # it tries again only while there is a view
        self._unsaved = Unsaved(self._autosave, self.view, can_be_kept=False)
        self._connect()

    def arrive(self) -> None:
        """Put the focus where the person goes on."""
        self.view.pages.arrive(Arrival())

    @Slot()
    def flush(self) -> None:
        """Store at once what was typed."""
        self.view.pages.flush()

    def _connect(self) -> None:
        self._presenter.changed.connect(self._autosave.save)
        self._presenter.completed.connect(self._on_presenter_completed)
        self._autosave.said.connect(self.view.top_bar.show_saved)
        self._autosave.failed.connect(self._on_failed)
        self._autosave.failed.connect(self._unsaved.hold)
        self._unsaved.left.connect(self._on_unsaved_left)
        self._going_on.made.connect(self._on_made)
        self._going_on.failed.connect(self._on_failed)
        self.view.close_requested.connect(self._on_close_requested)
        self.view.all_requested.connect(self._on_all_requested)

    @Slot(object)
    def _on_presenter_completed(self, session: Session) -> None:
        self._going_on.begin(session, self._store.review, self._today())

    @Slot(object)
    def _on_made(self, found: Following) -> None:
        self.made.emit(self._plan, made_words(found))

    @Slot(object)
    def _on_failed(self, error: LibraryError) -> None:
        self.view.notices.show_notice(Notice(explain(error).said))

    @Slot()
    def _on_close_requested(self) -> None:
        self.flush()
        if self._unsaved.may_leave():
            self.closed.emit(self._plan)

    @Slot()
    def _on_all_requested(self) -> None:
        self.flush()
        if self._unsaved.may_leave():
            self.left.emit()

    @Slot()
    def _on_unsaved_left(self) -> None:
        self.closed.emit(self._plan)
