"""What stands beside the pages: where one is, how large they are, and finding words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, looking, named, words

_WIDTH_EM = 18
_FIELD_EM = 4


class PageGroup(QWidget):
    """Which page is in sight.

    Signals:
        page_wanted: the number of a page that was typed.
    """

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._number = named(QLineEdit(), "page")
        self._number.setValidator(QIntValidator(1, 99_999, self))
        self._number.setFixedWidth(_FIELD_EM * em(self))
        self._count = words("", "muted")
        self._count.setWordWrap(False)
        self.previous = _glyph("previous-page", tr("Previous page"), "up")
        self.next = _glyph("next-page", tr("Next page"), "down")
        _lay(self, _label(tr("Pa&ge"), self._number), self._number, self._count, 1)
        _lay(self, self.previous, self.next)
        self._number.returnPressed.connect(self._on_number_entered)

    def draw(self, page: int, count: int) -> None:
        """Show the number of the page in sight, and how many there are."""
        self._number.setText(str(page))
        self._count.setText(tr("of {count}", count=count))
        self._number.setAccessibleDescription(tr("Page {page} of {count}", page=page, count=count))
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < count)

    @Slot()
    def _on_number_entered(self) -> None:
        self.page_wanted.emit(int(self._number.text()))


class ZoomGroup(QWidget):
    """How large the pages are."""

    def __init__(self) -> None:
        super().__init__()
