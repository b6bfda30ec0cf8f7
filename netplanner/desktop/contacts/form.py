"""The form in which a contact is noted: four short questions, and more for who wants to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner import knowledge
from netplanner.desktop.column import BROAD_EM, INDENT, Column
from netplanner.desktop.contacts.names import Names
from netplanner.desktop.finished.days import long_day
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, inset, looking, named, shortened, words
from netplanner.desktop.questions.kinds import asked
from netplanner.desktop.questions.series import Series
from netplanner.desktop.questions.side_by_side import SideBySide
from netplanner.desktop.questions.texts import TextAsked

if TYPE_CHECKING:
    from netplanner.desktop.contacts.noting import Draft
    from netplanner.desktop.questions.asked import Asked, Say
    from netplanner.interview.definition import Question

_QUICK = (("person", "channel"), ("date", "answered", "what"))
_MORE = (("method", "energy"), ("promise", "promise_due", "their_promise"))
_LAST = ("introduced", "next_contact")
_IN_ONE_LINE = "what"
_MOST_LETTERS = 60  # of a name in the heading


class ContactForm(QWidget):
    """One contact.

    Signals:
        intended: an Intent, on every edit.
        save_requested: the contact is to be stored.
    """

    intended = Signal(object)
    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = named(words("", "heading"), "contact-title")
        groups: tuple[tuple[str, ...], ...] = (*_QUICK, *_MORE, _LAST)
        self._series = {names: _series(names) for names in groups}
        self._more_questions = self._pair(*_MORE, _LAST)
        self.more = Action("contact-more", tr("&More about it"), "quiet", "down")
        self.more.setCheckable(True)
        self.save = Action("save-contact", tr("&Save contact"), "primary", "check")
        self.put_aside = Action("put-aside", tr("Put aside f&or now"), "plain")
        self.start_again = Action("start-again", tr("Start a&gain"), "quiet", "undo")
        self._column = Column(BROAD_EM)
        self._names: Names | None = None
        self._lay_out()
        self._connect()

    def draw(self, draft: Draft) -> None:
        """Show a draft as it now stands."""
        before = draft.before
        self._title.setText(_title(before.person, long_day(before.on)) if before else _new())
        session, scene = draft.session, draft.scene
        shown = tuple(it for page in session.path() for it in session.shown(page))
        for series in self._series.values():
            series.draw(shown, scene)
        self.start_again.setVisible(draft.is_touched)

    def offer_names(self, names: tuple[str, ...]) -> None:
        """Offer names of people while one types."""
        field = self._control("person")
        if self._names is None and isinstance(field, QLineEdit):
            self._names = Names(field)
        if self._names is not None:
            self._names.offer(names)

    def arrive(self, draft: Draft) -> None:
        """Put the focus on the first question that is still without an answer."""
        answers = draft.session.answers
        order = ("person", "channel", _IN_ONE_LINE)
        self.go_to(next((name for name in order if not answers.get(name)), _IN_ONE_LINE))

    @Slot(str)
    def go_to(self, name: str) -> None:
        """Put the focus on a question, and bring it into sight."""
        if name in {*_MORE[0], *_MORE[1], *_LAST}:
            self.more.setChecked(True)
        control = self._control(name)
        if control is not None:
            self._column.show_part(control)

    def flush(self) -> None:
        """Hand over at once what was typed."""
        for series in self._series.values():
            series.flush()

    def _control(self, name: str) -> QWidget | None:
        series = next(it for names, it in self._series.items() if name in names)
        return series.control_of(name)

    def _pair(self, left: tuple[str, ...], *right: tuple[str, ...]) -> SideBySide:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for names in right:
            column.addWidget(self._series[names])
        column.addStretch(1)
        return SideBySide(_on_top(self._series[left]), side, (1, 1))

    def _lay_out(self) -> None:
        self._column.add(self._title)
        self._column.parts.addWidget(self._pair(*_QUICK))
        line = QHBoxLayout()
        inset(line, INDENT, 0, 0, 0)
        line.addWidget(self.more)
        line.addStretch(1)
        self._column.parts.addLayout(line)
        self._column.parts.addWidget(self._more_questions)
        self._column.parts.addStretch(1)
        self._more_questions.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        whole.addWidget(self._footer())

    def _footer(self) -> QFrame:
        foot = looking(QFrame(), "footer")
        line = QHBoxLayout(foot)
        line.setContentsMargins(32, 10, 32, 10)
        line.addLayout(Flow((self.save, self.put_aside, self.start_again)), 1)
        return foot

    def _connect(self) -> None:
        for series in self._series.values():
            series.intended.connect(self.intended)
        self.more.toggled.connect(self._more_questions.setVisible)
        self.save.clicked.connect(self.save_requested)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save_requested)


def _new() -> str:
    return tr("Log a contact")


def _title(person: str, day: str) -> str:
    name = shortened(person, _MOST_LETTERS)
    return tr("Contact with {person} on {day}", person=name, day=day)


def _series(names: tuple[str, ...]) -> Series:
    questionnaire = knowledge.contact()
    questions = tuple(questionnaire.question(name) for name in names)
    return Series(questions, questionnaire.say, _asked)


def _asked(question: Question, say: Say) -> Asked:
    if question.name == _IN_ONE_LINE:
        return TextAsked(question, say)
    return asked(question, say)


def _on_top(part: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
    column.addStretch(1)
    return side
