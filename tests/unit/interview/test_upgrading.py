from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.interview.answers import Instance, InstanceId
from netplanner.interview.findings import Code, QuestionnaireError
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.revisions import Effect, effect_of, revisions
from netplanner.interview.upgrading import Fate, Outcome, UpgradeRefusedError, upgraded
from tests.unit.interview.files import HEAD, LISTS, asking, repeating

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers
    from netplanner.interview.definition import Questionnaire

NEXT = HEAD.replace("version: 1\nlanguages", "version: 2\nlanguages")
OLD = questionnaire_from(asking("name: a, type: text", "name: b, type: text"))


def later(*questions: str, steps: str = "", lists: str = LISTS) -> Questionnaire:
    upgrades = f"upgrades:\n  - from: 1\n    steps: [{steps}]\n" if steps else ""
    return questionnaire_from(asking(*questions, before=f"{lists}{upgrades}", head=NEXT))


def fates(answers: Answers, before: Questionnaire, now: Questionnaire) -> list[Fate]:
    return list(upgraded(answers, before, now).report)


def test_that_answers_are_carried_and_new_questions_are_told() -> None:
    now = later("name: a, type: text", "name: b, type: text", "name: c, type: date")
    assert upgraded({"a": "x"}, OLD, now).answers == {"a": "x"}
    assert fates({"a": "x"}, OLD, now) == [Fate(Outcome.CARRIED, "a", "a"), Fate(Outcome.NEW, "c")]


def test_that_a_renamed_question_keeps_its_answer() -> None:
    now = later("name: c, type: text", "name: b, type: text", steps="{rename: a, to: c}")
    given: Answers = {"a": "x"}
    assert upgraded(given, OLD, now).answers == {"c": "x"}
    assert given == {"a": "x"}
    assert fates(given, OLD, now) == [Fate(Outcome.RENAMED, "c", "a")]


def test_that_a_dropped_question_moves_its_answer_home() -> None:
    now = later("name: b, type: text", steps="{drop: a, home: b}")
    assert upgraded({"a": "x", "b": "y"}, OLD, now).answers == {"b": "y\nx"}
    assert fates({"a": "x"}, OLD, now) == [Fate(Outcome.MOVED, "b", "a")]


def test_that_what_has_no_home_is_kept() -> None:
    now = later("name: b, type: text", steps="{drop: a}")
    assert upgraded({"a": "x"}, OLD, now).answers == {"a": "x"}
    assert fates({"a": "x"}, OLD, now) == [Fate(Outcome.KEPT, "a", "a")]


def test_that_choices_are_recoded_and_two_may_become_one() -> None:
    old = questionnaire_from(asking("name: m, type: select_multiple, choices: sizes", before=LISTS))
    sizes = "lists:\n  sizes: [{value: any, label: Any}]\n"
    steps = "{recode: m, values: {small: any, large: any}}"
    now = later("name: m, type: select_multiple, choices: sizes", steps=steps, lists=sizes)
    assert upgraded({"m": ("small", "large")}, old, now).answers == {"m": ("any",)}


def test_that_instances_made_for_a_choice_follow_its_new_value() -> None:
    each = repeating("name: i, type: text", name="p", also=", for_each: m")
    questions = ("name: m, type: select_multiple, choices: sizes", each)
    old = questionnaire_from(asking(*questions, before=LISTS))
    now = later(
        *questions,
        steps="{recode: m, values: {small: tiny}}",
        lists=LISTS.replace("value: small", "value: tiny"),
    )
    given: Answers = {"m": ("small",), "p": (Instance(InstanceId("small"), {"i": "x"}),)}
    assert upgraded(given, old, now).answers == {
        "m": ("tiny",),
        "p": (Instance(InstanceId("tiny"), {"i": "x"}),),
    }


@pytest.mark.parametrize(
    ("by", "answer", "result"),
    [
        ("text", True, "yes"),
        ("text", 7.5, "7.5"),
        ("text", ("a", "b"), "a, b"),
        ("several", "a", ("a",)),
        ("first", ("a", "b"), "a"),
        ("whole_number", "7,5", 8),
        ("whole_number", "many", "many"),
    ],
)
def test_that_an_answer_takes_another_type_by_a_function(
    by: str, answer: str | float | tuple[str, ...], result: object
) -> None:
    now = later("name: a, type: text", "name: b, type: text", steps=f"{{retype: a, by: {by}}}")
    assert upgraded({"a": answer}, OLD, now).answers == {"a": result}


