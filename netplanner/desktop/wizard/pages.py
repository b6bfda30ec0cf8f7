"""The pages of one plan: each is built when it is first shown, or a little before, and kept.

Small parts of the pages to come are built while the person reads or thinks, so that each comes at
once when it is wanted.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from netplanner.desktop.notices import announce
from netplanner.desktop.parts import named
from netplanner.desktop.planning.scene import CHECK
from netplanner.desktop.questions.making import asked_for
from netplanner.desktop.spare import Spare
from netplanner.desktop.who.naming import nobody
from netplanner.desktop.wizard.check_view import CheckView
from netplanner.desktop.wizard.page_view import PageView

if TYPE_CHECKING:
    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.presenter import Arrival
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.questions.series import Make
    from netplanner.desktop.who.glance import Glance
    from netplanner.desktop.who.naming import Known
    from netplanner.interview.definition import Questionnaire

    View: TypeAlias = PageView | CheckView

_AT_A_GLANCE = "people_at_a_glance"
_REST_MS = 4  # between two small parts, in which the window is free for the person


class Pages(Spare):
    """Shows the page of a scene.

    Signals:
        intended: an Intent, from any page.
    """

    intended = Signal(object)

    def __init__(self, known: Known = nobody) -> None:
        super().__init__()
        named(self, "pages")
        self._make = partial(asked_for, known=known)
        self._views: dict[str, View] = {}
        self._current: View | None = None
        self._advice: Advice | None = None
        self._scene: Scene | None = None
        self._coming: list[str] = []
        self._rest = QTimer(self)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_rest_over)

    def draw(self, scene: Scene) -> None:
        """Show the scene's page as it now stands."""
        view, before = self._view_of(scene.page, scene), self._current
        view.draw(scene)
        self._current = view
        if before is not None and before is not view:
            self._leave(before)
        self.setCurrentWidget(view)
        self._scene, self._coming = scene, _from_here(scene)
        self._rest.start()

    def _leave(self, before: View) -> None:
        """Leave a page; the focus on it would else touch a control of the next page first."""
        before.leave()
        focused = QApplication.focusWidget()
        if isinstance(focused, QWidget) and before.isAncestorOf(focused):
            self.setFocus()

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        if self._current is not None:
            self._current.flush()

    @override
    def shed(self) -> None:
        """Let go of the pages that are not shown; each is built anew before it is wanted."""
        self._views = {page: it for page, it in self._views.items() if it is self._current}
        super().shed()
        if self._scene is not None:
            self._coming = _from_here(self._scene)
            self._rest.start()

    @Slot(object)
    def show_advice(self, advice: Advice) -> None:
        """Show what the guidance says, on the pages that have a place for it."""
        self._advice = advice
        for view in self._views.values():
            view.show_advice(advice)

    @Slot(object)
    def arrive(self, arrival: Arrival) -> None:
        """Put the focus where the person goes on, and say which page this is."""
        if self._current is not None:
            self._current.arrive(arrival)
            announce(self, self._current.title)

    @Slot()
    def show_summary(self) -> None:
        """Put the focus on what stands in the way."""
        if self._current is not None:
            self._current.show_summary()

    @Slot()
    def _on_rest_over(self) -> None:
        """Get one small part of a page ready that is not shown yet."""
        if self._scene is None or not self._coming or not self.isVisible():
            self._rest.stop()
        elif not self._prepare(self._view_of(self._coming[0], self._scene), self._scene):
            self._coming.pop(0)

    def _prepare(self, view: View, scene: Scene) -> bool:
        return view.prepare(scene) or view.rehearse(self.size())

    def _view_of(self, page: str, scene: Scene) -> View:
        if page not in self._views:
            view = _made(page, scene, self._make)
            self._views[page] = view
            self.addWidget(view)
            view.intended.connect(self.intended)
            if self._advice is not None:
                view.show_advice(self._advice)
        return self._views[page]


def _made(page: str, scene: Scene, make: Make) -> View:
    if page == CHECK:
        return CheckView()
    questionnaire = scene.session.questionnaire
    asked = next(one for one in questionnaire.pages if one.name == page)
    return PageView(asked, questionnaire.say, make, _glance(page, questionnaire))


def _glance(page: str, questionnaire: Questionnaire) -> Glance | None:
    """Return what a page shows of the people besides its questions; most pages show nothing."""
    if page != _AT_A_GLANCE:
        return None
    from netplanner.desktop.who.glance import Glance, can_show

    return Glance(questionnaire) if can_show(questionnaire) else None


def _from_here(scene: Scene) -> list[str]:
    """Return the pages in the order in which a person will want them."""
    path = [page.name for page in scene.session.path()]
    at = 0 if scene.at_check else path.index(scene.page)
    return [*path[at + 1 :], CHECK, *path[:at]]
