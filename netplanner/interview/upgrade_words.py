"""What became of answers that were brought to a newer questionnaire, in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.upgrading import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.upgrading import Fate

_CHANGED = frozenset({Outcome.RECODED, Outcome.RETYPED})


def upgrade_words(
    report: Sequence[Fate], before: Questionnaire, now: Questionnaire
) -> tuple[str, ...]:
    """Return a sentence for each thing that became of answers; none where nothing was answered."""
    return tuple(_sentences(report, before, now))


def _sentences(report: Sequence[Fate], before: Questionnaire, now: Questionnaire) -> Iterator[str]:
    answered = [fate for fate in report if fate.outcome is not Outcome.NEW]
    if answered:
        yield f"Answers that go on: {sum(it.outcome is not Outcome.KEPT for it in answered)}."
    for fate in answered:
        old = _label(before, fate.before)
        if fate.outcome is Outcome.KEPT:
            yield f"No longer asked, and kept: {old}."
        elif fate.outcome is Outcome.MOVED:
            yield f"Goes on in “{_label(now, fate.question)}”: {old}."
        elif fate.outcome in _CHANGED:
            yield f"Has other choices now, look at it again: {_label(now, fate.question)}."
    new = [_label(now, it.question) for it in report if _is_new(it)]
    if new:
        yield f"New questions: {'; '.join(new)}."


def _is_new(fate: Fate) -> bool:
    """Whether it is a new question at the top; what is new inside one goes without saying."""
    return fate.outcome is Outcome.NEW and "/" not in fate.question


def _label(questionnaire: Questionnaire, path: str) -> str:
    repeat, _, name = path.rpartition("/")
    return questionnaire.say(questionnaire.question(name, repeat).label).rstrip(".")
