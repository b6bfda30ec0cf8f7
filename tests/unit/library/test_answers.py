from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netplanner.interview.answers import NOTHING, Instance, InstanceId
from netplanner.interview.differences import applied, differences
from tests.unit.library.scene import PARK, answers, new_plan, people

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers
    from netplanner.library import Library

_NAMES = st.sampled_from(["aim", "weeks", "zones"])
_PLAIN = st.one_of(
    st.text(),
    st.integers(),
    st.floats(allow_nan=False),
    st.booleans(),
    st.lists(st.text(max_size=3), max_size=3).map(tuple),
)
_INSTANCES = st.lists(
    st.builds(
        Instance,
        st.sampled_from(["i1", "i2", "i3"]).map(InstanceId),
        st.dictionaries(st.sampled_from(["name", "notes"]), _PLAIN, max_size=2),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda instance: instance.id,
).map(tuple)
_ANSWERS = st.builds(
    lambda plain, repeats: answers(**plain, **repeats),
    st.dictionaries(_NAMES, _PLAIN, max_size=3),
    st.dictionaries(st.sampled_from(["people", "events"]), _INSTANCES, max_size=2),
)


def test_that_a_plan_keeps_its_answers_as_they_were_given(library: Library) -> None:
    assert library.saved(new_plan(library)).answers == PARK


def test_that_half_a_character_survives_saving(library: Library) -> None:
    broken = answers(title="\ud83d", people=people("\ud83d"))

    assert library.saved(new_plan(library, broken)).answers == broken


def test_that_a_number_typed_wrongly_stays_as_it_was_typed(library: Library) -> None:
    plan = new_plan(library, answers(weeks="soon"))

    assert library.saved(plan).answers == {"weeks": "soon"}


def test_that_an_answer_that_was_taken_back_is_gone(library: Library) -> None:
    plan = new_plan(library, answers(aim="A park", weeks=12))

    library.save_answers(plan, answers(aim="A park", weeks=12), answers(aim="A park"))

    assert library.saved(plan).answers == {"aim": "A park"}


def test_that_people_keep_the_order_they_were_put_in(library: Library) -> None:
    ann, bo = people("Ann", "Bo")
    plan = new_plan(library, answers(people=(ann, bo)))

    library.save_answers(plan, answers(people=(ann, bo)), answers(people=(bo, ann)))

    assert library.saved(plan).answers == {"people": (bo, ann)}


def test_that_a_removed_person_comes_back_whole(library: Library) -> None:
    ann, bo = people("Ann", "Bo", notes="Likes trees")
    both, one = answers(people=(ann, bo)), answers(people=(bo,))
    plan = new_plan(library, both)

    library.save_answers(plan, both, one)
    library.save_answers(plan, one, both)

    assert library.saved(plan).answers == both


def test_that_one_plan_does_not_change_another(library: Library) -> None:
    first, second = new_plan(library), new_plan(library)

    library.save_answers(first, PARK, NOTHING)

    assert library.saved(second).answers == PARK


def test_that_150_people_are_kept(library: Library) -> None:
    crowd = answers(people=people(*(f"Person {number}" for number in range(150)), notes="x"))

    assert library.saved(new_plan(library, crowd)).answers == crowd


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=_ANSWERS, after=_ANSWERS)
def test_that_saving_what_differs_leads_to_the_later_answers(
    library: Library, before: Answers, after: Answers
) -> None:
    plan = new_plan(library, before)

    library.save_answers(plan, before, after)

    assert library.saved(plan).answers == applied(before, differences(before, after)) == after
