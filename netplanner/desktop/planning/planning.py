"""One plan under way: its presenter, its window's inside and its saving, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.advice.advisor import Advisor
from netplanner.desktop.explain import explain
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.desktop.planning.autosave import Autosave, PlanStore
from netplanner.desktop.planning.finishing import Finishing
from netplanner.desktop.planning.presenter import Arrival, Presenter
from netplanner.desktop.planning.scene import CHECK, Scene
from netplanner.desktop.planning.unsaved import Unsaved
from netplanner.desktop.who.known_people import KnownPeople
from netplanner.desktop.wizard.wizard import Wizard
from netplanner.interview.history import Position
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netplanner.errors import LibraryError
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.session import Session
    from netplanner.library.library import Library
    from netplanner.library.values import SavedPlan


class Planning(QObject):
    """Asks the questions of one saved plan, stores every answer, and makes a version of them.

    Signals:
        closed: the person is done with it for now.
        finished: the plan's id; its answers have become a version.
    """

    closed = Signal()
    finished = Signal(str)

    def __init__(
        self,
        library: Library,
        saved: SavedPlan,
        questionnaire: Questionnaire,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._today = today
        self.title = saved.plan.title
        scene = scene_of(saved, questionnaire, today())
        self._presenter = Presenter(scene)
        self._autosave = Autosave(PlanStore(library, saved.plan.id), scene)
        self._finishing = Finishing(library, saved.plan.id)
        self._advisor = Advisor(today())
        self.view = Wizard(self._presenter, known=KnownPeople(library).find)
        self._autosave.setParent(self.view)  # it tries again only while there is a view
        self._unsaved = Unsaved(self._autosave, self.view)
        self._connect()
        self._advisor.consider(scene)

    def arrive(self) -> None:
        """Put the focus where the person goes on."""
        self.view.pages.arrive(Arrival())

    @Slot()
    def flush(self) -> None:
        """Store at once what was typed."""
        self.view.pages.flush()

    def _connect(self) -> None:
        self._presenter.changed.connect(self._autosave.save)
        self._presenter.changed.connect(self._on_presenter_changed)
        self._presenter.completed.connect(self._on_presenter_completed)
        self._finishing.finished.connect(self.finished)
        self._finishing.failed.connect(self._on_saving_failed)
        self._autosave.said.connect(self.view.top_bar.show_saved)
        self._autosave.failed.connect(self._on_saving_failed)
        self._autosave.failed.connect(self._unsaved.hold)
        self._unsaved.left.connect(self.closed)
        self._presenter.changed.connect(self._advisor.consider)
        self._advisor.advised.connect(self.view.pages.show_advice)
        self.view.close_requested.connect(self._on_view_close_requested)
        self.view.all_requested.connect(self._on_view_close_requested)

    @Slot()
    def _on_view_close_requested(self) -> None:
        self.flush()
        if self._unsaved.may_leave():
            self.closed.emit()

    @Slot(object)
    def _on_presenter_changed(self, scene: Scene) -> None:
        """Call the window as the plan is called by now."""
        named = str(scene.session.answers.get("title") or "").split()
        self.title = " ".join(named) or tr("New plan")
        self.view.setWindowTitle(self.title)

    @Slot(object)
    def _on_presenter_completed(self, session: Session) -> None:
        self._finishing.begin(session, self._today())

    @Slot(object)
    def _on_saving_failed(self, error: LibraryError) -> None:
        self.view.notices.show_notice(Notice(explain(error).said))


def scene_of(saved: SavedPlan, questionnaire: Questionnaire, today: date) -> Scene:
    """Return the scene in which a plan was left, or its first one."""
    place = Position(saved.page, saved.instance) if saved.page else None
    if saved.page != CHECK:
        return Scene(begin(questionnaire, today, saved.answers, place))
    last = begin(questionnaire, today, saved.answers).path()[-1]
    return Scene(begin(questionnaire, today, saved.answers, Position(last.name)), at_check=True)
