from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from netplanner.desktop.people.people_model import PIECE, PeopleModel
from netplanner.desktop.people.person_words import PersonLine

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


class Many:
    """Thirty thousand people, of whom each piece that is read is counted."""

    def __init__(self, count: int = 30_000) -> None:
        self.people = count
        self.read: list[int] = []

    def count(self, search: str) -> int:
        return self.people if not search else 1

    def piece(self, search: str, offset: int) -> tuple[PersonLine, ...]:
        self.read.append(offset)
        last = min(offset + PIECE, self.count(search))
        return tuple(PersonLine(str(it), f"Person {it}", "") for it in range(offset, last))


def test_that_the_model_of_people_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = PeopleModel(Many(250))
    model.show("")

    qtmodeltester.check(model)


def test_that_only_people_in_sight_are_read() -> None:
    many = Many()
    model = PeopleModel(many)
    model.show("")

    said = [model.index(row).data() for row in (0, 99, 29_999, 5)]

    assert said == ["Person 0", "Person 99", "Person 29999", "Person 5"]
    assert many.read == [0, 29_900]


def test_that_not_all_pieces_are_kept() -> None:
    many = Many()
    model = PeopleModel(many)
    model.show("")

    for row in range(0, 30_000, PIECE):
        model.index(row).data()
    model.index(0).data()

    assert many.read.count(0) == 2


def test_that_a_search_shows_others() -> None:
    model = PeopleModel(Many())
    model.show("ann")

    assert (model.rowCount(), model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)) == (
        1,
        "Person 0. ",
    )


def test_that_people_who_went_meanwhile_are_empty_rows() -> None:
    many = Many(250)
    model = PeopleModel(many)
    model.show("")

    many.people = 210

    assert model.index(240).data() is None
