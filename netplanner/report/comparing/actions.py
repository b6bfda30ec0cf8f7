"""What became of the older version's actions, and what the newer one adds."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.plan.codes import ActionState
from netplanner.report.comparing.comparison import Kind, Part, Row
from netplanner.report.wording.dates import plain_day_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from babel.core import Locale

    from netplanner.plan.plans import Action
    from netplanner.report.comparing.versions import Pair


class Sort(StrEnum):
    """What became of an action, in words that stand behind a count."""

    DONE = "done"
    DROPPED = "left out"
    AGAIN = "planned again"
    NO_MORE = "no longer planned"
    NEW = "new"


_HEADINGS: Mapping[Sort, str] = MappingProxyType(
    {
        Sort.DONE: "Actions that are done",
        Sort.DROPPED: "Actions you left out",
        Sort.AGAIN: "Actions that are planned again",
        Sort.NO_MORE: "Actions that are no longer planned",
        Sort.NEW: "New actions",
    }
)
_KINDS: Mapping[Sort, Kind] = MappingProxyType(
    {
        Sort.DONE: Kind.DONE,
        Sort.DROPPED: Kind.GONE,
        Sort.AGAIN: Kind.SAME,
        Sort.NO_MORE: Kind.GONE,
        Sort.NEW: Kind.NEW,
    }
)


@dataclass(frozen=True)
class Fate:
    """An action of the older version beside what stands for it in the newer one, if anything."""

    before: Action | None
    now: Action | None


def fates(first: Sequence[Action], second: Sequence[Action]) -> tuple[Fate, ...]:
    """Return the actions of two versions side by side: the older one's, then what is new.

    What was done is the same under its number; what is still to do is met again where the newer
    version plans the same method with the same person, the earliest with the earliest.
    """
    kept = {it.id: it for it in second if it.state is ActionState.DONE}
    again: defaultdict[tuple[str, str], list[Action]] = defaultdict(list)
    for action in second:
        if action.state is not ActionState.DONE:
            again[action.method, action.person].append(action)
    found = []
    for action in first:
        if action.state is ActionState.DONE:
            found.append(Fate(action, kept.pop(action.id, None)))
        else:
            alike = again[action.method, action.person] if _is_open(action) else []
            found.append(Fate(action, alike.pop(0) if alike else None))
    met = {it.now.id for it in found if it.now}
    return (*found, *(Fate(None, it) for it in second if it.id not in met))


def actions_parts(pair: Pair) -> tuple[Part, ...]:
    """Return the actions by what became of them; what happened to none has no part."""
    sorts = sorted_fates(pair)
    return tuple(
        Part(_HEADINGS[sort], tuple(_row(it, sort, pair.locale) for it in found))
        for sort, found in sorts.items()
    )


def sorted_fates(pair: Pair) -> Mapping[Sort, Sequence[Fate]]:
    """Return what became of the actions of both versions, sort by sort."""
    found = fates(pair.first.version.actions, pair.second.version.actions)
    sorts = {sort: [it for it in found if _sort(it) is sort] for sort in Sort}
    return {sort: here for sort, here in sorts.items() if here}


def _sort(fate: Fate) -> Sort:
    if fate.before is None:
        return Sort.DONE if fate.now and fate.now.state is ActionState.DONE else Sort.NEW
    if fate.before.state is ActionState.DONE:
        return Sort.DONE
    if fate.before.state is ActionState.DROPPED:
        return Sort.DROPPED
    return Sort.AGAIN if fate.now else Sort.NO_MORE


def _row(fate: Fate, sort: Sort, locale: Locale) -> Row:
    action = fate.now or fate.before
    what = action.what if action else ""
    return Row(what, _state(fate.before, locale), _state(fate.now, locale), _KINDS[sort])


def _state(action: Action | None, locale: Locale) -> str:
    """Return how an action stands in its version; "" where it is not there."""
    if action is None:
        return ""
    match action.state:
        case ActionState.DONE:
            return _done(action, locale)
        case ActionState.MOVED:
            return f"Moved to {plain_day_words(action.due, locale)}"
        case ActionState.DROPPED:
            return "Left out"
        case ActionState.OPEN:
            return f"By {plain_day_words(action.due, locale)}"


def _done(action: Action, locale: Locale) -> str:
    day = f"Done on {plain_day_words(action.done_on, locale)}" if action.done_on else "Done"
    outcome = " ".join(action.outcome.split())
    return f"{day}: {outcome}" if outcome else day


def _is_open(action: Action) -> bool:
    return action.state in {ActionState.OPEN, ActionState.MOVED}
