from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netplanner import knowledge

if TYPE_CHECKING:
    from tests.unit.commands.terminal import Terminal


def test_that_every_question_is_printed_by_name_for_people(terminal: Terminal) -> None:
    said = terminal.answer("questions").splitlines()
    for name in knowledge.planning().questions:
        assert any(line.startswith((f"  {name} (", f"  {name}* (")) for line in said)


def test_that_bounds_conditions_and_choices_are_said(terminal: Terminal) -> None:
    said = terminal.answer("questions")
    assert "  weeks* (integer, 2 to 52)\n    How many weeks?\n    Starts as: 12.\n" in said
    assert "    Asked when purposes contains voice.\n" in said
    assert "        One of: well, a_little, not_yet.\n" in said


def test_that_programs_get_every_question_with_its_choices_and_conditions(
    terminal: Terminal,
) -> None:
    document = json.loads(terminal.answer("questions", "--json"))
    questions = {question["name"]: question for question in document["questions"]}
    assert list(questions) == list(knowledge.planning().questions)
    assert questions["decision_date"]["relevant"] == "wants_a_voice"
    assert document["conditions"]["wants_a_voice"] == {"contains": ["purposes", "voice"]}
    assert questions["purposes"]["choices"][0]["value"] == "information"
    assert [inner["name"] for inner in questions["events"]["questions"]][:2] == ["name", "date"]
