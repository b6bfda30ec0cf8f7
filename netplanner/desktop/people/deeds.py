"""What is done to a person everywhere, beside the window's thread, and what it came to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netplanner.desktop.jobs import Job
from netplanner.desktop.language import tr
from netplanner.library.values import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netplanner.library import Library
    from netplanner.library.values import Mention, PeopleMerged, PersonDeleted
    from netplanner.plan.people import PersonId

_MOST_MENTIONS = 12


def merge_job(library: Library, keep: PersonId, other: PersonId) -> Job:
    """Return the work of making two entries one, after a backup."""
    return Job(partial(_merged, library, keep, other))


def delete_job(library: Library, person: PersonId, *, in_backups: bool) -> Job:
    """Return the work of deleting a person everywhere."""
    return Job(partial(_deleted, library, person, in_backups=in_backups))


def told_of_merge(report: PeopleMerged) -> tuple[str, str]:
    """Return in one line what was merged, and what was changed."""
    return (
        tr("{other} is {name} now.", other=report.other, name=report.kept),
        tr(
            "Plans changed: {plans}. Actions: {actions}. Contacts: {contacts}.",
            plans=report.plans,
            actions=report.actions,
            contacts=report.contacts,
        ),
    )


def told_of_deletion(report: PersonDeleted) -> tuple[str, str]:
    """Return in one line who was deleted, and what was changed and is left to look at."""
    return tr("{name} is deleted.", name=report.name), "\n".join(_told(report))


def _merged(library: Library, keep: PersonId, other: PersonId) -> PeopleMerged:
    with library.again() as mine:
        mine.back_up()
        return mine.merge_people(keep, other)


def _deleted(library: Library, person: PersonId, *, in_backups: bool) -> PersonDeleted:
    with library.again() as mine:
        return mine.delete_person(person, in_backups=in_backups)


def _told(report: PersonDeleted) -> Iterator[str]:
    yield tr(
        "Plans changed: {plans}. Actions: {actions}. Contacts: {contacts}.",
        plans=report.plans,
        actions=report.actions,
        contacts=report.contacts,
    )
    if report.backups:
        yield tr("Backups written anew: {count}.", count=report.backups)
    if report.backups_left:
        yield tr("These files could not be written anew. Look at them, and delete them yourself:")
        yield from (str(path) for path in report.backups_left)
    if report.mentions:
        yield tr("Your own words still say the name. Look at these:")
        yield from map(_mention, report.mentions[:_MOST_MENTIONS])
        if (more := len(report.mentions) - _MOST_MENTIONS) > 0:
            yield tr("and {count} more", count=more)


def _mention(mention: Mention) -> str:
    title = " ".join(mention.title.split()) or tr("A plan without a name")
    return tr("{place} of the plan {title}", place=_places()[mention.place], title=title)


def _places() -> Mapping[Place, str]:
    return {
        Place.TITLE: tr("The title"),
        Place.ANSWER: tr("An answer"),
        Place.VERSION: tr("An answer in a version"),
        Place.OUTCOME: tr("What came of an action"),
        Place.CONTACT: tr("A contact with somebody else"),
        Place.NOTE: tr("A note"),
        Place.REVIEW: tr("A review"),
    }
