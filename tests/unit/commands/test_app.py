from __future__ import annotations

import pytest

from netplanner import app, knowledge


@pytest.mark.parametrize(
    ("environment", "system", "answer"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_that_a_display_is_told_from_the_environment(
    environment: dict[str, str], system: str, answer: bool
) -> None:
    assert app.has_display(environment, system) is answer


@pytest.mark.parametrize(("words", "name"), [([], "returner"), (["community"], "community")])
def test_that_a_command_answers_on_standard_output(
    words: list[str], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(["sample", *words]) == 0
    assert capsys.readouterr() == (knowledge.sample(name), "")


@pytest.mark.parametrize(("words", "status"), [(["--version"], 0), (["nonsense"], 2)])
def test_that_what_the_words_alone_answer_ends_with_a_status(words: list[str], status: int) -> None:
    assert app.main(words) == status
