"""Guidance as a document and as text for people."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from netplanner.errors import InputError
from netplanner.guidance.advising import advise
from netplanner.guidance.document import from_json, to_json
from netplanner.guidance.telling import to_text
from netplanner.plan.codes import Purpose, TieKind, Zone
from tests.unit.guidance.briefs import MONDAY, brief, person, shipped

PEOPLE = tuple(person(f"{tie}", tie, Zone.BETWEEN_ORGANISATIONS) for tie in TieKind)
BRIEF = brief((Purpose.INFORMATION, Purpose.NEW_CONTACTS), people=PEOPLE)
GUIDANCE = advise(BRIEF, shipped(), MONDAY)
TEXT = to_json(GUIDANCE)


def test_that_the_document_has_the_agreed_names() -> None:
    found = json.loads(TEXT)
    assert (found["format"], found["format_version"]) == ("netplanner-guidance", 1)
    assert found["network"]["tie_kinds"] == {"strong": 1, "weak": 1, "dormant": 1, "new": 1}
    assert found["budget"]["hours_month"] == 8
    assert set(found["budget"]["planned_hours"][0]) == {"month", "hours"}
    assert set(found["budget"]["live_events"][0]) == {"month", "count"}


def test_that_written_again_the_document_has_the_same_bytes() -> None:
    assert to_json(from_json(TEXT)) == TEXT


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("{", "", ""),
        ('"netplanner-guidance"', '"something"', "/format"),
        ('"fit": ', '"fitness": ', "/methods/0/fit"),
        ('"chosen": true', '"chosen": 1', "/methods/0/chosen"),
        ('"due": "2026', '"due": "soon', "/actions/0/due"),
        ('"used_band": "middle"', '"used_band": "loud"', "/preference/used_band"),
        ('"minutes": 15', '"minutes": "15"', "/actions/0/minutes"),
    ],
)
def test_that_a_document_that_differs_is_refused_with_the_place(
    old: str, new: str, where: str
) -> None:
    with pytest.raises(InputError) as caught:
        from_json(TEXT.replace(old, new, 1))
    assert caught.value.problems[0].where == where


def test_that_the_text_tells_people_methods_and_dated_actions() -> None:
    told = to_text(GUIDANCE, BRIEF)
    first = GUIDANCE.actions[0]
    assert f"[ ] {first.id} Mon 30 November 2026, 15 min: {first.what}" in told
    assert all(heading in told for heading in ("Methods chosen", "Left out, and why", "Keep in"))


def test_that_the_text_names_days_kept_free() -> None:
    asked = replace(BRIEF, preferences=replace(BRIEF.preferences, recovery="day"))
    kept = replace(asked, method_choices={"reception": "keep"})
    assert "kept free to recover" in to_text(advise(kept, shipped(), MONDAY), kept)


def test_that_scripts_hold_names_and_no_open_code() -> None:
    scripts = {script.id: script.text for script in GUIDANCE.scripts}
    assert {"reconnect", "ask_intro", "introduce", "thank_you", "decline"} <= set(scripts)
    assert "Hello dormant, it has been a long time" in scripts["reconnect"]
    assert not any("{" in text for text in scripts.values())


def test_that_public_words_are_kind_and_name_no_types() -> None:
    told = to_text(GUIDANCE, BRIEF).lower()
    banned = ("please", "sorry", "invalid", "forbidden", "personality type", "you are an ")
    assert not any(word in told for word in banned)
