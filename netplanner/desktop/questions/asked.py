"""What every question on a page has: its words, a place for its control, and what to mend."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from netplanner.desktop.column import INDENT
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, inset, looking, mark_troubled, mirror, set_shown, words
from netplanner.desktop.planning.intents import Answered, Typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from PySide6.QtWidgets import QLabel, QWidget

    from netplanner.desktop.advice.advice import Advice
    from netplanner.desktop.planning.scene import Scene
    from netplanner.interview.answers import Answer, Place
    from netplanner.interview.definition import Question, Words
    from netplanner.interview.session import Shown

    Say: TypeAlias = Callable[[Words], str]

_BAR = 3  # pixels: the sheet's bar beside a question with a problem


class Asked(QFrame):
    """A question on a page; it draws what is shown and keeps no answer.

    Signals:
        intended: an Intent, on every edit.
    """

    intended = Signal(object)
    clears = False
    clear_look = "small"
    is_broad = False
    informs = False  # it says more than it asks, and is read from the page's heading on

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__()
        self.question = question
        self._say = say
        self._place: Place | None = None
        self._control: QWidget = self
        self._is_required = False
        mirror(looking(self, "asked"))
        self._label = words("", "question")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._hint = say(question.hint)
        self._problem: QLabel | None = None
        self._clear: Action | None = None
        self._clear_stands = Qt.AlignmentFlag.AlignTop
        self._lay_out()

    def draw(self, shown: Shown, scene: Scene) -> None:
        """Show a question as it now stands."""
        self._place = shown.place
        self._draw_words(shown)
        self._draw_problem(shown.problem if scene.shows_problems else "")
        self._draw_value(shown, scene)
        self._draw_clear(shown)

    def prepare(self, shown: Shown, scene: Scene) -> bool:  # noqa: ARG002 - for those in parts
        """Build the next small part ahead of need; false where all of it is there."""
        return False

    def show_advice(self, advice: Advice) -> None:
        """Show advice beside the question; most questions have none."""

    def flush(self) -> None:
        """Hand over at once what was typed and is still waiting."""

    def first_control(self) -> QWidget | None:
        """Return the control that takes the focus when a person comes to this question."""
        raise NotImplementedError

    def control_of(self, name: str) -> QWidget | None:  # noqa: ARG002 - a repeat asks several by name
        """Return the control that a link to a question of this name leads to."""
        return self.first_control()

    def forget_problem(self) -> None:
        """Give back the space of a problem that was mended, on leaving the page."""
        if self._problem is not None:
            _keep_space(self._problem, kept=False)

    def _draw_value(self, shown: Shown, scene: Scene) -> None:
        raise NotImplementedError

    def _answer(self, value: Answer) -> None:
        if self._place is not None:
            self.intended.emit(Answered(self._place, value))

    def _type(self, value: Answer) -> None:
        if self._place is not None:
            self.intended.emit(Typed(self._place, value))

    def _put(self, control: QWidget, *, names: QWidget | None = None) -> None:
        """Place the control; `names` is the part of it that carries the question's name."""
        self._control = names or control
        self._control.setObjectName(self.question.name)
        self._control.setAccessibleName(self._say(self.question.label))
        self._label.setBuddy(self._control)
        self._place_control(control)

    def _place_control(self, control: QWidget) -> None:
        self._body.addWidget(control)

    def _lay_out(self) -> None:
        self._body = QVBoxLayout(self)
        # Where one reads from the right, Qt keeps the bar's room at the far side of its bar.
        start = INDENT if self.isRightToLeft() else INDENT - _BAR
        inset(self._body, start, 0, 0, 0)
        self._body.setSpacing(6)
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._label, 1)
        self._body.addLayout(self._heading)
        if self._hint:
            self._body.addWidget(words(self._hint, "hint"))

    def _draw_words(self, shown: Shown) -> None:
        said = self._say(self.question.label)
        is_asked_outright = self.question.repeat is None and not self.question.read_only
        self._is_required = shown.required
        optional = tr("(optional)") if is_asked_outright and not shown.required else ""
        weaker = f" <span style='font-weight: 400'>{optional}</span>" if optional else ""
        self._label.setText(escape(said) + weaker)
        self._label.setAccessibleName(f"{said} {optional}".strip())

    def _draw_clear(self, shown: Shown) -> None:
        can_clear = self.clears and not shown.required
        if can_clear and self._clear is None:
            self._clear = self._clear_action()
        if self._clear is not None:
            is_answered = shown.value not in ("", None, ())
            set_shown(self._clear, shown=can_clear and is_answered)

    def _clear_action(self) -> Action:
        clear = Action(f"clear-{self.question.name}", "", self.clear_look, "close")
        clear.setToolTip(tr("Clear this answer"))
        clear.setAccessibleName(tr("Clear: {question}", question=self._say(self.question.label)))
        clear.clicked.connect(self._on_clear_clicked)
        _keep_space(clear, kept=True)
        self._heading.insertWidget(1, clear, 0, self._clear_stands)
        return clear

    def _draw_problem(self, problem: str) -> None:
        if problem and self._problem is None:
            self._problem = words("", "problem")
            self._body.insertWidget(2 if self._hint else 1, self._problem)
        if self._problem is not None:
            self._problem.setText(problem or self._problem.text())
            set_shown(self._problem, shown=bool(problem))
            if problem:
                _keep_space(self._problem, kept=True)
        mark_troubled(self, troubled=bool(problem))
        mark_troubled(self._control, troubled=bool(problem))
        needed = tr("Required") if self._is_required else ""
        self._control.setAccessibleDescription(
            ". ".join(filter(None, (problem, self._hint, needed)))
        )

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._answer(None)


def _keep_space(widget: QWidget, *, kept: bool) -> None:
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(kept)
    widget.setSizePolicy(policy)
