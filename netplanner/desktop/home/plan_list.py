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
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from netplanner.desktop.home.plan_lines import PlanLine


class PlanList(QListView):
    """Saved plans.

    Signals:
        opened, discarded: a plan that is to be opened or deleted was chosen.
        more_wanted: how many plans are there, where those after them are to be added.
    """

    opened = Signal()
    discarded = Signal()
    more_wanted = Signal(int)

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
        self._plans.more_wanted.connect(self.more_wanted)

    def show_lines(self, lines: tuple[PlanLine, ...], *, has_more: bool) -> None:
        """Show plans, the first of them chosen where none was."""
        self._plans.begin_with(lines, has_more=has_more)
        self.setMinimumHeight(self.sizeHintForRow(0) if lines else 0)  # one card at least
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self._plans.index(0))

    def add_lines(self, lines: tuple[PlanLine, ...], *, has_more: bool) -> None:
        """Show more plans below the others."""
        self._plans.add_lines(lines, has_more=has_more)

    def reword(self, lines: tuple[PlanLine, ...]) -> None:
        """Say the plans that are listed in other words."""
        self._plans.reword(lines)

    def remove(self, plan: PlanId) -> None:
        """Take a plan off the list; the one after it is chosen."""
        self._plans.remove(plan)

    def choose(self, plan: PlanId) -> None:
        """Choose a plan, where it is listed."""
        row = self._plans.row_of(plan)
        if row is not None:
            self.setCurrentIndex(self._plans.index(row))

    @property
    def count(self) -> int:
        """How many plans are listed by now."""
        return self._plans.rowCount()

    @property
    def current(self) -> PlanId | None:
        """The chosen plan, or None where there is none."""
        index = self.currentIndex()
        return PlanId(self._plans.line(index.row()).id) if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current:
            self.discarded.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.opened.emit()
