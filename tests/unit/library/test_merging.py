from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.answers_json import dumps, loads
from netplanner.library.people_in_answers import merged, name_of, people
from netplanner.library.values import PeopleMerged
from netplanner.plan.people import PersonId
from tests.unit.library.scene import PARK, answers, contact, new_plan, version
from tests.unit.library.scene import people as listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netplanner.interview.answers import Answer, Answers
    from netplanner.library import Library
    from netplanner.plan.plans import PlanId, Version

GUIDANCE = {
    "format": "netplanner-guidance",
    "actions": [{"id": "a1", "person": "Ann", "what": "Ask Ann for a coffee"}],
    "keep_in_touch": [
        {"person": "Ann", "every_days": 30, "next_due": "2026-12-21"},
        {"person": "Bo", "every_days": 30, "next_due": "2026-12-24"},
        {"person": "Ann Lee", "every_days": 14, "next_due": "2026-12-07"},
    ],
}
BOTH = answers(people=listed("Ann", "Bo", "Ann Lee"))


def made_of(given: Answers, number: int = 1) -> Version:
    return replace(version(number), answers_json=dumps(given), guidance_json=json.dumps(GUIDANCE))


def person(library: Library, name: str) -> PersonId:
    return next(it.id for it in library.people() if it.name == name)


def merge(library: Library, keep: str = "Ann Lee", other: str = "Ann") -> PeopleMerged:
    return library.merge_people(person(library, keep), person(library, other))


def names(given: Answers) -> list[str]:
    return [name_of(it) for it in people(given)]


def ties(*pairs: str) -> tuple[tuple[InstanceId, InstanceId], ...]:
    """Return ties of instances: "12" ties the first to the second."""
    return tuple((InstanceId(f"i{it[0]}"), InstanceId(f"i{it[1]}")) for it in pairs)


def newest(library: Library, plan: PlanId) -> Version:
    return library.saved(plan).plan.versions[-1]


def test_that_a_merged_person_has_the_kept_name_in_every_plan(library: Library) -> None:
    one, two = new_plan(library), new_plan(library, answers(people=listed("ANN")))
    new_plan(library, answers(people=listed("Ann Lee")))

    report = merge(library)

    assert names(library.saved(one).answers) == ["Ann Lee", "Bo"]
    assert names(library.saved(two).answers) == ["Ann Lee"]
    assert [(it.name, it.plans) for it in library.people()] == [("Ann Lee", 3), ("Bo", 1)]
    assert report == PeopleMerged("Ann Lee", "Ann", plans=2, actions=0, contacts=0)


def test_that_two_entries_of_one_plan_become_one(library: Library) -> None:
    ann, bo, lee = listed("Ann", "Bo", "Ann Lee")
    ann = replace(ann, answers=answers(**ann.answers, email="ann@b.org", closeness=2, offer="Tea"))
    lee = replace(lee, answers=answers(**lee.answers, closeness=4, offer=""))
    plan = new_plan(library, answers(people=(ann, bo, lee), ties=ties("12", "13", "32")))

    merge(library)

    saved = library.saved(plan).answers
    one = people(saved)[-1].answers
    assert names(saved) == ["Bo", "Ann Lee"]
    assert (one["email"], one["closeness"], one["offer"]) == ("ann@b.org", 4, "Tea")
    assert saved["ties"] == ties("32")


def test_that_a_moved_action_goes_over_to_the_kept_person(library: Library) -> None:
    moved = Instance(InstanceId("i1"), answers(method="coffee", person="ann"))
    plan = new_plan(library, answers(people=listed("Ann", "Ann Lee"), moved_actions=(moved,)))

    merge(library)

    kept = replace(moved, answers=answers(method="coffee", person="Ann Lee"))
    assert library.saved(plan).answers["moved_actions"] == (kept,)


def test_that_the_newest_version_calls_a_merged_person_by_the_kept_name(library: Library) -> None:
    plan = new_plan(library, BOTH)
    library.finish(plan, made_of(BOTH))

    report = merge(library)

    made = newest(library, plan)
    (done,) = made.actions
    assert names(loads(made.answers_json)) == ["Bo", "Ann Lee"]
    assert (done.person, done.what) == ("Ann Lee", "Ask Ann Lee for a coffee")
    assert done.reasons[0].text == "Ann Lee is a weak tie."
    assert json.loads(made.guidance_json)["actions"][0]["person"] == "Ann Lee"
    assert (report.plans, report.actions) == (1, 1)


