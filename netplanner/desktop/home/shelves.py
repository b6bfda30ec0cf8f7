"""Where plans are kept, one press away: the list, the archive, the trash."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action
from netplanner.library import Shelf


class ShelfButton(Action):
    """One shelf; it stays pressed while its plans are shown.

    Signals:
        shown: the Shelf whose plans are to be shown.
    """

    shown = Signal(object)

    def __init__(self, shelf: Shelf, text: str) -> None:
        super().__init__(f"shelf-{shelf}", text, "flat")
        self._shelf = shelf
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            self.shown.emit(self._shelf)


class Shelves(QWidget):
    """The shelves side by side.

    Signals:
        shown: the Shelf whose plans are to be shown.
    """

    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self._buttons = {shelf: ShelfButton(shelf, text) for shelf, text in _names()}
        for button in self._buttons.values():
            button.shown.connect(self.shown)
            line.addWidget(button)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show which shelf's plans are listed."""
        self._buttons[shelf].setChecked(True)


def _names() -> tuple[tuple[Shelf, str], ...]:
    return (
        (Shelf.CURRENT, tr("Plans")),
        (Shelf.ARCHIVE, tr("Archive")),
        (Shelf.TRASH, tr("Trash")),
    )
