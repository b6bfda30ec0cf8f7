"""The list of saved plans as cards; Enter or a double press opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView
from typing_extensions import override

from netplanner.desktop.home.plan_delegate import PlanDelegate
from netplanner.desktop.home.plans_model import PlansModel
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, named

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netplanner.desktop.home.plan_lines import PlanLine


class PlanList(QListView):
    """Saved plans.

    Signals:
        opened, discarded: the id of the plan that is to be opened or deleted.
        chosen: whether a plan is chosen.
    """

    opened = Signal(str)
    discarded = Signal(str)
    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        looking(named(self, "plans"), "cards").setAccessibleName(tr("Your plans"))
        self._plans = PlansModel()
        self._delegate = PlanDelegate(self)
        self.setModel(self._plans)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_lines(self, lines: tuple[PlanLine, ...]) -> None:
        """Show plans, the first of them chosen where none was."""
        self._plans.show_lines(lines)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self._plans.index(0))
        self.chosen.emit(bool(lines))

    @property
    def current(self) -> str:
        """The chosen plan's id, or "" where there is none."""
        index = self.currentIndex()
        return self._plans.line(index.row()).id if index.isValid() else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current:
            self.discarded.emit(self.current)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self._plans.line(index.row()).id)
