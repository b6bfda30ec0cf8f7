"""Looks at a questionnaire file, alone or against the version before, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.errors import InputError, Problem
from netplanner.interview.findings import QuestionnaireError
from netplanner.interview.lint import lint
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.revisions import Effect, effect_of, revisions
from netplanner.interview.strict_yaml import LARGEST

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import TextIO

    from netplanner.interview.definition import Choice, Questionnaire
    from netplanner.interview.revisions import Revision

DONE, PROBLEMS = 0, 1


def run(path: Path, against: Path | None, out: TextIO) -> int:
    """Write a line for each finding and each change; return 1 where there is something to do.

    Raises:
        InputError: a file cannot be read, or the version before cannot be used.
    """
    content, lists = _content(path), _lists()
    findings = lint(content, lists)
    out.writelines(f"{path}:{it.line}:{it.column}: {it.code}: {it.what}\n" for it in findings)
    if against is None:
        return PROBLEMS if findings else DONE
    before = _before(against, lists)
    try:
        now = questionnaire_from(content, lists)
    except QuestionnaireError:
        return PROBLEMS
    effect = _write_revisions(path, revisions(before, now), out)
    return DONE if effect is Effect.SAFE and not findings else PROBLEMS


def _write_revisions(path: Path, found: tuple[Revision, ...], out: TextIO) -> Effect:
    out.writelines(
        f"{path}: {revision.effect}: {revision.part}: {revision.what}\n" for revision in found
    )
    effect = effect_of(found)
    out.write(f"{path}: {effect} for plans made with the version before\n")
    return effect


def _before(path: Path, lists: Mapping[str, tuple[Choice, ...]]) -> Questionnaire:
    try:
        return questionnaire_from(_content(path), lists)
    except QuestionnaireError as error:
        advice = f"Name a version before that has no problems. Try: netplanner lint {path}"
        raise InputError([Problem(str(path), advice)]) from error


def _lists() -> Mapping[str, tuple[Choice, ...]]:
    """Return the lists of choices that questionnaire files may take from the program."""
    planning = knowledge.planning()
    return {
        "methods": planning.question("method", "method_choices").choices,
        "countries": planning.question("holidays_country").choices,
        "purposes": planning.question("purposes").choices,
        "zones": planning.question("zones").choices,
    }


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        advice = f"Name a questionnaire file that can be read: {error.strerror}."
        raise InputError([Problem(str(path), advice)]) from error
