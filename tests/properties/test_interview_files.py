"""Whatever stands in a file, it is read or refused with places; nothing else ever happens."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

from netplanner import knowledge
from netplanner.errors import InputError
from netplanner.interview import answers_json
from netplanner.interview.findings import FileError, QuestionnaireError
from netplanner.interview.lint import lint
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.pseudo_language import pseudo
from netplanner.interview.strict_yaml import parse, plain

if TYPE_CHECKING:
    from netplanner.interview.findings import Finding

LINES = knowledge.planning_text().splitlines()
YAML = st.text(st.sampled_from("a1 :-[]{},#&*!|>'\"%@`\n\t\\?~é"), max_size=60)
PLACES = st.lists(st.integers(0, len(LINES) - 1), min_size=1, max_size=3)
often = settings(max_examples=150, deadline=None)


@often
@given(st.one_of(YAML, st.text(max_size=40), st.binary(max_size=40)))
@example("a: &a [*a]")
@example("? - a\n: b")
def test_that_any_content_is_read_or_refused_with_places(content: str | bytes) -> None:
    findings = refused(content)
    assert all(it.line >= 1 and it.column >= 1 and it.what for it in findings)


def refused(content: str | bytes) -> tuple[Finding, ...]:
    """Return why a content is not read, nothing where it is."""
    try:
        plain(parse(content))
    except FileError as error:
        return error.findings
    return ()


@settings(max_examples=40, deadline=None)
@given(PLACES, st.sampled_from(["", "  ", "x", "- a", "a: b", "}", "type: pairs", "relevant: q"]))
def test_that_a_questionnaire_with_spoiled_lines_is_read_or_refused(
    spoiled: list[int], line: str
) -> None:
    text = "\n".join(line if at in spoiled else it for at, it in enumerate(LINES))
    assert lint(text) == tuple(sorted(lint(text)))


@settings(max_examples=40, deadline=None)
@given(PLACES)
def test_that_a_questionnaire_with_missing_lines_is_read_or_refused(missing: list[int]) -> None:
    with suppress(QuestionnaireError):
        questionnaire_from("\n".join(it for at, it in enumerate(LINES) if at not in missing))


@often
@given(st.text(max_size=60))
@example('{"a": [[], 1]}')
def test_that_any_text_is_saved_answers_or_is_refused(text: str) -> None:
    with suppress(InputError):
        answers_json.loads(text)


@often
@given(st.text(max_size=60))
def test_that_pseudo_words_are_longer_than_any_text(text: str) -> None:
    assert len(pseudo(text)) >= 1.4 * len(text)
