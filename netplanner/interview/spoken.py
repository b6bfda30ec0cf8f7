"""Every word a questionnaire says to people, with the part it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.definition import Question, Words
    from netplanner.interview.loading import Loaded

ASKED = frozenset(("label", "hint", "intro", "constraint_message", "warning_message", "ask"))


@dataclass(frozen=True)
class Spoken:
    """Some words, and the part and key under which they stand."""

    part: str
    key: str
    words: Words


def spoken(loaded: Loaded) -> Iterator[Spoken]:
    """Yield all words of a questionnaire's own; lists from outside are not its own."""
    questionnaire = loaded.questionnaire
    found = [Spoken("file", "title", questionnaire.title)]
    for section in questionnaire.sections:
        found.append(Spoken(f"section {section.name}", "label", section.label))
        for page in section.pages:
            part = f"page {page.name}"
            found += [Spoken(part, "label", page.label), Spoken(part, "intro", page.intro)]
            for question in page.questions:
                found += _of_question(question, f"question {question.name}")
    for name, choices in loaded.lists.items():
        for choice in choices:
            part = f"choice {name}/{choice.value}"
            found += [Spoken(part, "label", choice.label), Spoken(part, "hint", choice.hint)]
    return (it for it in found if it.words)


def _of_question(question: Question, part: str) -> Iterator[Spoken]:
    yield Spoken(part, "label", question.label)
    yield Spoken(part, "hint", question.hint)
    yield Spoken(part, "constraint_message", question.constraint_message)
    yield Spoken(part, "warning_message", question.warning_message)
    if question.repeat:
        yield Spoken(f"repeat {question.name}", "item", question.repeat.item)
        for number, generator in enumerate(question.repeat.generators):
            yield Spoken(f"generator {question.name}/{number}", "ask", generator.ask)
        for inner in question.repeat.questions:
            yield from _of_question(inner, f"question {question.name}/{inner.name}")
