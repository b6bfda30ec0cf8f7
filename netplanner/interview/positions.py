"""Where a person is and where an answer stands, made to fit what is asked now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.history import Position
from netplanner.interview.reckoning import instances_of
from netplanner.interview.rounds import NO_ROUNDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Place
    from netplanner.interview.standing import Standing


def settled(position: Position, standing: Standing) -> Position:
    """Return a position that exists: on the path, the next page if its own is not asked now."""
    page = _nearest(position.page, standing)
    if page != position.page or not _has_instance(page, position.instance, standing):
        return Position(page)
    return position


def sections_before(standing: Standing, position: Position) -> Iterator[str]:
    """Yield the sections whose pages on the path all come before a position."""
    home = {
        page.name: section.name
        for section in standing.logic.questionnaire.sections
        for page in section.pages
    }
    for page in standing.path:
        if home[page.name] == home[position.page]:
            return
        yield home[page.name]


def pointer(standing: Standing, place: Place) -> str:
    """Return the JSON pointer of an answer; an instance is counted as it is stored."""
    if not place.repeat:
        return f"/answers/{place.name}"
    stored = [it.id for it in instances_of(standing.answers.get(place.repeat))]
    existing = [it.instance.id for it in standing.rounds.get(place.repeat, NO_ROUNDS).all]
    order = stored if place.instance in stored else existing
    index = next((at for at, id_ in enumerate(order) if id_ == place.instance), len(stored))
    return f"/answers/{place.repeat}/{index}/{place.name}"


def _nearest(name: str, standing: Standing) -> str:
    on_path = {page.name for page in standing.path}
    names = [page.name for page in standing.logic.questionnaire.pages]
    if name in on_path:
        return name
    start = names.index(name) if name in names else 0
    found = [it for it in (*names[start:], *reversed(names[:start])) if it in on_path]
    return (found or names)[0]


def _has_instance(page: str, instance: str, standing: Standing) -> bool:
    return any(
        standing.round(name, instance)
        for name, home in standing.logic.homes.items()
        if home.page == page and name in standing.rounds
    )
