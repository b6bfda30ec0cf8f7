from __future__ import annotations

import pytest

from netplanner.interview.conditions import ALWAYS
from netplanner.interview.definition import Choice
from netplanner.interview.findings import Code, QuestionnaireError
from netplanner.interview.loading import choices_from, questionnaire_from
from netplanner.interview.session import begin
from tests.unit.interview.files import HEAD, LISTS, asking
from tests.unit.interview.tiny import FOLDER, TODAY


def found_in(text: str | bytes) -> list[tuple[int, int, Code]]:
    with pytest.raises(QuestionnaireError) as caught:
        questionnaire_from(text)
    return [(it.line, it.column, it.code) for it in caught.value.findings]


def codes_in(text: str) -> list[Code]:
    return [code for _, _, code in found_in(text)]


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.yaml")))
def test_that_every_tiny_questionnaire_can_be_begun_and_says_what_it_shows(name: str) -> None:
    text = (FOLDER / f"{name}.yaml").read_text("utf-8")
    assert text.startswith("# ")
    assert begin(questionnaire_from(text), TODAY).path()


def test_that_another_kind_of_file_is_named_before_all_else() -> None:
    assert found_in("format: netplanner-answers\nanswers: {}\n") == [(1, 9, Code.FORMAT)]


def test_that_a_file_of_a_newer_program_says_so() -> None:
    with pytest.raises(QuestionnaireError, match="2:17: too-new: Update NetPlanner"):
        questionnaire_from(HEAD.replace("format_version: 1", "format_version: 2"))


def test_that_a_file_that_is_a_list_is_refused() -> None:
    assert (1, 1, Code.WRONG_SHAPE) in found_in("- a\n- b\n")


def test_that_unknown_and_missing_keys_are_named_with_what_is_known() -> None:
    text = asking("name: title, type: text, requird: true") + "colour: red\n"
    assert found_in(text) == [(14, 53, Code.UNKNOWN_KEY), (15, 1, Code.UNKNOWN_KEY)]
    assert codes_in(asking("type: text")) == [Code.MISSING_KEY]


@pytest.mark.parametrize(
    "question",
    [
        "name: title, type: text, required: {eq: [title]}",
        "name: title, type: text, required: {eq: 3}",
        "name: title, type: text, required: [a]",
        "name: title, type: text, required: 12:30",
        "name: title, type: text, read_only: no",
        "name: title, type: text, maximum: 12:30",
        "name: title, type: text, hint: 12",
        "name: title, type: text, suggested: {sum: a}",
        "name: title, type: text, default: {a: b}",
        "name: title, type: picture",
        "name: Title, type: text",
        "name: 1st, type: text",
        "name: no way, type: text",
    ],
)
def test_that_a_value_of_a_wrong_shape_is_found(question: str) -> None:
    assert {line for line, _, _ in found_in(asking(question))} == {14}


@pytest.mark.parametrize(
    ("code", "questions"),
    [
        (Code.DUPLICATE_NAME, ["name: a, type: text", "name: a, type: date"]),
        (Code.MISSING_KEY, ["name: a, type: select_one"]),
        (Code.UNKNOWN_NAME, ["name: a, type: select_one, choices: colours"]),
        (Code.WRONG_TYPE, ["name: a, type: text, choices: sizes"]),
        (Code.MISSING_KEY, ["name: a, type: repeat"]),
        (Code.WRONG_TYPE, ["name: a, type: text, repeat: {item: A, questions: []}"]),
        (Code.MISSING_KEY, ["name: a, type: pairs"]),
        (Code.UNKNOWN_NAME, ["name: a, type: pairs, pairs_of: b"]),
        (
            Code.UNKNOWN_NAME,
            ["name: a, type: repeat, repeat: {item: A, for_each: b, questions: []}"],
        ),
        (Code.UNKNOWN_NAME, ["name: a, type: repeat, repeat: {item: A, key: b, questions: []}"]),
        (Code.WRONG_TYPE, ["name: a, type: text, unique: true"]),
        (Code.WRONG_TYPE, ["name: a, type: rating, choices: sizes"]),
        (Code.WRONG_TYPE, ["name: a, type: date, maximum: 3"]),
        (Code.WRONG_TYPE, ["name: a, type: integer, minimum: 3, maximum: 2"]),
        (Code.WRONG_TYPE, ["name: a, type: integer, default: many"]),
        (Code.WRONG_TYPE, ["name: a, type: select_one, choices: sizes, default: huge"]),
        (Code.WRONG_TYPE, ["name: a, type: text, choice_filter: {eq: [choice, small]}"]),
        (Code.MISSING_KEY, ["name: a, type: integer, constraint: {gt: [a, 3]}"]),
        (Code.MISSING_KEY, ["name: a, type: integer, warning: {gt: [a, 3]}"]),
    ],
)
def test_that_parts_that_do_not_fit_are_found(code: Code, questions: list[str]) -> None:
    assert set(codes_in(asking(*questions, before=LISTS))) == {code}


