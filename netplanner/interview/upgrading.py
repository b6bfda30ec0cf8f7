"""Answers given to an earlier version of a questionnaire, brought to the present one on a copy.

Nothing is lost: an answer whose question is gone stays where it was, and the report says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.errors import NetPlannerError
from netplanner.interview.answers import InstanceId
from netplanner.interview.checking import is_empty
from netplanner.interview.converting import CONVERSIONS, to_text
from netplanner.interview.reckoning import instances_of
from netplanner.interview.upgrades import Drop, Recode, Rename, Retype

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.interview.answers import Answer, Answers
    from netplanner.interview.definition import Question, Questionnaire
    from netplanner.interview.upgrades import UpgradeStep


class Outcome(StrEnum):
    """What became of a question's answers."""

    CARRIED = "carried"
    RENAMED = "renamed"
    RECODED = "recoded"
    RETYPED = "retyped"
    MOVED = "moved"
    KEPT = "no longer asked"
    NEW = "new"


@dataclass(frozen=True)
class Fate:
    """What became of the answers to one question.

    Attributes:
        question: as it is named now: "title", or "people/name" inside a repeat.
        before: as it was named before, or "" for a new one.
    """

    outcome: Outcome
    question: str
    before: str = ""


@dataclass(frozen=True)
class Upgraded:
    """A copy of answers that fits the present questionnaire, with a report."""

    answers: Answers
    report: tuple[Fate, ...]


class UpgradeRefusedError(NetPlannerError):
    """Answers cannot be brought to a questionnaire."""


def upgraded(answers: Answers, before: Questionnaire, now: Questionnaire) -> Upgraded:
    """Return answers given to an earlier version as answers to the present one.

    Raises:
        UpgradeRefusedError: the answers belong to another questionnaire or to a newer version.
    """
    _refuse_foreign(before, now)
    steps = steps_between(before, now)
    copy = answers
    for step in steps:
        copy = _taken(copy, step, now)
    return Upgraded(copy, tuple(_report(answers, steps, before, now)))


def steps_between(before: Questionnaire, now: Questionnaire) -> tuple[UpgradeStep, ...]:
    """Return the steps that lead from one version to another, in order."""
    upgrades = sorted(now.upgrades, key=lambda upgrade: upgrade.from_version)
    return tuple(
        step
        for upgrade in upgrades
        if before.version <= upgrade.from_version < now.version
        for step in upgrade.steps
    )


def fate_of(question: str, steps: tuple[UpgradeStep, ...], now: Questionnaire) -> Fate:
    """Return what becomes of a question's answers on the way to the present questionnaire."""
    name, outcome = question, Outcome.CARRIED
    for step in steps:
        repeat, _, inner = name.rpartition("/")
        if isinstance(step, Rename) and step.question == repeat:
            name, outcome = f"{step.to}/{inner}", Outcome.RENAMED
        elif step.question == name:
            name, outcome = _followed(step, name, outcome)
    is_gone = outcome is not Outcome.MOVED and name not in paths(now)
    return Fate(Outcome.KEPT if is_gone else outcome, name, question)


def paths(questionnaire: Questionnaire) -> tuple[str, ...]:
    """Return the names of all questions, those inside a repeat as "people/name"."""
    return tuple(
        name
        for question in questionnaire.questions.values()
        for name in (question.name, *_inner_paths(question))
    )


def _inner_paths(question: Question) -> Iterator[str]:
    if question.repeat:
        yield from (f"{question.name}/{inner.name}" for inner in question.repeat.questions)


def _refuse_foreign(before: Questionnaire, now: Questionnaire) -> None:
    if before.id != now.id:
        words = f"Open these answers with the questionnaire “{before.id}”, this one is “{now.id}”"
        raise UpgradeRefusedError(words)
    if before.version > now.version:
        words = (
            f"Update NetPlanner: these answers were given to version {before.version} of "
            f"“{now.id}”, this program has version {now.version}"
        )
        raise UpgradeRefusedError(words)


