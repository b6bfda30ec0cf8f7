"""The window: one view at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from netplanner.desktop.parts import Action, named

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_LEAST = (1024, 600)
_FIRST = (1180, 760)


class Window(QMainWindow):
    """Shows home, a plan's questions or a finished plan.

    Signals:
        painted: the window is on the screen for the first time.
        closing: the window is about to close; what was typed is to be handed over.
    """

    closing = Signal()
    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "window")
        self.setMinimumSize(*_LEAST)
        self.resize(*_FIRST)
        self._is_painted = False
        self._views = QStackedWidget()
        self.setCentralWidget(self._views)

    def show_view(self, view: QWidget, title: str) -> None:
        """Show a view in place of the one before, and name it in the window's title."""
        if self._views.indexOf(view) < 0:
            self._views.addWidget(view)
        self._views.setCurrentWidget(view)
        self.setWindowTitle(title)

    def drop_view(self, view: QWidget) -> None:
        """Let go of a view that is not shown any more."""
        self._views.removeWidget(view)
        view.deleteLater()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    @Slot()
    def tint(self) -> None:
        """Draw all icons in the colours of a theme that has just been put on."""
        for action in self.findChildren(Action):
            action.tint()
