"""The planning window's inside: it joins the presenter with the parts that show its scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.desktop.enter import Enter
from netplanner.desktop.notices import NoticeBar
from netplanner.desktop.who.naming import nobody
from netplanner.desktop.wizard.footer import Footer
from netplanner.desktop.wizard.occasion import PLANNING
from netplanner.desktop.wizard.pages import Pages
from netplanner.desktop.wizard.sidebar import Sidebar
from netplanner.desktop.wizard.top_bar import TopBar
from netplanner.desktop.wizard.two_panes import TwoPanes

if TYPE_CHECKING:
    from netplanner.desktop.notices import Notice
    from netplanner.desktop.planning.presenter import Presenter
    from netplanner.desktop.planning.scene import Scene
    from netplanner.desktop.who.naming import Known
    from netplanner.desktop.wizard.occasion import Occasion
    from netplanner.interview.answers import Answers


class Wizard(QWidget):
    """Shows a presenter's scenes and hands on what a person asks for.

    Signals:
        close_requested: the person is done with this plan for now.
        all_requested: the person wants to see all plans.
    """

    close_requested = Signal()
    all_requested = Signal()

    def __init__(
        self, presenter: Presenter, occasion: Occasion = PLANNING, known: Known = nobody
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._noticed: Answers | None = None
        self._side, self._footer = Sidebar(occasion), Footer(occasion)
        self.pages, self.top_bar, self.notices = Pages(known), TopBar(), NoticeBar()
        self._panes = TwoPanes(self._side, self._main())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)
        self._connect()
        self._connect_keys()
        self._draw(presenter.scene)

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.notices)
        column.addWidget(self._footer)
        return main

    def _connect(self) -> None:
        presenter, footer, top = self._presenter, self._footer, self.top_bar
        presenter.changed.connect(self._draw)
        presenter.arrived.connect(self.pages.arrive)
        presenter.stopped.connect(self.pages.show_summary)
        presenter.noticed.connect(self._on_presenter_noticed)
        self.pages.intended.connect(presenter.act)
        footer.back.clicked.connect(self._on_back)
        footer.advance.clicked.connect(self._on_advance)
        footer.finish.clicked.connect(self._on_advance)
        footer.close_plan.clicked.connect(self._on_close)
        self._side.all_plans.clicked.connect(self._on_all_plans)
        self._side.sections.opened.connect(self.go_to)
        top.sections.clicked.connect(self._panes.show_side)
        top.undo.clicked.connect(self._on_undo)
        top.redo.clicked.connect(self._on_redo)
        self._panes.narrowed.connect(top.sections.setVisible)
        self.notices.action_requested.connect(self._on_undo)

    def _connect_keys(self) -> None:
        Enter(self).went_on.connect(self._on_advance)

    @Slot(object)
    def _draw(self, scene: Scene) -> None:
        if scene.session.answers is not self._noticed:
            self.notices.hide()  # its Undo would take back something else by now
        self.pages.draw(scene)
        for part in (self._side, self.top_bar, self._footer):
            part.draw(scene)

    @Slot(object)
    def _on_presenter_noticed(self, notice: Notice) -> None:
        self._noticed = self._presenter.scene.session.answers
        self.notices.show_notice(notice)

    @Slot(str)
    def go_to(self, page: str) -> None:
        """Open a page, whatever is still missing on this one."""
        self.pages.flush()
        self._panes.show_main()
        self._presenter.move(page)

    @Slot()
    def _on_advance(self) -> None:
        self.pages.flush()
        self._presenter.advance()

    @Slot()
    def _on_back(self) -> None:
        self.pages.flush()
        self._presenter.go_back()

    @Slot()
    def _on_undo(self) -> None:
        self.pages.flush()
        self._presenter.undo()

    @Slot()
    def _on_redo(self) -> None:
        self.pages.flush()
        self._presenter.redo()

    @Slot()
    def _on_close(self) -> None:
        self.pages.flush()
        self.close_requested.emit()

    @Slot()
    def _on_all_plans(self) -> None:
        self.pages.flush()
        self.all_requested.emit()