SCENE = (
    "name: n, type: integer",
    "name: t, type: text",
    "name: d, type: date",
    "name: b, type: boolean",
    "name: s, type: select_one, choices: sizes",
    "name: m, type: select_multiple, choices: sizes",
    "name: p, type: repeat, repeat: {item: P, questions: [{name: i, type: text, label: I}]}",
)


@pytest.mark.parametrize(
    "condition",
    [
        "{eq: [n, 3]}",
        "{lt: [n, 2.5]}",
        "{eq: [t, x]}",
        "{in: [t, [x, y]]}",
        "{ge: [d, today]}",
        "{ge: [d, 2026-11-23]}",
        "{eq: [b, true]}",
        "{eq: [s, small]}",
        "{in: [s, [small, large]]}",
        "{contains: [m, small]}",
        "{contains: [m, {ref: s}]}",
        "{gt: [{count: m}, 1]}",
        "{gt: [{count: p}, {ref: n}]}",
        "{gt: [{length: t}, 3]}",
        "{all: [{not: {empty: p}}, {any: [true, false]}]}",
    ],
)
def test_that_a_condition_that_compares_like_with_like_is_taken(condition: str) -> None:
    asked = f"name: q, type: text, relevant: {condition}"
    taken = questionnaire_from(asking(*SCENE, asked, before=LISTS))
    assert taken.question("q").relevant != ALWAYS


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("{eq: [n, three]}", Code.WRONG_TYPE),
        ("{eq: [n, true]}", Code.WRONG_TYPE),
        ("{eq: [t, 3]}", Code.WRONG_TYPE),
        ("{lt: [t, x]}", Code.WRONG_TYPE),
        ("{eq: [d, soon]}", Code.WRONG_TYPE),
        ("{ge: [d, 2026-02-30]}", Code.WRONG_TYPE),
        ("{ge: [d, {ref: n}]}", Code.WRONG_TYPE),
        ("{eq: [b, yes]}", Code.WRONG_TYPE),
        ("{eq: [s, huge]}", Code.WRONG_TYPE),
        ("{in: [s, [small, huge]]}", Code.WRONG_TYPE),
        ("{in: [s, small]}", Code.WRONG_TYPE),
        ("{contains: [m, huge]}", Code.WRONG_TYPE),
        ("{contains: [s, small]}", Code.WRONG_TYPE),
        ("{eq: [m, small]}", Code.WRONG_TYPE),
        ("{eq: [p, 3]}", Code.WRONG_TYPE),
        ("{gt: [{count: n}, 1]}", Code.WRONG_TYPE),
        ("{gt: [{length: n}, 1]}", Code.WRONG_TYPE),
        ("{eq: [x, 1]}", Code.UNKNOWN_NAME),
        ("{eq: [i, x]}", Code.UNKNOWN_NAME),
        ("{empty: x}", Code.UNKNOWN_NAME),
        ("no", Code.UNKNOWN_NAME),
        ("{is: [n, 3]}", Code.UNKNOWN_KEY),
        ("{empty: q}", Code.CYCLE),
    ],
)
def test_that_a_condition_that_cannot_be_judged_is_found(condition: str, code: Code) -> None:
    asked = f"name: q, type: text, relevant: {condition}"
    line, _, found = found_in(asking(*SCENE, asked, before=LISTS))[0]
    assert (line, found) == (23, code)


