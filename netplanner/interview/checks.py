"""What makes a definition unusable: names twice, parts that do not fit, circles."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from netplanner.interview.checking import Fault, bounds_fault, understood
from netplanner.interview.comparison_checks import condition_mistakes
from netplanner.interview.conditions import ALWAYS, Named
from netplanner.interview.definition import QuestionType
from netplanner.interview.evaluating import TODAY
from netplanner.interview.findings import Code
from netplanner.interview.logic import CircleError, in_order, logic_of
from netplanner.interview.places import Remark
from netplanner.interview.references import parts
from netplanner.interview.upgrades import Drop
from netplanner.interview.upgrading import fate_of, paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netplanner.interview.definition import Question, Questionnaire, Repeat

SELECTS = {QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE, QuestionType.SELECT_RANKED}
_UNBOUNDED = {QuestionType.DATE, QuestionType.BOOLEAN, QuestionType.SELECT_ONE}
_NESTED = {QuestionType.REPEAT, QuestionType.PAIRS}


def mistakes(questionnaire: Questionnaire) -> tuple[Remark, ...]:
    """Return everything that keeps a questionnaire from being asked."""
    found = (*_name_mistakes(questionnaire), *_part_mistakes(questionnaire))
    found += tuple(condition_mistakes(questionnaire))
    found += tuple(_upgrade_mistakes(questionnaire))
    return found or tuple(_circles(questionnaire))


def _name_mistakes(questionnaire: Questionnaire) -> Iterator[Remark]:
    sections, pages = questionnaire.sections, tuple(questionnaire.pages)
    asked = [question for page in pages for question in page.questions]
    if not pages:
        yield Remark("file", "sections", Code.MISSING_KEY, "Add a section with a page")
    yield from _twice("section", (section.name for section in sections))
    yield from _twice("page", (page.name for page in pages))
    yield from _twice("question", (question.name for question in asked))
    for question in asked:
        if question.repeat:
            names = (inner.name for inner in question.repeat.questions)
            yield from _twice("question", (f"{question.name}/{name}" for name in names))


def _twice(kind: str, names: Iterable[str]) -> Iterator[Remark]:
    for name, count in Counter(names).items():
        if count > 1:
            words = f"Give each {kind} its own name, “{name}” is there {count} times"
            yield Remark(f"{kind} {name}", "name", Code.DUPLICATE_NAME, words)


def _part_mistakes(questionnaire: Questionnaire) -> Iterator[Remark]:
    for question in questionnaire.questions.values():
        part = f"question {question.name}"
        yield from _question_mistakes(question, part)
        yield from _link_mistakes(questionnaire, question, part)
        if question.unique:
            words = "Move “unique” to a question inside a repeat"
            yield Remark(part, "unique", Code.WRONG_TYPE, words)
        for inner in question.repeat.questions if question.repeat else ():
            inner_part = f"question {question.name}/{inner.name}"
            yield from _question_mistakes(inner, inner_part)
            if inner.type in _NESTED:
                words = "Move this question out, a repeat holds no repeats or pairs"
                yield Remark(inner_part, "type", Code.WRONG_TYPE, words)


def _question_mistakes(question: Question, part: str) -> Iterator[Remark]:
    is_select = question.type in SELECTS
    is_repeat = question.type is QuestionType.REPEAT
    if question.type is not QuestionType.RATING:
        yield from _belongs(part, "choices", is_given=bool(question.choices), is_needed=is_select)
    yield from _belongs(part, "repeat", is_given=bool(question.repeat), is_needed=is_repeat)
    is_pairs = question.type is QuestionType.PAIRS
    yield from _belongs(part, "pairs_of", is_given=bool(question.pairs_of), is_needed=is_pairs)
    if question.choice_filter != ALWAYS and not is_select:
        words = "Remove the filter, this question has no choices"
        yield Remark(part, "choice_filter", Code.WRONG_TYPE, words)
    yield from _bounds_mistakes(question, part)
    yield from _rating_mistakes(question, part)
    yield from _default_mistakes(question, part)
    yield from _message_mistakes(question, part)


def _belongs(part: str, key: str, *, is_given: bool, is_needed: bool) -> Iterator[Remark]:
    if is_needed and not is_given:
        yield Remark(part, key, Code.MISSING_KEY, f"Add “{key}”, this type needs it")
    if is_given and not is_needed:
        yield Remark(part, key, Code.WRONG_TYPE, f"Remove “{key}” or change the type")


def _bounds_mistakes(question: Question, part: str) -> Iterator[Remark]:
    least, most = question.minimum, question.maximum
    if question.type in _UNBOUNDED and (least is not None or most is not None):
        words = "Remove minimum and maximum, use a constraint for this type"
        yield Remark(part, "maximum", Code.WRONG_TYPE, words)
    if least is not None and most is not None and least > most:
        yield Remark(part, "minimum", Code.WRONG_TYPE, "Make the minimum at most the maximum")


def _rating_mistakes(question: Question, part: str) -> Iterator[Remark]:
    """Yield the choices that do not name a step of a rating."""
    for choice in question.choices if question.type is QuestionType.RATING else ():
        step = understood(question, choice.value)
        if isinstance(step, Fault) or step is None or bounds_fault(question, step):
            words = f"Name the steps of a rating by numbers, “{choice.value}” is none of them"
            yield Remark(part, "choices", Code.WRONG_TYPE, words)


def _default_mistakes(question: Question, part: str) -> Iterator[Remark]:
    if question.default is None:
        return
    if question.type is QuestionType.DATE and question.default == TODAY:
        return
    if isinstance(understood(question, question.default), Fault):
        words = "Make the default an answer that this question takes"
        yield Remark(part, "default", Code.WRONG_TYPE, words)


def _message_mistakes(question: Question, part: str) -> Iterator[Remark]:
    if question.constraint != ALWAYS and not question.constraint_message:
        words = "Add a constraint_message that says what to do"
        yield Remark(part, "constraint", Code.MISSING_KEY, words)
    if question.warning != ALWAYS and not question.warning_message:
        words = "Add a warning_message that says what to look at"
        yield Remark(part, "warning", Code.MISSING_KEY, words)


def _link_mistakes(questionnaire: Questionnaire, question: Question, part: str) -> Iterator[Remark]:
    if question.pairs_of:
        paired = questionnaire.questions.get(question.pairs_of)
        if paired is None or not paired.repeat:
            yield Remark(part, "pairs_of", Code.UNKNOWN_NAME, "Name a repeat at the top here")
    if question.repeat:
        yield from _repeat_mistakes(questionnaire, question.repeat, f"repeat {question.name}")
        yield from _generator_mistakes(question.repeat, question.name)


def _repeat_mistakes(questionnaire: Questionnaire, repeat: Repeat, part: str) -> Iterator[Remark]:
    names = {inner.name for inner in repeat.questions}
    chooser = questionnaire.questions.get(repeat.for_each)
    if repeat.for_each and (chooser is None or chooser.type not in SELECTS):
        words = "Name a question with choices at the top here"
        yield Remark(part, "for_each", Code.UNKNOWN_NAME, words)
    firsts = (("first", name) for name in repeat.first)
    for key, name in (("item_name", repeat.item_name), ("key", repeat.key), *firsts):
        if name and name not in names:
            yield Remark(
                part, key, Code.UNKNOWN_NAME, f"Name a question of this repeat, not “{name}”"
            )


def _generator_mistakes(repeat: Repeat, name: str) -> Iterator[Remark]:
    """Yield generators that lead to no choice of the repeat, or that nobody could answer."""
    selects = {inner.name: inner for inner in repeat.questions if inner.type in SELECTS}
    if repeat.generators and (repeat.for_each or not repeat.item_name):
        words = "Remove the generators, these rounds are not named by people"
        yield Remark(f"repeat {name}", "generators", Code.WRONG_TYPE, words)
    for number, generator in enumerate(repeat.generators):
        part, question = f"generator {name}/{number}", selects.get(generator.question)
        if question is None:
            words = "Name a question of this repeat that has choices"
            yield Remark(part, "question", Code.UNKNOWN_NAME, words)
        elif question.choice(generator.value) is None:
            words = f"Name a choice of “{question.name}”, “{generator.value}” is none"
            yield Remark(part, "value", Code.UNKNOWN_NAME, words)


def _upgrade_mistakes(questionnaire: Questionnaire) -> Iterator[Remark]:
    """Yield steps to the present version that lead nowhere; earlier ones cannot be judged."""
    known = set(paths(questionnaire))
    for upgrade in questionnaire.upgrades:
        part = f"upgrade {upgrade.from_version}"
        if upgrade.from_version >= questionnaire.version:
            words = f"Begin at a version before {questionnaire.version}"
            yield Remark(part, "from", Code.WRONG_TYPE, words)
        if upgrade.from_version != questionnaire.version - 1:
            continue
        for step in upgrade.steps:
            fate = fate_of(step.question, upgrade.steps, questionnaire)
            if (not isinstance(step, Drop) or step.home) and fate.question not in known:
                words = f"Lead to a question that exists, “{fate.question}” does not"
                yield Remark(part, "steps", Code.UNKNOWN_NAME, words)


def _circles(questionnaire: Questionnaire) -> Iterator[Remark]:
    named = questionnaire.conditions
    needs = {
        name: [part.name for part in parts(condition) if isinstance(part, Named)]
        for name, condition in named.items()
    }
    try:
        in_order(needs)
    except CircleError as error:
        yield _circle(f"condition {error.names[0]}", "", error)
        return
    try:
        logic_of(questionnaire)
    except CircleError as error:
        yield _circle(_asked(questionnaire, error.names), "relevant", error)


def _circle(part: str, key: str, error: CircleError) -> Remark:
    return Remark(part, key, Code.CYCLE, f"Break this circle of conditions: {error}")


def _asked(questionnaire: Questionnaire, names: tuple[str, ...]) -> str:
    """Return the part of the first question of a circle, at the top or in the repeat it is in."""
    if set(names) <= questionnaire.questions.keys():
        return f"question {names[0]}"
    for question in questionnaire.questions.values():
        inner = {it.name for it in question.repeat.questions} if question.repeat else set()
        if set(names) <= inner:
            return f"question {question.name}/{names[0]}"
    return f"question {names[0]}"
