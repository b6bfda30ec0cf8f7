"""A method as a card: what it is, what it takes, why it fits, and whether it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from netplanner.desktop.advice.amounts import energy_words, hours_words
from netplanner.desktop.advice.drawings import EnergyCircles
from netplanner.desktop.advice.reasons import ReasonLine
from netplanner.desktop.intents import Decided
from netplanner.desktop.language import tr
from netplanner.desktop.parts import fact, looking, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

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
        looking(self, "card")
        self.setAccessibleName(method.name)
        self._facts = QHBoxLayout()
        self._reasons = QVBoxLayout()
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
        self._group.buttonClicked.connect(self._on_group_clicked)

    def draw(self, method: MethodFit, decision: str) -> None:
        """Show a method as the guidance now sees it."""
        if method != self._method or not self._facts.count():
            self._method = method
            self._draw_facts()
            self._draw_reasons()
        self._state.setText(tr("In your plan") if method.chosen else "")
        self._state.setVisible(method.chosen)
        self._choices[decision].setChecked(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(words(self._method.name, "heading"), 1)
        self._state.setWordWrap(False)
        top.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(words(self._method.about))
        column.addLayout(self._facts)
        self._reasons.setSpacing(4)
        column.addLayout(self._reasons)
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in self._choices.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _choice(self, choice: str, label: str) -> QRadioButton:
        button = QRadioButton(label)
        button.setObjectName(f"method-{self._method.id}-{choice or 'advised'}")
        button.setAccessibleName(tr("{method}: {choice}", method=self._method.name, choice=label))
        self._group.addButton(button)
        return button

    def _draw_facts(self) -> None:
        method = self._method
        _empty(self._facts)
        circles = EnergyCircles()
        circles.show_energy(method.stimulation)
        said = [tr("{hours} each time", hours=hours_words(method.hours_each))]
        if method.times:
            said.insert(0, tr("{times} times", times=method.times))
        said.append(tr("Live") if method.live else tr("In your own time"))
        for text in said:
            self._facts.addWidget(fact(text))
        self._facts.addSpacing(8)
        self._facts.addWidget(circles)
        self._facts.addWidget(words(energy_words(method.stimulation), "hint"), 1)

    def _draw_reasons(self) -> None:
        _empty(self._reasons)
        for reason in self._method.reasons:
            self._reasons.addWidget(ReasonLine(reason))
        if self._method.groundrules:
            rules = " ".join(self._method.groundrules)
            self._reasons.addWidget(words(tr("Groundrules: {rules}", rules=rules), "hint"))

    @Slot(object)
    def _on_group_clicked(self, button: QAbstractButton) -> None:
        chosen = next(choice for choice, known in self._choices.items() if known is button)
        self.intended.emit(Decided(self._method.id, chosen))


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        part: QWidget | None = item.widget()
        if part is not None:
            part.deleteLater()
