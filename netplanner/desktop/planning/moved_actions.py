"""Actions put on other days before a plan is finished, as answers to a question of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt

from netplanner.desktop.language import inside, tr
from netplanner.guidance.brief import ActionName
from netplanner.interview.answers import Instance, InstanceId, Place

if TYPE_CHECKING:
    from datetime import date

    from netplanner.interview.answers import Answer
    from netplanner.interview.changes import Change
    from netplanner.interview.session import Session

MOVED_ACTIONS = "moved_actions"


def moves_in(session: Session) -> tuple[ActionName, ...]:
    """Return what names the actions that were moved."""
    return tuple(_name(one) for one in session.instances(MOVED_ACTIONS))


def with_move(session: Session, action: ActionName, day: date | None) -> tuple[Session, Change]:
    """Put an action on a day, or with None back on the suggested one, in one step of undo."""
    found = session.instances(MOVED_ACTIONS)
    others = tuple(one for one in found if _name(one) != action)
    moved = () if day is None else (_instance(action, day, _free_id(found)),)
    return session.answer(Place(MOVED_ACTIONS), (*others, *moved))


def moves_words(session: Session) -> tuple[str, ...]:
    """Return the moves in words, a line each: "· One-to-one coffee with Ann: 3 December 2026"."""
    return tuple(_words(session, one) for one in session.instances(MOVED_ACTIONS))


def _words(session: Session, one: Instance) -> str:
    name, label_of = _name(one), session.questionnaire.label_of
    what = name.own_method or label_of("method", name.method, MOVED_ACTIONS)
    if name.person:
        what = tr("{method} with {person}", method=what, person=name.person)
    if name.part != ActionName().part:
        part = inside(label_of("part", name.part, MOVED_ACTIONS))
        what = tr("{what}, {part}", what=what, part=part)
    if name.turn > 1:
        what = tr("{what} ({number})", what=what, number=name.turn)
    day = QDate.fromString(_text(one.answers.get("date")), Qt.DateFormat.ISODate)
    said = QLocale().toString(day, "d MMMM yyyy") if day.isValid() else tr("no day")
    return tr("· {what}: {day}", what=what, day=said)


def _name(one: Instance) -> ActionName:
    usual, answers = ActionName(), one.answers
    turn = answers.get("turn")
    return ActionName(
        _text(answers.get("method")),
        _text(answers.get("own_method")),
        _text(answers.get("person")),
        _text(answers.get("part")) or usual.part,
        turn if isinstance(turn, int) else usual.turn,
    )


def _text(answer: Answer) -> str:
    return answer if isinstance(answer, str) else ""


def _instance(action: ActionName, day: date, new: InstanceId) -> Instance:
    said: dict[str, Answer] = {
        "method": action.method,
        "own_method": action.own_method,
        "person": action.person,
        "part": action.part,
        "turn": action.turn,
        "date": day.isoformat(),
    }
    return Instance(new, {name: answer for name, answer in said.items() if answer})


def _free_id(found: tuple[Instance, ...]) -> InstanceId:
    taken = {str(one.id) for one in found}
    numbers = range(1, len(found) + 2)
    return InstanceId(next(f"i{number}" for number in numbers if f"i{number}" not in taken))