def _followed(step: UpgradeStep, name: str, outcome: Outcome) -> tuple[str, Outcome]:
    prefix = name[: len(name) - len(name.rpartition("/")[2])]
    match step:
        case Rename(_, to):
            return f"{prefix}{to}", Outcome.RENAMED
        case Recode():
            return name, Outcome.RECODED
        case Retype():
            return name, Outcome.RETYPED
        case Drop(_, home):
            return (f"{prefix}{home}", Outcome.MOVED) if home else (name, outcome)


def _taken(answers: Answers, step: UpgradeStep, now: Questionnaire) -> Answers:
    """Return answers after one step; the ids of instances made for a choice follow its value."""
    repeat, _, name = step.question.rpartition("/")
    if repeat:
        instances = tuple(
            replace(it, answers=_changed(it.answers, name, step))
            for it in instances_of(answers.get(repeat))
        )
        return MappingProxyType({**answers, repeat: instances}) if instances else answers
    changed = _changed(answers, name, step)
    followers = [
        it.name for it in now.questions.values() if it.repeat and it.repeat.for_each == name
    ]
    if isinstance(step, Recode):
        ids = {it: _with_ids(changed.get(it), step.values) for it in followers if it in changed}
        return MappingProxyType({**changed, **ids})
    return changed


def _changed(answers: Answers, name: str, step: UpgradeStep) -> Answers:
    if is_empty(answers.get(name)):
        return answers
    return MappingProxyType(_rearranged(dict(answers), name, step))


def _rearranged(answers: dict[str, Answer], name: str, step: UpgradeStep) -> dict[str, Answer]:
    answer, others = answers[name], {key: it for key, it in answers.items() if key != name}
    match step:
        case Rename(_, to):
            return answers if not is_empty(answers.get(to)) else {**others, to: answer}
        case Recode(_, values):
            return {**answers, name: _recoded(answer, values)}
        case Retype(_, by):
            return {**answers, name: CONVERSIONS[by](answer)}
        case Drop(_, home):
            return _moved(others, answer, home) or answers


def _recoded(answer: Answer, values: Mapping[str, str]) -> Answer:
    if isinstance(answer, str):
        return values.get(answer, answer)
    texts = [item for item in answer if isinstance(item, str)] if isinstance(answer, tuple) else []
    return tuple(dict.fromkeys(values.get(text, text) for text in texts)) if texts else answer


def _with_ids(answer: Answer, values: Mapping[str, str]) -> Answer:
    """Return instances under the new values; where two become one the later keeps its old id."""
    instances = instances_of(answer)
    taken = {str(it.id) for it in instances} - values.keys()
    renamed = []
    for it in instances:
        new = values.get(it.id, it.id)
        free = it.id not in values or new not in taken
        taken.add(new)
        renamed.append(replace(it, id=InstanceId(new)) if free else it)
    return tuple(renamed)


def _moved(others: dict[str, Answer], answer: Answer, home: str) -> dict[str, Answer] | None:
    """Return the other answers with one that moved to its home; None where it has none."""
    text = to_text(answer)
    if not home or not isinstance(text, str):
        return None
    before = others.get(home)
    known = "" if is_empty(before) else f"{to_text(before)}\n"
    return {**others, home: f"{known}{text}"}


def _report(
    answers: Answers, steps: tuple[UpgradeStep, ...], before: Questionnaire, now: Questionnaire
) -> Iterator[Fate]:
    fates = [fate_of(question, steps, now) for question in paths(before)]
    yield from (fate for fate in fates if _is_answered(answers, fate.before))
    known = {fate.question for fate in fates if fate.outcome is not Outcome.KEPT}
    yield from (Fate(Outcome.NEW, name) for name in paths(now) if name not in known)


def _is_answered(answers: Answers, question: str) -> bool:
    repeat, _, name = question.rpartition("/")
    if not repeat:
        return not is_empty(answers.get(name))
    return any(not is_empty(it.answers.get(name)) for it in instances_of(answers.get(repeat)))
