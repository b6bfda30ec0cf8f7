"""The window: one view at a time, and beneath it news that belongs to no view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from netplanner.desktop.parts import Action, em, named, shortened
from netplanner.desktop.preferences.kept import KeptPreferences
from netplanner.desktop.tab_order import step

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QCloseEvent, QShowEvent

    from netplanner.desktop.notices import Notice, NoticeBar

_LEAST = (1024, 600)
_FIRST = (1180, 760)
_MOST_LETTERS = 200  # of a title


class Window(QMainWindow):
    """Shows home, a plan's questions or a finished plan.

    Signals:
        painted: the window is on the screen for the first time.
        closing: the window is about to close; what was typed is to be handed over.
        view_shown: another view stands in the window.
        came_back: the person has come back to the window from elsewhere.

    Attributes:
        preferences: how the person wants windows and plans.
        place: the plan that is shown, by its id, or "" where none is.
        side_em: how wide the list of sections is wanted, or 0 for as it comes.
    """

    closing = Signal()
    painted = Signal()
    view_shown = Signal()
    came_back = Signal()

    def __init__(self, preferences: KeptPreferences | None = None) -> None:
        super().__init__()
        self.preferences = preferences or KeptPreferences()
        self.place = ""
        self.side_em = 0
        self._letters = em(self)
        named(self, "window")
        self.setMinimumSize(*_LEAST)
        self.resize(*_FIRST)
        self._is_painted = False
        self._views = QStackedWidget()
        self._notices: NoticeBar | None = None
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._views, 1)
        self.setCentralWidget(inside)

    @property
    def view(self) -> QWidget | None:
        """The view that is shown now, if one is."""
        return self._views.currentWidget()

    def show_view(self, view: QWidget, title: str) -> None:
        """Show a view in place of the one before, name it in the window's title, and say it."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
            view.windowTitleChanged.connect(self._on_view_renamed)
        self._views.setCurrentWidget(view)
        self.setWindowTitle(shortened(title, _MOST_LETTERS))
        if self._is_painted:  # before that, the window itself is news enough
            from netplanner.desktop.notices import announce

            announce(self, title)
        self.view_shown.emit()

    @Slot()
    def _on_view_renamed(self) -> None:
        """Be called as the view is by now; one that is out of sight waits until it is shown."""
        if self.view is not None and (title := self.view.windowTitle()):
            self.setWindowTitle(shortened(title, _MOST_LETTERS))

    def drop_view(self, view: QWidget) -> None:
        """Let go of a view that is not shown any more."""
        self._views.removeWidget(view)
        view.deleteLater()

    def add_standing(self, line: QWidget) -> None:
        """Show a line above all views, which stays there."""
        self._column.insertWidget(0, line)

    def drop_standing(self, line: QWidget) -> None:
        """Let go of a line above the views."""
        self._column.removeWidget(line)
        line.deleteLater()

    @Slot()
    def come_forward(self) -> None:
        """Be on the screen, in front of other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Say something that belongs to no view, beneath whichever is shown."""
        if self._notices is None:
            self._notices = self._with_notices()
        self._notices.show_notice(notice)

    def _with_notices(self) -> NoticeBar:
        """Make a bar beneath the views, which most starts never need."""
        from netplanner.desktop.notices import NoticeBar

        bar = NoticeBar()
        self._column.addWidget(bar)
        return bar

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_painted:
            self.windowHandle().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when all is painted first; of a window that its view covers, nothing itself is."""
        if event.type() == QEvent.Type.Expose and not self._is_painted:
            watched.removeEventFilter(self)
            self._is_painted = True
            self.painted.emit()
        return super().eventFilter(watched, event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        inside = self.centralWidget()
        is_done = inside is not None and step(inside, forward=next)
        return is_done or super().focusNextPrevChild(next)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_back.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    @Slot()
    def shed(self) -> None:
        """Let go of what is built only to come at once, so that dressing takes less time."""
        from netplanner.desktop.spare import Spare

        for stack in self.findChildren(Spare):
            stack.shed()

    @Slot()
    def tint(self) -> None:
        """Draw all in the colours and for the letters of a theme that has just been put on."""
        before, self._letters = self._letters, em(self)
        if before != self._letters:
            from netplanner.desktop.looks.growing import grow

            grow(self, before, self._letters)
        for action in self.findChildren(Action):
            action.tint()
