"""A small interview of four pages in two sections, and a presenter that holds it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from netplanner.desktop.planning.presenter import Presenter
from netplanner.desktop.planning.scene import Scene
from netplanner.interview.answers import NOTHING, Instance, InstanceId
from netplanner.interview.loading import questionnaire_from
from netplanner.interview.session import begin

if TYPE_CHECKING:
    from netplanner.interview.answers import Answers

_FILE = Path(__file__).with_name("small.yaml")
QUESTIONNAIRE = questionnaire_from(_FILE.read_text(encoding="utf-8"))
COMPLETE: Answers = {
    "title": "Park",
    "kind": "plain",
    "people": (
        Instance(InstanceId("i1"), {"name": "Ann"}),
        Instance(InstanceId("i2"), {"name": "Bo"}),
    ),
}


def presenter_of(answers: Answers = NOTHING) -> Presenter:
    return Presenter(Scene(begin(QUESTIONNAIRE, date(2026, 11, 23), answers)))
