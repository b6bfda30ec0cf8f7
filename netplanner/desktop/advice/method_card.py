"""A method as a card: what it is, what it takes, why it fits, and what may become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from netplanner.desktop.advice.drawings import EnergyCircles
from netplanner.desktop.advice.keeping import Decisions, Removal
from netplanner.desktop.advice.reasons import Reasons
from netplanner.desktop.advice.swap import Swap
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, set_shown, words
from netplanner.desktop.planning.decisions import OWN_METHODS
from netplanner.desktop.planning.intents import Decided, Removed, Swapped
from netplanner.report.wording.amounts import count_words, hours_words
from netplanner.report.wording.methods import energy_words

if TYPE_CHECKING:
    from netplanner.desktop.advice.standing import Standing
    from netplanner.guidance.advice import MethodFit


class MethodCard(QFrame):
    """One method that may be chosen.

    Signals:
        intended: a Decided, Swapped or Removed intent.
    """

    intended = Signal(object)

    def __init__(self, method: MethodFit) -> None:
        super().__init__()
        self._method, self._instance = method, ""
        looking(self, "card")
        self.setAccessibleName(method.name)
        self._often, self._each, self._how = words(""), words(""), words("")
        self._energy, self._rules = words("", "hint"), words("", "hint")
        self._circles = EnergyCircles()
        self._reasons = Reasons(method.name)
        self._state = words(tr("In your plan"), "good")
        self._decisions, self._swap = Decisions(method, self), Swap(method)
        self._removal = Removal(method)
        self._lay_out()
        self._decisions.decided.connect(self._on_decided)
        self._swap.picked.connect(self._on_swap_picked)
        self._removal.clicked.connect(self._on_removal_clicked)

    def draw(self, method: MethodFit, standing: Standing) -> None:
        """Show a method as the guidance now sees it."""
        self._method, self._instance = method, standing.own
        self._draw_facts()
        set_shown(self._state, shown=method.chosen)
        is_own = bool(standing.own)
        self._decisions.draw(standing.decision, shown=not is_own)
        self._swap.draw(standing.offered if method.chosen and not is_own else ())
        set_shown(self._removal, shown=is_own)

    def take_focus(self) -> None:
        """Put the focus on what was decided about the method."""
        self._decisions.take_focus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(words(self._method.name, "heading"), 1)
        facts = (self._often, self._each, self._how, self._energy)
        for said in (self._state, *facts):
            said.setWordWrap(False)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(words(self._method.about))
        column.addLayout(Flow((*facts[:-1], self._circles, self._energy), 16))
        for part in (self._reasons, self._rules):
            column.addWidget(part)
        ways = (*self._decisions.buttons, self._swap.button, self._removal)
        column.addLayout(Flow(ways, 16))
        column.addWidget(self._swap)

    def _draw_facts(self) -> None:
        method = self._method
        self._often.setText(count_words(method.times, "time"))
        set_shown(self._often, shown=method.times > 0)
        self._each.setText(tr("{hours} each time", hours=hours_words(method.hours_each)))
        self._how.setText(tr("Live") if method.live else tr("In your own time"))
        self._circles.show_energy(method.stimulation)
        self._energy.setText(energy_words(method.stimulation))
        self._reasons.draw(method.reasons)
        self._rules.setText(tr("Groundrules: {rules}", rules="; ".join(method.groundrules)))
        set_shown(self._rules, shown=bool(method.groundrules))

    @Slot(str)
    def _on_decided(self, choice: str) -> None:
        self.intended.emit(Decided(self._method.id, choice))

    @Slot(str)
    def _on_swap_picked(self, kept: str) -> None:
        self.intended.emit(Swapped(self._method.id, kept))

    @Slot()
    def _on_removal_clicked(self) -> None:
        self.intended.emit(Removed(OWN_METHODS, self._instance))
