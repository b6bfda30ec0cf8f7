"""The planning window's inside: it joins the presenter with the parts that show its scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.enter import Enter
from netplanner.desktop.notices import NoticeBar, announce
from netplanner.desktop.parts import named
from netplanner.desktop.scene import CHECK
from netplanner.desktop.tab_order import put_in_order
from netplanner.desktop.wizard.check_view import CheckView
from netplanner.desktop.wizard.footer import Footer
from netplanner.desktop.wizard.page_view import PageView
from netplanner.desktop.wizard.sidebar import Sidebar
from netplanner.desktop.wizard.top_bar import TopBar

if TYPE_CHECKING:
    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.intents import Intent
    from netplanner.desktop.presenter import Arrival, Presenter
    from netplanner.desktop.scene import Scene

    View: TypeAlias = PageView | CheckView


class Wizard(QWidget):
    """Shows a presenter's scenes and hands on what a person asks for.

    Signals:
        close_requested: the person is done with this plan for now.
    """

    close_requested = Signal()

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._advice: Advice | None = None
        self._views: dict[str, View] = {}
        self._side, self._top, self._footer = Sidebar(), TopBar(), Footer()
        self._notices = NoticeBar()
        self._pages = named(QStackedWidget(), "pages")
        self._lay_out()
        self._connect()
        self._draw(presenter.scene)

    @property
    def top_bar(self) -> TopBar:
        """The line that says whether all is saved."""
        return self._top

    @property
    def notices(self) -> NoticeBar:
        """Where news of this plan is shown."""
        return self._notices

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""
        self._view.flush()

    @Slot(object)
    def show_advice(self, advice: Advice) -> None:
        """Show what the guidance says, on the pages that have a place for it."""
        self._advice = advice
        for view in self._views.values():
            if isinstance(view, PageView):
                view.show_advice(advice, self._presenter.scene.session.today)

    @Slot(object)
    def arrive(self, arrival: Arrival) -> None:
        """Put the focus where the person goes on, and say which page this is."""
        self._view.arrive(arrival)
        announce(self, self._view.title)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(next)

    @property
    def _view(self) -> View:
        return self._views[self._presenter.scene.page]

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._top)
        right.addWidget(self._pages, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 0, 32, 8)
        foot.addWidget(self._notices)
        right.addLayout(foot)
        right.addWidget(self._footer)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side)
        line.addLayout(right, 1)

    def _connect(self) -> None:
        presenter, footer = self._presenter, self._footer
        presenter.changed.connect(self._draw)
        presenter.arrived.connect(self.arrive)
        presenter.stopped.connect(self._on_presenter_stopped)
        presenter.noticed.connect(self._notices.show_notice)
        footer.back.clicked.connect(self._on_back)
        footer.advance.clicked.connect(self._on_advance)
        footer.finish.clicked.connect(self._on_advance)
        footer.close_plan.clicked.connect(self._on_close)
        self._side.all_plans.clicked.connect(self._on_close)
        self._side.sections.opened.connect(self.go_to)
        self._top.undo.clicked.connect(self._on_undo)
        self._top.redo.clicked.connect(self._on_redo)
        self._notices.action_requested.connect(self._on_undo)
        self._connect_keys()

    def _connect_keys(self) -> None:
        Enter(self).went_on.connect(self._on_advance)
        slots = (
            (("Ctrl+Return", "Ctrl+Enter"), self._on_advance),
            (("Alt+Left",), self._on_back),
            (("Ctrl+Z",), self._on_undo),
            (("Ctrl+Shift+Z", "Ctrl+Y"), self._on_redo),
        )
        for keys, slot in slots:
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(slot)

    def _view_of(self, scene: Scene) -> View:
        view = self._views.get(scene.page)
        if view is None:
            questionnaire = scene.session.questionnaire
            view = (
                CheckView()
                if scene.page == CHECK
                else PageView(scene.session.page, questionnaire.say)
            )
            self._views[scene.page] = view
            self._pages.addWidget(view)
            if self._advice is not None and isinstance(view, PageView):
                view.show_advice(self._advice, scene.session.today)
            view.intended.connect(self._on_view_intended)
        return view

    @Slot(object)
    def _draw(self, scene: Scene) -> None:
        view, before = self._view_of(scene), self._pages.currentWidget()
        view.draw(scene)
        for part in (self._side, self._top, self._footer):
            part.draw(scene)
        self._pages.setCurrentWidget(view)
        if isinstance(before, PageView) and before is not view:
            before.leave()

    @Slot()
    def _on_presenter_stopped(self) -> None:
        self._view.show_summary()

    @Slot(object)
    def _on_view_intended(self, intent: Intent) -> None:
        self._presenter.act(intent)

    @Slot()
    def _on_advance(self) -> None:
        self.flush()
        self._presenter.advance()

    @Slot()
    def _on_back(self) -> None:
        self.flush()
        self._presenter.go_back()

    @Slot()
    def _on_undo(self) -> None:
        self.flush()
        self._presenter.undo()

    @Slot()
    def _on_redo(self) -> None:
        self.flush()
        self._presenter.redo()

    @Slot(str)
    def go_to(self, page: str) -> None:
        """Open a page, whatever is still missing on this one."""
        self.flush()
        self._presenter.move(page)

    @Slot()
    def _on_close(self) -> None:
        self.flush()
        self.close_requested.emit()
