from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner import assets, knowledge
from netplanner.interview.findings import Code
from netplanner.interview.lint import lint
from tests.unit.interview.files import FIRST_LINE, HEAD, LISTS, asking, repeating

if TYPE_CHECKING:
    from netplanner.interview.definition import Choice

LONG = " ".join(["word"] * 26)
HARD = "Organisational interdependence necessitates considerable interpersonal communication"


def external_lists() -> dict[str, tuple[Choice, ...]]:
    planning = knowledge.planning()
    return {
        "methods": planning.question("method", "method_choices").choices,
        "countries": planning.question("holidays_country").choices,
        "purposes": planning.question("purposes").choices,
        "zones": planning.question("zones").choices,
    }


def found_in(text: str) -> list[tuple[int, Code]]:
    return [(it.line, it.code) for it in lint(text)]


@pytest.mark.parametrize("name", ["planning", "review", "contact"])
def test_that_the_shipped_questionnaires_have_no_findings(name: str) -> None:
    assert lint(assets.text("questionnaires", f"{name}.yaml"), external_lists()) == ()


def test_that_what_breaks_a_file_comes_alone() -> None:
    text = asking(f"name: a, type: picture, hint: {LONG}")
    assert found_in(text) == [(FIRST_LINE, Code.UNKNOWN_NAME)]


@pytest.mark.parametrize("key", ["hint", "warning_message", "constraint_message"])
def test_that_words_people_read_at_once_are_short(key: str) -> None:
    assert found_in(asking(f"name: a, type: text, {key}: {LONG}")) == [
        (FIRST_LINE, Code.LONG_LABEL)
    ]


def test_that_an_intro_may_have_several_short_sentences() -> None:
    page = asking("name: a, type: text").replace(
        "        questions:", f"        intro: {LONG[:60]}. {LONG[:75]}.\n        questions:"
    )
    assert found_in(page) == []
    assert found_in(page.replace(". word", " word")) == [(13, Code.LONG_LABEL)]


def test_that_a_missing_translation_is_found_where_the_words_stand() -> None:
    both = HEAD.replace("[en]", "[en, de]").replace("title: Tiny", "title: {en: Tiny, de: Klein}")
    text = asking("name: a, type: text", head=both)
    assert [line for line, code in found_in(text) if code is Code.MISSING_TRANSLATION] == [
        5,
        9,
        12,
        FIRST_LINE,
    ]


def test_that_lists_and_conditions_nobody_uses_are_found() -> None:
    before = f"{LISTS}conditions:\n  x: {{empty: a}}\n  y: x\n"
    found = found_in(asking("name: a, type: text", before=before))
    assert found == [(8, Code.UNUSED_LIST), (11, Code.UNUSED_CONDITION)]


def test_that_a_retired_default_is_found() -> None:
    lists = LISTS.replace("label: Large", "label: Large, retired: true")
    text = asking("name: a, type: select_one, choices: sizes, default: large", before=lists)
    assert found_in(text) == [(FIRST_LINE + 2, Code.RETIRED_DEFAULT)]


def test_that_english_that_is_too_hard_is_found_at_its_hardest() -> None:
    text = asking("name: a, type: text", f"name: b, type: text, hint: {HARD}")
    assert (FIRST_LINE + 1, Code.READING_GRADE) in found_in(text)


@pytest.mark.parametrize(
    "condition",
    [
        "false",
        "{not: true}",
        "{all: [{eq: [s, small]}, {eq: [s, large]}]}",
        "{all: [{eq: [b, true]}, {empty: b}]}",
        "{gt: [n, 52]}",
        "{eq: [n, 1]}",
        "{ge: [{count: m}, 3]}",
        "{gt: [{count: p}, 4]}",
        "{all: [{eq: [s, large]}, {eq: [c, true]}]}",
        "{not: {empty: never}}",
        "{eq: [never, x]}",
        "never_so",
    ],
)
def test_that_a_question_nobody_can_be_asked_is_found(condition: str) -> None:
    text = reachability(condition)
    assert [(line, code) for line, code in found_in(text) if line == FIRST_LINE + 14] == [
        (FIRST_LINE + 14, Code.UNREACHABLE)
    ]


@pytest.mark.parametrize(
    "condition",
    [
        "true",
        "{eq: [s, small]}",
        "{ne: [s, small]}",
        "{empty: never}",
        "{ne: [never, x]}",
        "{eq: [n, 52]}",
        "{ge: [{count: m}, 2]}",
        "{all: [{eq: [s, small]}, {eq: [c, true]}]}",
        "{any: [{eq: [s, small]}, {in: [s, [large]]}]}",
        "{gt: [{length: t}, 3]}",
    ],
)
def test_that_a_question_somebody_can_be_asked_is_left_alone(condition: str) -> None:
    assert FIRST_LINE + 14 not in [line for line, _ in found_in(reachability(condition))]


def reachability(condition: str) -> str:
    before = f"{LISTS}conditions:\n  never_so: {{all: [{{eq: [b, true]}}, {{eq: [b, false]}}]}}\n"
    people = repeating("name: i, type: text", name="p", also=", maximum: 4")
    scene = (
        "name: s, type: select_one, choices: sizes",
        "name: b, type: boolean",
        "name: c, type: boolean, relevant: {eq: [s, small]}",
        "name: n, type: integer, minimum: 2, maximum: 52",
        "name: m, type: select_multiple, choices: sizes",
        "name: t, type: text",
        "name: never, type: text, relevant: false",
        "name: x, type: text, relevant: never_so",
        people,
    )
    filler = ("name: y, type: text",)
    return asking(*scene, *filler, f"name: q, type: text, relevant: {condition}", before=before)


def test_that_a_question_inside_a_repeat_is_looked_at_too() -> None:
    inner = repeating(
        "name: i, type: boolean", "name: j, type: text, relevant: {gt: [{length: k}, 4]}"
    )
    text = asking(inner, "name: k, type: text, relevant: false")
    assert found_in(text) == [(FIRST_LINE + 1, Code.UNREACHABLE)]
