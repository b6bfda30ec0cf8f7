"""An agenda on the screen: as high as its rows, so that the page scrolls, or with its own bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QListView
from typing_extensions import override

from netplanner.desktop.advice.agenda_delegate import AgendaDelegate
from netplanner.desktop.advice.agenda_model import AgendaModel
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from netplanner.desktop.advice.agenda import AgendaRow


class AgendaList(QListView):
    """Actions and days of rest, week by week; the sheet sets the inks of a day of rest.

    Signals:
        toggled: the id of an action that was ticked or unticked.
    """

    toggled = Signal(str)

    def __init__(self, *, can_tick: bool, grows: bool = True) -> None:
        super().__init__()
        self._grows = grows
        looking(named(self, "actions"), "cards").setAccessibleName(tr("Actions"))
        self._agenda = AgendaModel(can_tick=can_tick)
        self._delegate = AgendaDelegate(self)
        self.setModel(self._agenda)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._agenda.toggled.connect(self.toggled)

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show an agenda."""
        self._agenda.show_lines(rows)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._grows:
            self.doItemsLayout()
            self.setFixedHeight(self.contentsSize().height() + 2)
        else:
            self.scheduleDelayedItemsLayout()

    def _read_ink(self) -> QColor:
        return self._delegate.rest_ink

    def _set_ink(self, ink: QColor) -> None:
        self._delegate.rest_ink = ink

    def _read_ground(self) -> QColor:
        return self._delegate.rest_ground

    def _set_ground(self, ground: QColor) -> None:
        self._delegate.rest_ground = ground

    rest_ink = Property(QColor, _read_ink, _set_ink)
    rest_ground = Property(QColor, _read_ground, _set_ground)