def test_that_steps_reach_inside_a_repeat_and_follow_its_new_name() -> None:
    old = questionnaire_from(asking(repeating("name: i, type: text")))
    steps = "{rename: people, to: contacts}, {rename: contacts/i, to: name}"
    now = later(repeating("name: name, type: text", name="contacts"), steps=steps)
    given: Answers = {"people": (Instance(InstanceId("i1"), {"i": "Ann"}),)}
    done = upgraded(given, old, now)
    assert done.answers == {"contacts": (Instance(InstanceId("i1"), {"name": "Ann"}),)}
    assert Fate(Outcome.RENAMED, "contacts/name", "people/i") in done.report


def test_that_steps_of_several_versions_are_taken_in_order() -> None:
    before = (
        "upgrades:\n"
        "  - {from: 2, steps: [{rename: c, to: d}]}\n"
        "  - {from: 1, steps: [{rename: a, to: c}]}\n"
    )
    head = HEAD.replace("version: 1\nlanguages", "version: 3\nlanguages")
    now = questionnaire_from(asking("name: d, type: text", before=before, head=head))
    assert upgraded({"a": "x"}, OLD, now).answers == {"d": "x"}


def test_that_a_step_never_writes_over_an_answer() -> None:
    now = later("name: b, type: text", steps="{rename: a, to: b}")
    assert upgraded({"a": "x", "b": "y"}, OLD, now).answers == {"a": "x", "b": "y"}


def test_that_answers_to_another_questionnaire_are_refused_with_words() -> None:
    other = questionnaire_from(
        asking("name: a, type: text", head=HEAD.replace("id: tiny", "id: other"))
    )
    with pytest.raises(UpgradeRefusedError, match="Open these answers with"):
        upgraded({}, OLD, other)


def test_that_answers_to_a_newer_version_are_refused_with_words() -> None:
    with pytest.raises(UpgradeRefusedError, match="Update NetPlanner"):
        upgraded({}, later("name: a, type: text"), OLD)


@pytest.mark.parametrize(
    "steps",
    [
        "{rename: a, to: nowhere}",
        "{drop: a, home: nowhere}",
        "{retype: a, by: magic}",
        "{rename: a}",
        "{explode: a}",
    ],
)
def test_that_a_step_that_leads_nowhere_is_found(steps: str) -> None:
    with pytest.raises(QuestionnaireError) as caught:
        later("name: b, type: text", steps=steps)
    codes = {it.code for it in caught.value.findings}
    assert codes & {Code.UNKNOWN_NAME, Code.MISSING_KEY, Code.WRONG_SHAPE}


CHANGES = [
    (Effect.SAFE, ("name: a, type: long_text", "name: b, type: text, required: true"), ""),
    (Effect.SAFE, ("name: a, type: text", "name: b, type: text", "name: c, type: text"), ""),
    (Effect.SAFE, ("name: b, type: text", "name: a, type: text"), ""),
    (Effect.SAFE, ("name: c, type: text", "name: b, type: text"), "{rename: a, to: c}"),
    (Effect.SAFE, ("name: b, type: text",), "{drop: a}"),
    (Effect.SAFE, ("name: b, type: text",), "{drop: a, home: b}"),
    (Effect.NEEDS_STEP, ("name: b, type: text",), ""),
    (Effect.NEEDS_STEP, ("name: a, type: integer", "name: b, type: text"), ""),
    (
        Effect.SAFE,
        ("name: a, type: integer", "name: b, type: text"),
        "{retype: a, by: whole_number}",
    ),
    (
        Effect.NOT_ALLOWED,
        ("name: b, type: text", repeating("name: i, type: text", name="a")),
        "",
    ),
]


@pytest.mark.parametrize(("effect", "questions", "steps"), CHANGES)
def test_that_a_change_is_classed_by_what_it_means_for_saved_plans(
    effect: Effect, questions: tuple[str, ...], steps: str
) -> None:
    assert effect_of(revisions(OLD, later(*questions, steps=steps))) is effect


@pytest.mark.parametrize(
    ("effect", "sizes"),
    [
        (Effect.SAFE, "[{value: small, label: Small}, {value: large, label: L, retired: true}]"),
        (Effect.NEEDS_STEP, "[{value: small, label: Small}]"),
    ],
)
def test_that_a_choice_is_retired_and_not_removed(effect: Effect, sizes: str) -> None:
    question = "name: s, type: select_one, choices: sizes"
    old = questionnaire_from(asking(question, before=LISTS))
    assert effect_of(revisions(old, later(question, lists=f"lists:\n  sizes: {sizes}\n"))) is effect


def test_that_a_change_without_a_new_version_is_not_allowed() -> None:
    changed = questionnaire_from(asking("name: a, type: text"))
    assert effect_of(revisions(OLD, changed)) is Effect.NOT_ALLOWED
    assert revisions(OLD, OLD) == ()
