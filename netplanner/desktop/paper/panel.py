"""What stands beside the pages: the plan's name, and the groups that lead through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from netplanner.desktop.paper.groups import FindGroup, PageGroup, ZoomGroup
from netplanner.desktop.parts import em, words

_WIDTH_EM = 19
_TITLE_LINES = 3


class Panel(QFrame):
    """Page, size and find; it scrolls where the window is low."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setMaximumWidth(_WIDTH_EM * em(self))
        self.page, self.zoom, self.words = PageGroup(), ZoomGroup(), FindGroup()
        heading = words(" ".join(title.split())[:120], "heading")
        heading.setMaximumHeight(_TITLE_LINES * heading.fontMetrics().lineSpacing())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(24)
        for part in (heading, self.page, self.zoom, self.words):
            column.addWidget(part)
        column.addStretch(1)
        self.offer_pages(ready=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolling(inner))

    def offer_pages(self, *, ready: bool) -> None:
        """Offer to go about in the pages where there are some."""
        for group in (self.page, self.zoom, self.words):
            group.setVisible(ready)


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
