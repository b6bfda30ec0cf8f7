"""The pages of one plan: each is built when it is first shown, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from netplanner.desktop.notices import announce
from netplanner.desktop.parts import named
from netplanner.desktop.scene import CHECK
from netplanner.desktop.wizard.check_view import CheckView
from netplanner.desktop.wizard.page_view import PageView

if TYPE_CHECKING:
    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.presenter import Arrival
    from netplanner.desktop.scene import Scene

    View: TypeAlias = PageView | CheckView


class Pages(QStackedWidget):
    """Shows the page of a scene.

    Signals:
        intended: an Intent, from any page.
    """

    intended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "pages")
        self._views: dict[str, View] = {}
        self._current: View | None = None
        self._advice: Advice | None = None

    def draw(self, scene: Scene) -> None:
        """Show the scene's page as it now stands."""
        view, before = self._view_of(scene), self._current
        view.draw(scene)
        self._current = view
        self.setCurrentWidget(view)
        if before is not None and before is not view:
            before.leave()

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        if self._current is not None:
            self._current.flush()

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

    def _view_of(self, scene: Scene) -> View:
        if scene.page not in self._views:
            view = _made(scene)
            self._views[scene.page] = view
            self.addWidget(view)
            view.intended.connect(self.intended)
            if self._advice is not None:
                view.show_advice(self._advice)
        return self._views[scene.page]


def _made(scene: Scene) -> View:
    if scene.page == CHECK:
        return CheckView()
    return PageView(scene.session.page, scene.session.questionnaire.say)
