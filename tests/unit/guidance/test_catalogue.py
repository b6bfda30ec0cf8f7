"""The shipped catalogue holds the guide's methods, columns and rules; bad files are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner import assets
from netplanner.guidance.catalogue import catalogue_from
from netplanner.guidance.methods import Direction, Load, stimulation
from netplanner.interview.findings import Code, FileError
from tests.unit.guidance.briefs import shipped

if TYPE_CHECKING:
    from netplanner.guidance.methods import Method

# The guide's own table: id, stimulation, minutes of preparation and doing.
TABLE = """
thank_you 1 18; reconnect 1 48; checkin 1 18; introduce 1 30; ask_intro 2 36; phone 2 36;
video_call 2 48; coffee 2 90; walk 2 60; info_interview 3 102; mentoring 2 90; buddy 2 30;
favour 1 138; small_supper 3 240; lunch_club 3 90; peer_circle 2 120; action_learning 2 180;
cop 3 150; core_checkin 2 30; workshop 4 270; mapping_session 2 240; profile_audit 1 120;
site_visit 3 360; round_table 4 360; decider_121 3 180; coalition 3 210; working_group 3 150;
joint_project 3 480; visit_meetings 4 138; conference_planned 3 600; conference_open 5 540;
reception 5 138; speed_networking 4 108; open_space 4 420; unconference 4 420; world_cafe 3 180;
talk 4 480; stall 4 540; webinar 2 66; newsletter 1 240; forum 1 72; group_chat 2 66;
social_comment 2 48; shared_doc 1 90; matched_intro 3 54
"""
ROWS = [tuple(row.split()) for row in TABLE.replace("\n", " ").strip().split(";")]


def test_that_the_catalogue_holds_the_guides_methods_in_order() -> None:
    assert [method.id for method in shipped().methods] == [row[0] for row in ROWS]


@pytest.mark.parametrize(("name", "lively", "minutes"), ROWS)
def test_that_a_method_costs_what_the_guides_table_says(
    name: str, lively: str, minutes: str
) -> None:
    method = shipped().method(name)
    assert (method.stimulation, method.minutes) == (int(lively), int(minutes))


def test_that_only_a_talk_has_its_stimulation_set_by_hand() -> None:
    other = [it.id for it in shipped().methods if it.stimulation != stimulation(it.load)]
    assert set(other) <= {"talk"}


def test_that_stimulation_never_leaves_its_range() -> None:
    everything = set(Load) - {Load.ROLES}
    assert (stimulation(everything), stimulation([Load.ROLES])) == (5, 1)


def test_that_a_live_method_is_never_below_two() -> None:
    assert stimulation([Load.LIVE, Load.ROLES]) == 2


@pytest.mark.parametrize("method", shipped().methods, ids=lambda it: it.id)
def test_that_a_method_has_every_column(method: Method) -> None:
    assert all((method.purposes, method.zones, method.ties, method.groundrules, method.cadence))
    assert all((method.about, method.what, method.alone, method.prepare, method.follow_up))


def test_that_every_source_letter_of_a_method_leads_somewhere() -> None:
    catalogue = shipped()
    letters = {letter for method in catalogue.methods for letter in method.sources}
    assert letters == set(catalogue.sources)


def test_that_the_words_of_one_to_one_methods_name_the_person() -> None:
    named = [it for it in shipped().methods if it.direction is Direction.ONE_TO_ONE]
    nameless = {it.id for it in named if "{person}" not in it.what}
    assert nameless == {"conference_planned", "matched_intro"}


def test_that_a_file_of_another_format_is_refused_with_its_place() -> None:
    with pytest.raises(FileError) as caught:
        catalogue_from("format: something", "", "")
    assert caught.value.findings[0].code is Code.FORMAT


def test_that_a_word_outside_a_closed_set_is_refused_on_its_line() -> None:
    text = assets.text("catalogue", "methods.yaml")
    wrong = text.replace("direction: one_to_one", "direction: sideways", 1)
    with pytest.raises(FileError) as caught:
        catalogue_from(wrong, "", "")
    line = wrong.splitlines().index("    direction: sideways") + 1
    assert (caught.value.findings[0].line, caught.value.findings[0].code) == (
        line,
        Code.UNKNOWN_NAME,
    )
