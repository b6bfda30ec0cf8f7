"""What changed between two versions of a questionnaire, and whether saved plans can follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from netplanner.interview.definition import QuestionType
from netplanner.interview.upgrades import Recode, Retype
from netplanner.interview.upgrading import Outcome, fate_of, paths, steps_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.definition import Question, Questionnaire
    from netplanner.interview.upgrades import UpgradeStep

_STRUCTURES = {QuestionType.REPEAT, QuestionType.PAIRS}


class Effect(StrEnum):
    """What a change means for plans that were made with the earlier version."""

    SAFE = "safe"
    NEEDS_STEP = "needs a step"
    NOT_ALLOWED = "not allowed"


@dataclass(frozen=True)
class Revision:
    """One change.

    Attributes:
        part: what it is about: "question people/name", or "file".
        what: what changed, and what to do unless it is safe.
    """

    effect: Effect
    part: str
    what: str


def revisions(before: Questionnaire, now: Questionnaire) -> tuple[Revision, ...]:
    """Return the changes that bear on saved plans, in the order of the earlier questions."""
    return (*_of_file(before, now), *_of_questions(before, now))


def effect_of(found: tuple[Revision, ...]) -> Effect:
    """Return what a whole set of changes means: as much as the gravest of them."""
    effects = {revision.effect for revision in found}
    gravest = (Effect.NOT_ALLOWED, Effect.NEEDS_STEP)
    return next((effect for effect in gravest if effect in effects), Effect.SAFE)


def _of_file(before: Questionnaire, now: Questionnaire) -> Iterator[Revision]:
    if before.id != now.id:
        words = f"Keep the id “{before.id}”, or give both files to different plans"
        yield Revision(Effect.NOT_ALLOWED, "file", words)
    unnumbered = replace(now, version=before.version)
    if now.version <= before.version and unnumbered != before:
        words = f"Raise the version above {before.version}, the file has changed"
        yield Revision(Effect.NOT_ALLOWED, "file", words)
    if before.default_language not in now.languages:
        words = f"Keep the language “{before.default_language}”"
        yield Revision(Effect.NOT_ALLOWED, "file", words)


def _of_questions(before: Questionnaire, now: Questionnaire) -> Iterator[Revision]:
    steps = steps_between(before, now)
    kept = set()
    for path in paths(before):
        fate = fate_of(path, steps, now)
        kept.add(fate.question)
        part = f"question {path}"
        if fate.outcome is Outcome.KEPT:
            yield _gone(part, path, steps)
        elif fate.outcome is Outcome.MOVED:
            yield Revision(Effect.SAFE, part, f"Goes on in “{fate.question}”")
        else:
            if fate.outcome is Outcome.RENAMED:
                yield Revision(Effect.SAFE, part, f"Is called “{fate.question}” now")
            old, new = _at(before, path), _at(now, fate.question)
            yield from _between(old, new, part, [it for it in steps if it.question == path])
    for path in paths(now):
        if path not in kept:
            yield Revision(Effect.SAFE, f"question {path}", "Is new")


def _gone(part: str, path: str, steps: tuple[UpgradeStep, ...]) -> Revision:
    if any(step.question == path for step in steps):
        return Revision(Effect.SAFE, part, "Is no longer asked; its answers are kept")
    words = "Add a step that renames or drops it, it is no longer asked"
    return Revision(Effect.NEEDS_STEP, part, words)


def _between(
    old: Question, new: Question, part: str, steps: list[UpgradeStep]
) -> Iterator[Revision]:
    if old.type is not new.type:
        yield _retyped(old, new, part, is_stepped=any(isinstance(it, Retype) for it in steps))
    recoded = {value for it in steps if isinstance(it, Recode) for value in it.values}
    known = {choice.value for choice in new.choices}
    for choice in old.choices if known else ():
        if choice.value not in known | recoded:
            words = f"Retire the choice “{choice.value}” or add a step that recodes it"
            yield Revision(Effect.NEEDS_STEP, part, words)
    if old.repeat and new.repeat and old.repeat.for_each != new.repeat.for_each:
        words = "Keep what the rounds are for, or ask under another name"
        yield Revision(Effect.NOT_ALLOWED, part, words)


def _retyped(old: Question, new: Question, part: str, *, is_stepped: bool) -> Revision:
    change = f"from {old.type} to {new.type}"
    if {old.type, new.type} & _STRUCTURES:
        words = f"Ask under another name, no answer can go {change}"
        return Revision(Effect.NOT_ALLOWED, part, words)
    if is_stepped or {old.type, new.type} == {QuestionType.TEXT, QuestionType.LONG_TEXT}:
        return Revision(Effect.SAFE, part, f"Its answers go {change}")
    return Revision(Effect.NEEDS_STEP, part, f"Add a step that takes its answers {change}")


def _at(questionnaire: Questionnaire, path: str) -> Question:
    repeat, _, name = path.rpartition("/")
    return questionnaire.question(name, repeat)
