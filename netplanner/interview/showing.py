"""Questions as a page shows them: value, choices on offer, and what is wrong, all computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING, Place
from netplanner.interview.checking import raw
from netplanner.interview.conditions import ALWAYS
from netplanner.interview.reckoning import is_offered
from netplanner.interview.rounds import NO_ROUNDS

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Choice, Question
    from netplanner.interview.evaluating import Scope
    from netplanner.interview.reckoning import Reckoning
    from netplanner.interview.standing import Standing


@dataclass(frozen=True)
class Shown:
    """A question that is asked now.

    Attributes:
        value: what was typed, as it was typed; else what is suggested or calculated.
        choices: what is offered now, and a retired choice where it is the answer.
        required: whether it must be answered to finish.
        problem: what to do about the answer, in the default language, or "".
    """

    place: Place
    question: Question
    value: Answer
    choices: tuple[Choice, ...] = ()
    required: bool = False
    problem: str = ""


def shown_questions(
    standing: Standing, questions: tuple[Question, ...], repeat: str = "", instance: str = ""
) -> tuple[Shown, ...]:
    """Return those of some questions that are asked, at the top or in an instance."""
    reckoning = standing.reckoning_of(Place("", repeat, instance))
    if reckoning is None:
        return ()
    found = standing.round(repeat, instance)
    answers = found.instance.answers if found else NOTHING if repeat else standing.answers
    scope = standing.scope_of(repeat, instance)
    return tuple(
        Shown(
            place=(place := Place(question.name, repeat, instance)),
            question=question,
            value=_value(question, answers, reckoning, standing),
            choices=_choices(question, reckoning, scope),
            required=question.name in reckoning.required,
            problem=standing.problems.get(place, ""),
        )
        for question in questions
        if question.name in reckoning.relevant
    )


def _value(
    question: Question, answers: Answers, reckoning: Reckoning, standing: Standing
) -> Answer:
    name = question.name
    if question.repeat:
        return tuple(one.instance for one in standing.rounds.get(name, NO_ROUNDS).all)
    value = reckoning.values.get(name)
    if question.pairs_of:
        return value if isinstance(value, tuple) else ()
    if name in answers and question.calculate is None:
        return answers[name]
    return None if value is None else raw(value)


def _choices(question: Question, reckoning: Reckoning, scope: Scope) -> tuple[Choice, ...]:
    if question.choice_filter is ALWAYS and not question.has_retired:
        return question.choices
    value = reckoning.values.get(question.name, ())
    chosen = value if isinstance(value, tuple) else (value,)
    return tuple(
        choice
        for choice in question.choices
        if (choice.value in chosen if choice.retired else is_offered(question, choice.value, scope))
    )
