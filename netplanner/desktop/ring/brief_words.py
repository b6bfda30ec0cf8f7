"""The words of a ring map, from a brief and the questionnaire that it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.desktop.language import tr
from netplanner.desktop.ring.map_words import MapWords
from netplanner.guidance.network_words import network_of

if TYPE_CHECKING:
    from netplanner.guidance.brief import Brief
    from netplanner.interview.definition import Questionnaire

_PEOPLE, _ZONE, _CLOSENESS = "people", "zone", "closeness"


def brief_words(said: Brief, ask: Questionnaire) -> MapWords:
    """Return what stands on a map of a brief's people and beside it."""
    return MapWords(
        middle=tr("me") if said.acting_for == "self" else tr("us"),
        zones={zone: ask.label_of(_ZONE, zone, _PEOPLE) for zone in said.zones},
        closeness={step: ask.label_of(_CLOSENESS, str(step), _PEOPLE) for step in range(1, 6)},
        reading=network_of(said, knowledge.catalogue().phrases).reading,
    )
