"""What one change did to an interview: what is asked now, what was set aside, what followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.interview.answers import NOTHING, Place
from netplanner.interview.checking import Fault, is_empty
from netplanner.interview.reckoning import NOTHING_RECKONED, instances_of, pairs_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netplanner.interview.answers import Answers
    from netplanner.interview.issues import Issue
    from netplanner.interview.logic import Group
    from netplanner.interview.reckoning import Reckoning
    from netplanner.interview.rounds import Round
    from netplanner.interview.standing import Standing


@dataclass(frozen=True)
class Change:
    """What one change did.

    Attributes:
        relevant_now: what is asked now and was not before.
        set_aside: what was answered and no longer counts; nothing of it is lost.
        recalculated: other answers that were computed anew.
        problems: the issues of the page that was touched.
        instance: the id of the instance that was added, or "".
    """

    relevant_now: tuple[Place, ...] = ()
    set_aside: tuple[Place, ...] = ()
    recalculated: tuple[Place, ...] = ()
    problems: tuple[Issue, ...] = ()
    instance: str = ""


@dataclass(frozen=True)
class _Part:
    """One group before and after a change: the questions at the top, or those of one instance."""

    group: Group
    before: Reckoning
    after: Reckoning
    answers: Answers
    repeat: str = ""
    instance: str = ""

    def places(self, names: Iterable[str]) -> Iterator[Place]:
        """Yield the places of some of the group's questions, in the questions' order."""
        chosen = set(names)
        for question in self.group.questions if chosen else ():
            if question.name in chosen:
                yield Place(question.name, self.repeat, self.instance)


def change_between(before: Standing, after: Standing, touched: Place, instance: str = "") -> Change:
    """Return what lies between two standings, the second of which came of touching one place."""
    parts = tuple(_parts(before, after))
    page = after.logic.homes[touched.repeat or touched.name].page
    return Change(
        relevant_now=_places((it, it.after.relevant - it.before.relevant) for it in parts),
        set_aside=_places((it, _set_aside(it)) for it in parts),
        recalculated=_places((it, _recalculated(it)) for it in parts),
        problems=tuple(it for it in after.issues if it.page == page),
        instance=instance,
    )


def _places(found: Iterable[tuple[_Part, Iterable[str]]]) -> tuple[Place, ...]:
    return tuple(place for part, names in found for place in part.places(names))


def _parts(before: Standing, after: Standing) -> Iterator[_Part]:
    """Yield the groups that differ; of a whole repeat that came or went only the top speaks."""
    yield _Part(after.logic.top, before.top, after.top, after.answers)
    for repeat in (name for name in after.rounds if name in before.rounds):
        old, new = before.rounds[repeat].by_id, after.rounds[repeat].by_id
        stored = {str(one.id): one for one in instances_of(after.answers.get(repeat))}
        for id_ in {**old, **new}:
            was, now = old.get(id_), new.get(id_)
            if was is not now:
                kept = stored[id_].answers if id_ in stored else NOTHING
                group = after.logic.groups[repeat]
                yield _Part(group, _reckoning(was), _reckoning(now), kept, repeat, id_)


def _reckoning(one: Round | None) -> Reckoning:
    return one.reckoning if one else NOTHING_RECKONED


def _set_aside(part: _Part) -> Iterator[str]:
    """Yield what is still answered and no longer counts, wholly or in part."""
    for name in part.before.relevant - part.after.relevant:
        if not is_empty(part.answers.get(name)):
            yield name
    for name, warning in part.after.warnings.items():
        if warning is Fault.NOT_OFFERED and name not in part.before.warnings:
            yield name
    for question in part.group.paired:
        name = question.name
        if name in part.after.relevant and name in part.answers and _lost_pairs(part, name):
            yield name


def _lost_pairs(part: _Part, name: str) -> bool:
    was, now = part.before.values.get(name, ()), part.after.values.get(name, ())
    if not (isinstance(was, tuple) and isinstance(now, tuple)):
        return False
    return bool(set(was) - set(now)) and set(was) <= set(pairs_in(part.answers[name]))


def _recalculated(part: _Part) -> Iterator[str]:
    for question in part.group.computed:
        name = question.name
        follows = question.calculate is not None or name not in part.answers
        was, now = part.before.values.get(name), part.after.values.get(name)
        if follows and was != now and name in part.before.relevant:
            yield name
