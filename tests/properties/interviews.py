"""Questionnaires that nobody wrote and people who answer them in no order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

from netplanner.interview.answers import InstanceId, Place
from netplanner.interview.conditions import (
    ALWAYS,
    NEVER,
    All,
    Any,
    Compare,
    Count,
    Empty,
    Named,
    Not,
    Reference,
)
from netplanner.interview.definition import (
    Choice,
    Page,
    Question,
    Questionnaire,
    QuestionType,
    Repeat,
    Section,
)
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.interview.answers import Answer
    from netplanner.interview.conditions import Condition
    from netplanner.interview.session import Session

TODAY = date(2026, 11, 23)
CONDITIONS = {"first": Not(Empty("q0"))}
VALUES = ("a", "b", "c")
CHOICES = tuple(Choice(value, {"en": value.upper()}) for value in VALUES)
PLAIN = (
    QuestionType.BOOLEAN,
    QuestionType.INTEGER,
    QuestionType.TEXT,
    QuestionType.DATE,
    QuestionType.SELECT_ONE,
    QuestionType.SELECT_MULTIPLE,
)
ANSWERS: st.SearchStrategy[Answer] = st.sampled_from(
    [
        True,
        False,
        0,
        3,
        2.5,
        "",
        "x",
        "7",
        "2026-12-01",
        "a",
        "b",
        (),
        ("a",),
        ("c", "a"),
        None,
        "half \ud83d",
    ]
)


LITERALS: dict[QuestionType, tuple[str, bool | int | str]] = {
    QuestionType.BOOLEAN: ("eq", True),
    QuestionType.INTEGER: ("ge", 3),
    QuestionType.TEXT: ("ne", "x"),
    QuestionType.DATE: ("lt", "2026-12-02"),
    QuestionType.SELECT_ONE: ("eq", "a"),
    QuestionType.SELECT_MULTIPLE: ("contains", "a"),
}


def conditions(known: Sequence[Question]) -> st.SearchStrategy[Condition]:
    """Conditions on some questions, and a named one."""
    if not known:
        return st.sampled_from([ALWAYS, ALWAYS, NEVER])
    simple = st.one_of(
        st.sampled_from(known).map(_comparison),
        st.sampled_from(known).map(lambda question: Empty(question.name)),
        st.just(Named("first")),
    )
    several = st.lists(simple, min_size=1, max_size=2).map(tuple)
    return st.one_of(
        st.just(ALWAYS),
        simple,
        st.builds(Not, simple),
        st.builds(All, several),
        st.builds(Any, several),
    )


def _comparison(question: Question) -> Condition:
    if question.type not in LITERALS:
        return Compare("ge", Count(question.name), 2)
    operator, literal = LITERALS[question.type]
    return Compare(operator, Reference(question.name), literal)


_ALWAYS_OR_NEVER: list[Condition] = [ALWAYS, NEVER]


@st.composite
def questions(draw: st.DrawFn, known: Sequence[Question], name: str) -> Question:
    """One question that may depend on known ones."""
    type_ = draw(st.sampled_from(PLAIN))
    has_choices = type_ in {QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE}
    likes = [it.name for it in known if it.type is type_ and not has_choices]
    filters: list[Condition] = [ALWAYS, Compare("ne", Reference("choice"), "a")]
    return Question(
        name,
        type_,
        {"en": name},
        required=draw(st.sampled_from(_ALWAYS_OR_NEVER)),
        relevant=draw(conditions(known)),
        choices=CHOICES if has_choices else (),
        choice_filter=draw(st.sampled_from(filters)) if has_choices else ALWAYS,
        suggested=draw(st.sampled_from([None, *map(Reference, likes)])),
        maximum=5 if type_ is QuestionType.INTEGER else None,
    )


@st.composite
def repeats(draw: st.DrawFn, known: Sequence[Question], name: str) -> Question:
    """A repeat, of people who are added or of values that are chosen."""
    first = draw(questions(known, "i0"))
    second = draw(questions([*known, first], "i1"))
    selects = [it.name for it in known if it.type is QuestionType.SELECT_MULTIPLE]
    for_each = draw(st.sampled_from(["", *selects]))
    unique = replace(first, unique=draw(st.booleans()))
    repeat = Repeat((unique, second), {"en": "Item"}, for_each=for_each)
    return Question(
        name, QuestionType.REPEAT, {"en": name}, relevant=draw(conditions(known)), repeat=repeat
    )


@st.composite
def questionnaires(draw: st.DrawFn) -> Questionnaire:
    """A questionnaire of two sections; questions depend on each other in any order of pages."""
    known: list[Question] = []
    for at in range(draw(st.integers(2, 6))):
        known.append(draw(questions(known, f"q{at}")))
    known.append(draw(repeats(known, "people")))
    known.append(Question("ties", QuestionType.PAIRS, {"en": "Ties"}, pairs_of="people"))
    known.append(draw(questions(known, "last")))
    shuffled = draw(st.permutations(known))
    return in_pages(shuffled, draw(st.integers(1, 4)))


def in_pages(asked: Sequence[Question], size: int) -> Questionnaire:
    """Put questions on pages of a size, and the pages into two sections."""
    pages = [
        Page(f"p{at}", {"en": "Page"}, tuple(asked[at : at + size]))
        for at in range(0, len(asked), size)
    ]
    half = len(pages) // 2
    ending = Page("ending", {"en": "Ending"}, (), {"en": "Well done"})
    sections = (
        Section("s0", {"en": "One"}, tuple(pages[:half])),
        Section("s1", {"en": "Two"}, (*pages[half:], ending)),
    )
    return Questionnaire("made", 1, {"en": "Made"}, sections, conditions=CONDITIONS)


@dataclass(frozen=True)
class Move:
    """Something a person does; numbers choose among what there is."""

    kind: str
    at: int
    answer: Answer


CHANGES = (
    "answer",
    "answer",
    "answer",
    "answer",
    "inside",
    "inside",
    "pair",
    "add",
    "remove",
    "move",
)
STEPS = ("next", "back", "open")
Moves: TypeAlias = "list[Move]"


def moves(*kinds: str) -> st.SearchStrategy[Moves]:
    """Some moves of some kinds."""
    one = st.builds(Move, st.sampled_from(kinds), st.integers(0, 20), ANSWERS)
    return st.lists(one, max_size=12)


def walk(questionnaire: Questionnaire, made: Moves) -> Iterator[Session]:
    """Yield the session at the start and after each move."""
    session = begin(questionnaire, TODAY)
    yield session
    for move in made:
        session = moved(session, move)
        yield session


def end_of(questionnaire: Questionnaire, made: Moves) -> Session:
    """Return the session after all moves."""
    return list(walk(questionnaire, made))[-1]


def moved(session: Session, move: Move) -> Session:
    """Return the session after one move; a move that cannot be made changes nothing."""
    match move.kind:
        case "next":
            after = session.next()
        case "back":
            after = session.back()
        case "undo":
            after, _ = session.undo()
        case "redo":
            after, _ = session.redo()
        case "open":
            path = session.path()
            after = session.open(path[move.at % len(path)].name) if path else session
        case "answer":
            after = _answered(session, move)
        case _:
            after = _rearranged(session, move)
    return after


def plain_names(questionnaire: Questionnaire) -> list[str]:
    """Return the names of the questions at the top that take a plain answer."""
    return [name for name, it in questionnaire.questions.items() if it.type in PLAIN]


def _answered(session: Session, move: Move) -> Session:
    names = plain_names(session.questionnaire)
    return session.answer(Place(names[move.at % len(names)]), move.answer)[0]


def _rearranged(session: Session, move: Move) -> Session:
    ids = [it.id for it in session.instances("people")]
    id_ = ids[move.at % len(ids)] if ids else InstanceId("")
    repeat = session.questionnaire.question("people").repeat
    is_for_each = repeat is not None and bool(repeat.for_each)
    if move.kind == "inside" and ids:
        return session.answer(Place(f"i{move.at % 2}", "people", id_), move.answer)[0]
    if move.kind == "pair" and ids:
        return session.answer(Place("ties"), ((ids[0], id_), (id_, ids[-1])))[0]
    if is_for_each or (move.kind != "add" and not ids):
        return session
    if move.kind == "add":
        return session.add("people")[0]
    if move.kind == "remove":
        return session.remove("people", id_)[0]
    return session.move("people", id_, move.at % 4)[0]
