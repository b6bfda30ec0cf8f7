"""Looks at a questionnaire file before people answer it: what is broken, what could be better."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netplanner.interview.conditions import Named
from netplanner.interview.findings import Code, QuestionnaireError
from netplanner.interview.loading import NO_LISTS, loaded
from netplanner.interview.places import Remark
from netplanner.interview.reachability import unreachable
from netplanner.interview.reading_grade import HIGHEST, grade
from netplanner.interview.references import conditions_of, parts
from netplanner.interview.spoken import ASKED, spoken
from netplanner.interview.wording import PHRASES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.conditions import Condition
    from netplanner.interview.definition import Choice, Question, Questionnaire
    from netplanner.interview.findings import Finding
    from netplanner.interview.loading import Loaded

LONGEST = 25
HARDEST_NAMED = 3
_ENGLISH = "en"
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


def lint(
    text: str | bytes, lists: Mapping[str, tuple[Choice, ...]] = NO_LISTS
) -> tuple[Finding, ...]:
    """Return what there is to mend or to better in a questionnaire file, by line.

    What keeps the file from being used comes alone; the rest is looked at once it can be used.
    """
    try:
        found = loaded(text, lists)
    except QuestionnaireError as error:
        return error.findings
    return tuple(sorted(set(map(found.places.finding, _remarks(found)))))


def _remarks(found: Loaded) -> Iterator[Remark]:
    yield from _long_words(found)
    yield from _missing_translations(found)
    yield from _missing_phrases(found)
    yield from _unused(found)
    yield from _retired_defaults(found.questionnaire)
    for part in unreachable(found.questionnaire):
        words = "Mend the condition or remove the question, nobody is ever asked it"
        yield Remark(part, "relevant", Code.UNREACHABLE, words)
    yield from _hard_words(found)


def _long_words(found: Loaded) -> Iterator[Remark]:
    for said in spoken(found):
        for words in said.words.values():
            counted = _SENTENCE.split(words) if said.key == "intro" else (words,)
            if (count := max(len(it.split()) for it in counted)) > LONGEST:
                advice = f"Say it in at most {LONGEST} words, these are {count}"
                yield Remark(said.part, said.key, Code.LONG_LABEL, advice)


def _missing_translations(found: Loaded) -> Iterator[Remark]:
    for said in spoken(found):
        missing = [it for it in found.questionnaire.languages if not said.words.get(it)]
        if missing:
            words = f"Add these words in: {', '.join(missing)}"
            yield Remark(said.part, said.key, Code.MISSING_TRANSLATION, words)


def _missing_phrases(found: Loaded) -> Iterator[Remark]:
    """Yield the languages in which the engine's own words, which are English, are missing."""
    questionnaire = found.questionnaire
    for language in questionnaire.languages:
        said = {name for name, words in questionnaire.phrases.items() if words.get(language)}
        if language != _ENGLISH and not said >= PHRASES.keys():
            words = f"Add “phrases” in: {language}"
            yield Remark("file", "languages", Code.MISSING_TRANSLATION, words)


def _unused(found: Loaded) -> Iterator[Remark]:
    for name in found.unused_lists:
        words = "Remove this list or use it, no question names it"
        yield Remark(f"list {name}", "", Code.UNUSED_LIST, words)
    used = {
        part.name
        for condition in _conditions(found.questionnaire)
        for part in parts(condition)
        if isinstance(part, Named)
    }
    for name in sorted(found.questionnaire.conditions.keys() - used):
        words = "Remove this condition or use it, nothing names it"
        yield Remark(f"condition {name}", "", Code.UNUSED_CONDITION, words)


def _conditions(questionnaire: Questionnaire) -> Iterator[Condition]:
    yield from questionnaire.conditions.values()
    yield from (page.relevant for page in questionnaire.pages)
    for _, question in _questions(questionnaire):
        yield from (condition for _, condition in conditions_of(question))


def _questions(questionnaire: Questionnaire) -> Iterator[tuple[str, Question]]:
    """Yield each question, at the top and in repeats, with its part."""
    for question in questionnaire.questions.values():
        yield f"question {question.name}", question
        for inner in question.repeat.questions if question.repeat else ():
            yield f"question {question.name}/{inner.name}", inner


def _retired_defaults(questionnaire: Questionnaire) -> Iterator[Remark]:
    for part, question in _questions(questionnaire):
        default = question.default if isinstance(question.default, tuple) else (question.default,)
        retired = {choice.value for choice in question.choices if choice.retired}
        for value in sorted(retired.intersection(map(str, default))):
            words = f"Choose another default, “{value}” is retired"
            yield Remark(part, "default", Code.RETIRED_DEFAULT, words)


def _hard_words(found: Loaded) -> Iterator[Remark]:
    """Yield the hardest words where the English as a whole is too hard."""
    said = [it for it in spoken(found) if it.key in ASKED and _ENGLISH in it.words]
    whole = grade(it.words[_ENGLISH] for it in said)
    if whole <= HIGHEST:
        return
    hardest = sorted(said, key=lambda it: -grade([it.words[_ENGLISH]]))
    for it in hardest[:HARDEST_NAMED]:
        words = f"Use shorter words and sentences, all reads at grade {whole:.1f} of {HIGHEST:g}"
        yield Remark(it.part, it.key, Code.READING_GRADE, words)
