"""What differs between two states of answers, so that only that needs to be stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from netplanner.interview.answers import NOTHING, Instance, Place, is_same
from netplanner.interview.reckoning import instances_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Answer, Answers, InstanceId


@dataclass(frozen=True)
class Difference:
    """A plain answer, of a place, as it is now; None where there is none any more."""

    place: Place
    value: Answer


@dataclass(frozen=True)
class InstancesChanged:
    """The ids of a repeat's instances as they are now, in order; others are gone."""

    repeat: str
    ids: tuple[InstanceId, ...]


Differences: TypeAlias = "tuple[Difference | InstancesChanged, ...]"


def differences(before: Answers, after: Answers) -> Differences:
    """Return what to store so that `before` becomes `after`; nothing where they are equal."""
    return tuple(_between(before, after, "", ""))


def applied(before: Answers, found: Differences) -> Answers:
    """Return the answers that differences lead to."""
    answers = dict(before)
    for difference in found:
        if isinstance(difference, InstancesChanged):
            _arrange(answers, difference)
        elif difference.place.repeat:
            _change_inside(answers, difference)
        else:
            _change(answers, difference.place.name, difference.value)
    return MappingProxyType(answers)


def _between(
    before: Answers, after: Answers, repeat: str, instance: str
) -> Iterator[Difference | InstancesChanged]:
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        if old is new:
            continue
        if not is_same(_plain(old), _plain(new)):
            yield Difference(Place(name, repeat, instance), _plain(new))
        if not repeat:
            yield from _instances_between(name, instances_of(old), instances_of(new))


def _instances_between(
    repeat: str, were: tuple[Instance, ...], are: tuple[Instance, ...]
) -> Iterator[Difference | InstancesChanged]:
    ids = tuple(instance.id for instance in are)
    if ids != tuple(instance.id for instance in were):
        yield InstancesChanged(repeat, ids)
    old = {instance.id: instance.answers for instance in were}
    for instance in are:
        earlier = old.get(instance.id, NOTHING)
        if earlier is not instance.answers:
            yield from _between(earlier, instance.answers, repeat, instance.id)


def _plain(answer: Answer) -> Answer:
    return None if instances_of(answer) else answer


def _change(answers: dict[str, Answer], name: str, value: Answer) -> None:
    if value is None:
        answers.pop(name, None)
    else:
        answers[name] = value


def _arrange(answers: dict[str, Answer], change: InstancesChanged) -> None:
    known = {instance.id: instance for instance in instances_of(answers.get(change.repeat))}
    if change.ids:
        answers[change.repeat] = tuple(known.get(id_) or Instance(id_) for id_ in change.ids)
    elif known:
        del answers[change.repeat]


def _change_inside(answers: dict[str, Answer], difference: Difference) -> None:
    place = difference.place
    answers[place.repeat] = tuple(
        _with(instance, place.name, difference.value) if instance.id == place.instance else instance
        for instance in instances_of(answers.get(place.repeat))
    )


def _with(instance: Instance, name: str, value: Answer) -> Instance:
    inner = dict(instance.answers)
    _change(inner, name, value)
    return replace(instance, answers=MappingProxyType(inner))
