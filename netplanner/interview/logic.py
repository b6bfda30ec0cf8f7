"""A questionnaire made ready to be asked: questions in the order in which they depend."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from netplanner.interview.conditions import ALWAYS, All
from netplanner.interview.references import (
    conditions_of,
    names_in,
    offering,
    operand_name,
    operands_of,
)
from netplanner.interview.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from netplanner.interview.conditions import Condition
    from netplanner.interview.definition import Page, Question, Questionnaire


class CircleError(ValueError):
    """Questions depend on each other in a circle.

    Attributes:
        names: the questions of the circle, the first one again at the end.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        super().__init__(" → ".join(self.names))


@dataclass(frozen=True)
class Group:
    """Questions that are answered together: those at the top, or those of one instance.

    Attributes:
        questions: in the order in which they are shown.
        order: in the order in which they depend; a page's relevance is part of its questions'.
        names: their names.
        computed: those of them that are calculated or suggested.
        paired: those of them that pair instances.
        outer: the names outside that their conditions refer to, sorted.
        affected: by name outside, the questions that depend on it, directly or by way of others.
    """

    questions: tuple[Question, ...]
    order: tuple[Question, ...]
    names: frozenset[str]
    computed: tuple[Question, ...]
    paired: tuple[Question, ...]
    outer: tuple[str, ...]
    affected: Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Home:
    """Where a question at the top is asked: names of its page and section."""

    page: str
    section: str


@dataclass(frozen=True)
class Logic:
    """A questionnaire with its groups of questions and their homes, by name at the top."""

    questionnaire: Questionnaire
    top: Group
    groups: Mapping[str, Group]
    homes: Mapping[str, Home]
    wording: Wording = field(compare=False, repr=False)


def logic_of(questionnaire: Questionnaire) -> Logic:
    """Return a questionnaire made ready.

    Raises:
        CircleError: questions depend on each other in a circle.
    """
    named = questionnaire.conditions
    repeats = {name: it.repeat for name, it in questionnaire.questions.items() if it.repeat}
    return Logic(
        questionnaire,
        _group(tuple(_with_pages(questionnaire)), named, is_repeated=False),
        {
            name: _group(repeat.questions, named, is_repeated=True)
            for name, repeat in repeats.items()
        },
        {
            question.name: Home(page.name, section.name)
            for section in questionnaire.sections
            for page in section.pages
            for question in page.questions
        },
        Wording(questionnaire),
    )


def in_order(needs: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return names so that each comes after those it needs.

    Raises:
        CircleError: there is no such order.
    """
    known = {name: [need for need in wanted if need in needs] for name, wanted in needs.items()}
    try:
        return tuple(TopologicalSorter(known).static_order())
    except CycleError as error:
        raise CircleError(error.args[1][::-1]) from error


def deciding(question: Question, named: Mapping[str, Condition]) -> Iterator[str]:
    """Yield the names that decide whether a question is asked and what it comes to by itself."""
    yield from names_in(question.relevant, named)
    yield from offering(question, named)
    yield from (operand_name(operand) for _, operand in operands_of(question))
    yield question.pairs_of


def _needed(question: Question, named: Mapping[str, Condition]) -> frozenset[str]:
    """Return what must be known before a question; a repeat knows its own rounds."""
    own = frozenset((question.name,)) if question.repeat else frozenset()
    return frozenset(deciding(question, named)) - own


def _with_pages(questionnaire: Questionnaire) -> Iterator[Question]:
    for page in questionnaire.pages:
        for question in page.questions:
            yield replace(question, relevant=_relevance(page, question))


def _relevance(page: Page, question: Question) -> Condition:
    if page.relevant == ALWAYS:
        return question.relevant
    return All((page.relevant, question.relevant))


def _group(
    questions: tuple[Question, ...], named: Mapping[str, Condition], *, is_repeated: bool
) -> Group:
    by_name = {question.name: question for question in questions}
    order = in_order({name: sorted(_needed(it, named)) for name, it in by_name.items()})
    mentions = {name: frozenset(_mentioned(it, named)) for name, it in by_name.items()}
    used = frozenset().union(*mentions.values()) - mentions.keys() - {""}
    outer = tuple(sorted(used)) if is_repeated else ()
    return Group(
        questions,
        tuple(by_name[name] for name in order),
        frozenset(by_name),
        tuple(it for it in questions if any(operands_of(it))),
        tuple(it for it in questions if it.pairs_of),
        outer,
        {name: _affected(frozenset((name,)), mentions) for name in outer},
    )


def _affected(names: frozenset[str], mentions: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the questions that mention any of some names, and those that mention them in turn."""
    found = frozenset(name for name, mentioned in mentions.items() if mentioned & names)
    return found if found <= names else found | _affected(found | names, mentions)


def _mentioned(question: Question, named: Mapping[str, Condition]) -> Iterator[str]:
    for _, condition in conditions_of(question):
        yield from names_in(condition, named)
    yield from (operand_name(operand) for _, operand in operands_of(question))
