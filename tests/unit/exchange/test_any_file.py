from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from netplanner.errors import InputError
from netplanner.exchange.answers_file import read, write
from tests.unit.exchange.files import answers_of, file_of
from tests.unit.exchange.garden import BEDS, GARDEN, PLANTS

if TYPE_CHECKING:
    from netplanner.exchange.plain import Plain

few = settings(max_examples=60, deadline=None)
beds = st.sampled_from([choice.value for choice in BEDS])
plants = st.sampled_from([choice.value for choice in PLANTS])
letters = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)
gardener = st.fixed_dictionaries({}, optional={"closeness": st.integers(1, 5), "name": st.just("")})
answers = st.fixed_dictionaries(
    {},
    optional={
        "title": letters,
        "story": letters,
        "weeks": st.integers(-(10**9), 10**9),
        "hours": st.floats(-1e9, 1e9),
        "start": st.dates().filter(lambda day: 1900 <= day.year < 2200).map(str),
        "shared": st.booleans(),
        "bed": beds,
        "beds": st.lists(beds, unique=True),
        "gardeners": st.lists(gardener, max_size=3),
        "plant_choices": st.dictionaries(plants, st.sampled_from(["keep", "drop"]), max_size=3),
    },
)


def places_in(content: bytes, suffix: str) -> list[str]:
    """Return where a file has problems; none where it is read."""
    try:
        read(content, GARDEN, suffix)
    except InputError as error:
        return [problem.where for problem in error.problems]
    return []


@few
@given(st.binary(max_size=200), st.sampled_from(["", ".json", ".yaml"]))
def test_that_any_bytes_are_read_or_refused(content: bytes, suffix: str) -> None:
    assert all(where == "" or where.startswith("/") for where in places_in(content, suffix))


@few
@given(st.sampled_from(list(GARDEN.questions)), plain)
def test_that_any_value_of_any_question_is_read_or_refused_with_its_place(
    name: str, value: Plain
) -> None:
    content = file_of(**{name: value})
    assert all(place.startswith(f"/answers/{name}") for place in places_in(content, "") if place)


@few
@given(answers)
def test_that_answers_that_were_read_are_written_and_read_back_equal(
    given_answers: dict[str, object],
) -> None:
    first = answers_of(**given_answers)
    written = write(first, GARDEN)
    assert read(written.encode(), GARDEN, ".json") == first
    assert json.loads(written)["answers"].keys() == given_answers.keys()
