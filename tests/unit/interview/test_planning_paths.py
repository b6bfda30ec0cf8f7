"""Every state can move on or leave (statement 11): a graph search over the planning questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.interview import answers_json
from netplanner.interview.answers import Instance, InstanceId, Place
from netplanner.interview.session import begin
from tests.unit.interview.tiny import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.answers import Answer
    from netplanner.interview.session import Session

DECIDING: dict[str, tuple[Answer, ...]] = {
    "acting_for": ("self", "project"),
    "purposes": (("voice",), ("learning",)),
    "preference_form": ("full", "quick"),
    "zones": ((), ("core_group",)),
    "people": ((), (Instance(InstanceId("i1")), Instance(InstanceId("i2")))),
    "method_experiences": ((),),
}


def test_that_every_reachable_state_leads_on_to_the_last_page_and_back() -> None:
    looked_back = {"method_experiences": (Instance(InstanceId("i1")),)}
    start = begin(knowledge.planning(), TODAY, looked_back)
    reached, waiting = {state(start)}, [start]
    while waiting:
        here = waiting.pop()
        assert here.is_last or here.next().page != here.page
        assert here.is_first or here.back().page != here.page
        for after in moves(here):
            if state(after) not in reached:
                reached.add(state(after))
                waiting.append(after)
    assert {page for page, _ in reached} == {page.name for page in start.questionnaire.pages}


def moves(here: Session) -> Iterator[Session]:
    """Yield what one step or one answer leads to from a page."""
    yield from (here.next(), here.back())
    asked = {shown.place.name for shown in here.shown(here.page)}
    for name in asked & DECIDING.keys():
        yield from (here.answer(Place(name), answer)[0] for answer in DECIDING[name])


def state(session: Session) -> tuple[str, str]:
    deciding = {name: it for name, it in session.answers.items() if name in DECIDING}
    return session.page.name, answers_json.dumps(deciding)
