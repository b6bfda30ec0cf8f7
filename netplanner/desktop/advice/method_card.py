"""A method as a card: what it is, what it takes, why it fits, and whether it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
)

from netplanner.desktop.advice.drawings import EnergyCircles
from netplanner.desktop.advice.reasons import Reasons
from netplanner.desktop.flow import Flow
from netplanner.desktop.intents import Decided
from netplanner.desktop.language import tr
from netplanner.desktop.parts import looking, words
from netplanner.desktop.questions.selects import value_of
from netplanner.report.wording.amounts import count_words, hours_words
from netplanner.report.wording.methods import energy_words

if TYPE_CHECKING:
    from netplanner.guidance.advice import MethodFit


class MethodCard(QFrame):
    """One method that may be chosen.

    Signals:
        intended: a Decided intent.
    """

    intended = Signal(object)

    def __init__(self, method: MethodFit) -> None:
        super().__init__()
        self._method = method
        self._decision = ""
        looking(self, "card")
        self.setAccessibleName(method.name)
        self._often, self._each, self._how = words(""), words(""), words("")
        self._energy, self._rules = words("", "hint"), words("", "hint")
        self._circles = EnergyCircles()
        self._reasons = Reasons(method.name)
        self._state = words("", "good")
        self._group = QButtonGroup(self)
        self._choices = {
            choice: self._choice(choice, label)
            for choice, label in (
                ("", tr("As advised")),
                ("keep", tr("Keep it")),
                ("drop", tr("Leave it out")),
            )
        }
        self._lay_out()
        self._group.buttonToggled.connect(self._on_group_toggled)

    def draw(self, method: MethodFit, decision: str) -> None:
        """Show a method as the guidance now sees it."""
        self._method = method
        self._draw_facts()
        self._state.setText(tr("In your plan") if method.chosen else "")
        self._state.setVisible(method.chosen)
        self._decision = decision
        self._choices[decision].setChecked(True)

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
        column.addWidget(self._reasons)
        column.addWidget(self._rules)
        column.addLayout(Flow(tuple(self._choices.values()), 16))

    def _choice(self, choice: str, label: str) -> QRadioButton:
        button = QRadioButton(label)
        button.setObjectName(f"method-{self._method.id}-{choice or 'advised'}")
        button.setAccessibleName(tr("{method}: {choice}", method=self._method.name, choice=label))
        self._group.addButton(button)
        return button

    def _draw_facts(self) -> None:
        method = self._method
        self._often.setText(count_words(method.times, "time"))
        self._often.setVisible(method.times > 0)
        self._each.setText(tr("{hours} each time", hours=hours_words(method.hours_each)))
        self._how.setText(tr("Live") if method.live else tr("In your own time"))
        self._circles.show_energy(method.stimulation)
        self._energy.setText(energy_words(method.stimulation))
        self._reasons.draw(method.reasons)
        self._rules.setText(tr("Groundrules: {rules}", rules="; ".join(method.groundrules)))
        self._rules.setVisible(bool(method.groundrules))

    @Slot(QAbstractButton, bool)
    def _on_group_toggled(self, button: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's
        chosen = value_of(self._choices, button)
        if checked and chosen != self._decision:
            self.intended.emit(Decided(self._method.id, chosen))
