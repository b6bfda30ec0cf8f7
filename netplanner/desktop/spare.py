"""Parts that are built before they are wanted, and can be built anew when they are wanted again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget


class Spare(QStackedWidget):
    """A stack that can do without all that it does not show."""

    def shed(self) -> None:
        """Let go of what is not shown at once, so that nothing more is done to it."""
        views = [self.widget(at) for at in range(self.count()) if at != self.currentIndex()]
        for view in filter(None, views):
            self.removeWidget(view)
            view.deleteLater()
            QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)
