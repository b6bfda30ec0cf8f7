"""The row of a plan's parts: one of them is shown, the arrow keys lead from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget
from typing_extensions import override

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import literal, named

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

_GAP = 4


class PartTab(QRadioButton):
    """The name of one part, marked while that part is shown."""

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class PartsRow(QWidget):
    """Names of parts, one of them chosen.

    Signals:
        chosen: the name of the part that is to be shown.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._tabs: dict[str, PartTab] = {}
        self._flow = Flow((), _GAP)
        self.setLayout(self._flow)
        self._group.buttonToggled.connect(self._on_group_toggled)

    @property
    def names(self) -> tuple[str, ...]:
        """The parts, in order."""
        return tuple(self._tabs)

    def add(self, name: str, label: str) -> None:
        """Add a part at the end."""
        tab = named(PartTab(literal(label)), f"part-{name}")
        tab.setAccessibleName(label)
        tab.setAccessibleDescription(tr("Part of this plan"))
        self._tabs[name] = tab
        self._group.addButton(tab)
        self._flow.addWidget(tab)

    def choose(self, name: str) -> None:
        """Choose a part."""
        self._tabs[name].setChecked(True)

    def step(self, by: int) -> None:
        """Choose the part so many places on, and go to its name; after the last comes the first."""
        tabs = list(self._tabs.values())
        now = next(at for at, tab in enumerate(tabs) if tab.isChecked())
        chosen = tabs[(now + by) % len(tabs)]
        chosen.setChecked(True)
        chosen.setFocus()

    @Slot(QAbstractButton, bool)
    def _on_group_toggled(self, tab: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked:
            self.chosen.emit(next(name for name, it in self._tabs.items() if it is tab))