def test_that_somebody_merged_is_kept_in_touch_with_once(library: Library) -> None:
    plan = new_plan(library, BOTH)
    library.finish(plan, made_of(BOTH))

    merge(library)

    kept = json.loads(newest(library, plan).guidance_json)["keep_in_touch"]
    assert [(it["person"], it["next_due"]) for it in kept] == [
        ("Ann Lee", "2026-12-07"),
        ("Bo", "2026-12-24"),
    ]


def test_that_an_older_version_stays_as_it_was_printed(library: Library) -> None:
    plan = new_plan(library, BOTH)
    library.finish(plan, made_of(BOTH, 1))
    library.finish(plan, made_of(BOTH, 2))

    merge(library)

    assert library.saved(plan).plan.versions[0] == made_of(BOTH, 1)


def test_that_contacts_go_over_to_the_kept_person(library: Library) -> None:
    both, one = new_plan(library, BOTH), new_plan(library)
    for plan in (both, one):
        library.log_contact(contact(plan))

    report = merge(library)

    assert [it.person for it in library.contacts()] == ["Ann Lee", "Ann Lee"]
    assert len(library.person_page(person(library, "Ann Lee")).contacts) == report.contacts == 2


@pytest.mark.parametrize("before", [BOTH, PARK], ids=["both in a plan", "one in a plan"])
def test_that_a_contact_that_went_over_follows_the_kept_person(
    library: Library, before: Answers
) -> None:
    plan = new_plan(library, before)
    new_plan(library, answers(people=listed("Ann Lee")))
    library.log_contact(contact(plan))
    merge(library)
    now = library.saved(plan).answers

    renamed = tuple(
        replace(it, answers=answers(name="Anna")) if name_of(it) == "Ann Lee" else it
        for it in people(now)
    )
    library.save_answers(plan, now, answers(**{**now, "people": renamed}))

    assert [it.person for it in library.contacts(plan)] == ["Anna"]


def test_that_a_merged_library_is_whole_and_found_by_what_it_says(library: Library) -> None:
    plan = new_plan(library, BOTH)
    library.finish(plan, made_of(BOTH))
    library.log_contact(contact(plan, on=date(2026, 11, 2)))
    library.summaries("ann")

    merge(library, keep="Bo", other="Ann Lee")

    assert library.summaries("Lee") == ()
    assert library.health() == ()


def test_that_a_person_who_is_not_there_cannot_be_merged(library: Library) -> None:
    new_plan(library)

    with pytest.raises(KeyError):
        library.merge_people(person(library, "Ann"), PersonId("99"))

    assert names(library.saved(library.summaries()[0].id).answers) == ["Ann", "Bo"]


def test_that_a_person_merged_with_themselves_stays(library: Library) -> None:
    new_plan(library)

    assert merge(library, "Ann", "Ann") == PeopleMerged("Ann", "Ann", 0, 0, 0)
    assert [it.name for it in library.people()] == ["Ann", "Bo"]


@st.composite
def networks(draw: st.DrawFn) -> Answers:
    """Draw up to seven people of five names, and ties among them."""
    named = draw(st.lists(st.sampled_from("abcde"), max_size=7))
    numbers = st.integers(1, max(len(named), 1)).map(str)
    pairs = st.tuples(numbers, numbers).map("".join)
    drawn = draw(st.lists(pairs.filter(lambda it: it[0] != it[1]), max_size=9)) if named else []
    return answers(people=listed(*named), ties=ties(*drawn))


def tied(given: Answers) -> set[frozenset[str]]:
    """Return the names that are tied, without ties of one name with itself."""
    called = {it.id: name_of(it) for it in people(given)}
    pairs = (frozenset(called[it] for it in pair) for pair in pairs_of(given["ties"]))
    return {pair for pair in pairs if len(pair) > 1}


def pairs_of(answer: Answer) -> Iterable[tuple[InstanceId, InstanceId]]:
    items = answer if isinstance(answer, tuple) else ()
    return [it for it in items if isinstance(it, tuple)]


def without_loops(pairs: Iterable[Iterable[str]]) -> set[frozenset[str]]:
    """Return pairs of names, a in the place of b."""
    renamed = (frozenset("a" if it == "b" else it for it in pair) for pair in pairs)
    return {pair for pair in renamed if len(pair) > 1}


@given(networks())
def test_that_merging_keeps_everybody_else_and_every_tie(drawn: Answers) -> None:
    after = merged(drawn, "a", "b")

    assert "b" not in names(after)
    assert ("a" in names(after)) == bool({"a", "b"} & set(names(drawn)))
    assert [it for it in names(after) if it != "a"] == [it for it in names(drawn) if it not in "ab"]
    assert tied(after) == without_loops(tied(drawn))
