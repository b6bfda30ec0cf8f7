"""R14: by which channel a step reaches somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.guidance.methods import Direction, Mode
from netplanner.guidance.steps import Part
from netplanner.plan.codes import Channel, TieKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netplanner.guidance.methods import Method
    from netplanner.guidance.steps import Step

_OF_MODE: Mapping[Mode, Channel] = {
    Mode.FACE: Channel.FACE,
    Mode.VOICE: Channel.VOICE,
    Mode.VIDEO: Channel.VOICE,
    Mode.TEXT: Channel.TEXT,
}
_ALL = (Channel.FACE, Channel.VOICE, Channel.TEXT)
_SEEN = (TieKind.STRONG, TieKind.WEAK)


def channels_of(method: Method) -> tuple[Channel, ...]:
    """Return the channels a method can use, the usual one first."""
    if Mode.ANY in method.modes:
        return _ALL
    return tuple(dict.fromkeys(_OF_MODE[mode] for mode in method.modes))


def channel_for(step: Step, own: Sequence[str]) -> Channel:
    """R14: return the other person's way where the step can use it, else one's own, else the usual.

    A message may also be spoken; face to face only to people one sees.

    Source:
        Networking basics, on other people's preferences.
    """
    if step.method.direction is Direction.OWN or step.part is Part.READY:
        return Channel.UNKNOWN
    able = _able(step)
    theirs = step.person.channel if step.person else Channel.UNKNOWN
    wanted = (theirs, *(Channel(it) for it in own if it in set(_ALL)))
    return next((it for it in wanted if it in able), able[0])


def is_arranged(step: Step, channel: Channel) -> bool:
    """Return whether the person likes another way, so that it is arranged in theirs."""
    theirs = step.person.channel if step.person else Channel.UNKNOWN
    return theirs not in {Channel.UNKNOWN, channel}


def _able(step: Step) -> tuple[Channel, ...]:
    person = step.person
    is_message = step.is_start or channels_of(step.method) == (Channel.TEXT,)
    if person is None or not is_message:
        live = tuple(it for it in channels_of(step.method) if it is not Channel.TEXT)
        return live if step.is_live and live else channels_of(step.method)
    if not step.is_start and not step.method.is_for_one:
        return (Channel.TEXT,)
    seen = (Channel.FACE,) if person.tie in _SEEN else ()
    return (Channel.TEXT, Channel.VOICE, *seen)
