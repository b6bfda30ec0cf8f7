"""Builds briefs for tests: short to write, and complete enough to be advised on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from netplanner import assets
from netplanner.guidance.brief import Brief, Preferences
from netplanner.guidance.catalogue import catalogue_from
from netplanner.plan.codes import LastContact, Purpose, TieKind, Zone
from netplanner.plan.people import Person, PersonId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.guidance.catalogue import Catalogue

MONDAY = date(2026, 11, 30)
REVERSED_ITEMS = (2, 4, 6, 8, 10)


@cache
def shipped() -> Catalogue:
    """Return the catalogue that comes with the program."""
    names = ("methods", "rules", "scales")
    methods, rules, scales = (assets.text("catalogue", f"{name}.yaml") for name in names)
    return catalogue_from(methods, rules, scales)


def ratings(total: int) -> Mapping[int, int]:
    """Return ten ratings whose score is this total, 10 to 50."""
    base, more = divmod(total, 10)
    points = [base + (number < more) for number in range(10)]
    return {
        item: 6 - point if item in REVERSED_ITEMS else point
        for item, point in enumerate(points, start=1)
    }


def person(name: str, tie: TieKind = TieKind.WEAK, zone: Zone | None = None) -> Person:
    """Return somebody with this kind of tie."""
    last = {TieKind.NEW: LastContact.NEVER, TieKind.DORMANT: LastContact.LONGER}
    close = 5 if tie is TieKind.STRONG else 2
    contact = last.get(tie, LastContact.HALF_YEAR)
    return Person(PersonId(name), name, zone=zone, closeness=close, last_contact=contact)


def brief(
    purposes: tuple[Purpose, ...] = (Purpose.INFORMATION,),
    zones: tuple[Zone, ...] = (Zone.BETWEEN_ORGANISATIONS,),
    people: tuple[Person, ...] = (),
    hours: str = "8",
    total: int = 30,
) -> Brief:
    """Return a brief of twelve weeks from Monday 30 November 2026."""
    return Brief(
        title="A plan",
        acting_for="self",
        start=MONDAY,
        weeks=12,
        review_after_weeks=5,
        purposes=purposes,
        aim="To hear more.",
        zones=zones,
        hours_month=Decimal(hours),
        people=people,
        preferences=Preferences(extraversion=ratings(total)),
    )
