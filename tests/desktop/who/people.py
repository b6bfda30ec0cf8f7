"""The page of people of a new plan, and the answers it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from netplanner.desktop.planning.drafting import store
from netplanner.interview.answers import Instance, InstanceId
from netplanner.plan.plans import PlanId

if TYPE_CHECKING:
    from netplanner.interview.answers import Answer, Answers
    from tests.robots.desk import Desk

PURPOSES, ZONES = ("learning", "voice"), ("core_group", "shared_interest")


class Plan:
    """A draft on a desk."""

    def __init__(self, desk: Desk, *names: str, **also: Answer) -> None:
        self.desk, self.hand = desk, desk.hand
        people = tuple(
            Instance(InstanceId(f"i{number}"), {"name": name, "kind": "person"})
            for number, name in enumerate(names, 1)
        )
        answers: Answers = {
            "title": "Park",
            "purposes": PURPOSES,
            "zones": ZONES,
            "people": people,
            **also,
        }
        self.id = store(desk.library, "Park", answers)
        desk.application.plans.ask(self.id)

    @property
    def people(self) -> list[Answers]:
        """What is stored of each person."""
        found = self._answers["people"]
        assert isinstance(found, tuple)
        return [it.answers for it in found if isinstance(it, Instance)]

    @property
    def ties(self) -> Answer:
        """What is stored of who knows whom."""
        return self._answers.get("ties")

    @property
    def _answers(self) -> Answers:
        self.desk.application.flush()
        return self.desk.library.saved(PlanId(self.id)).answers

    @property
    def names(self) -> list[Answer]:
        return [it["name"] for it in self.people]

    @property
    def quick(self) -> QLineEdit:
        return self.hand.find(QLineEdit, "quick-add")