def test_that_a_circle_of_questions_is_named() -> None:
    text = asking(
        "name: a, type: text, relevant: {empty: b}", "name: b, type: text, relevant: {empty: a}"
    )
    with pytest.raises(QuestionnaireError, match=r"Break this circle of conditions: . → . → ."):
        questionnaire_from(text)


def test_that_a_circle_of_named_conditions_is_named() -> None:
    before = "conditions:\n  x: y\n  y: {not: x}\n"
    assert codes_in(asking("name: a, type: text, relevant: x", before=before)) == [Code.CYCLE]


def test_that_a_circle_inside_a_repeat_is_named_at_its_question() -> None:
    inner = (
        "{name: a, type: text, label: A, relevant: {empty: b}},"
        " {name: b, type: text, label: B, suggested: {ref: a}}"
    )
    text = asking(f"name: p, type: repeat, repeat: {{item: P, questions: [{inner}]}}")
    assert codes_in(text) == [Code.CYCLE]


def test_that_a_repeat_holds_no_repeat() -> None:
    inner = "{name: q, type: repeat, label: Q, repeat: {item: Q, questions: []}}"
    text = asking(f"name: p, type: repeat, repeat: {{item: P, questions: [{inner}]}}")
    assert codes_in(text) == [Code.WRONG_TYPE]


def test_that_a_value_that_is_twice_in_a_list_is_found() -> None:
    before = "lists:\n  sizes: [{value: a, label: A}, {value: a, label: B}]\n"
    assert codes_in(asking("name: a, type: text", before=before)) == [Code.DUPLICATE_NAME]


def test_that_a_number_as_a_choice_needs_quotes() -> None:
    before = "lists:\n  sizes: [{value: 1, label: A}]\n"
    assert found_in(asking("name: a, type: text", before=before)) == [(8, 19, Code.WRONG_SHAPE)]


def test_that_a_list_from_outside_is_known_by_its_name() -> None:
    text = asking("name: a, type: select_one, choices: moods", before="external_lists: [moods]\n")
    assert codes_in(text) == [Code.UNKNOWN_NAME]
    moods = (Choice("calm", {"en": "Calm"}),)
    assert questionnaire_from(text, {"moods": moods}).question("a").choices == moods


def test_that_a_list_of_ones_own_is_not_called_like_one_from_outside() -> None:
    before = f"external_lists: [sizes]\n{LISTS}"
    text = asking("name: a, type: select_one, choices: sizes", before=before)
    with pytest.raises(QuestionnaireError, match="9:3: duplicate-name"):
        questionnaire_from(text, {"sizes": ()})


def test_that_words_of_a_language_that_is_not_announced_are_found() -> None:
    text = asking("name: a, type: text, hint: {en: Hint, de: Hinweis}")
    assert found_in(text) == [(14, 66, Code.UNKNOWN_NAME)]


def test_that_words_need_the_first_language() -> None:
    text = asking("name: a, type: text, hint: {de: Hinweis}").replace("[en]", "[en, de]")
    assert codes_in(text) == [Code.MISSING_KEY]


def test_that_a_file_of_choices_alone_is_read() -> None:
    assert [it.value for it in choices_from("- {value: DE, label: Germany}\n")] == ["DE"]
    with pytest.raises(QuestionnaireError, match="1:4: unknown-key"):
        choices_from("- {code: DE}\n")


@pytest.mark.parametrize(
    "phrases",
    ["{txt: Write}", "{text_at_most: Too long}", '{text: "Write {most}"}', '{text: "a {0}"}'],
)
def test_that_a_phrase_has_a_known_name_and_leaves_open_what_the_engine_fills_in(
    phrases: str,
) -> None:
    assert found_in(asking("name: a, type: text", before=f"phrases: {phrases}\n"))[0][0] == 7
