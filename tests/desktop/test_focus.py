from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from netplanner import knowledge
from netplanner.desktop.questions.asked import Asked
from netplanner.interview.session import begin
from tests.robots.desk import TODAY
from tests.robots.looks import ground_of
from tests.robots.tours import TOURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netplanner.interview.definition import Page
    from netplanner.interview.session import Session
    from tests.robots.desk import Desk
    from tests.robots.tours import Tour

ADVISED = ("moved_actions",)  # nothing to act on before there is advice
NOTHING = ("", None, ())


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def controls(desk: Desk) -> set[QWidget]:
    """Return all that can be used by keys in what the window shows."""
    QApplication.processEvents()
    return {part for part in desk.view.findChildren(QWidget) if _takes_keys(part)}


def _takes_keys(part: QWidget) -> bool:
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
    return part.isVisible() and part.isEnabled() and takes_tab and not isinstance(part, QLabel)


def is_reached(part: QWidget, passed: set[QWidget]) -> bool:
    """Whether Tab leads to a control, or arrow keys do from another of its group."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    return part in passed or (group is not None and bool(passed & set(group.buttons())))


def places(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Return where two controls are in the window; what scrolls apart is where it shows."""
    grounds = [ground_of(part) for part in (one, other)]
    if grounds[0] is not grounds[1]:
        shows = [ground.parentWidget() if ground else None for ground in grounds]
        one, other = shows[0] or one, shows[1] or other
    first, second = (QRect(it.mapTo(window, QPoint(0, 0)), it.size()) for it in (one, other))
    return first, second


def goes_back(before: QRect, after: QRect, sign: int) -> bool:
    """Whether one stands after the other as one reads, with a sign of 1 from the left."""
    steps = sign * (after.center().x() - before.center().x())
    is_beside = after.top() <= before.center().y() <= after.bottom()
    is_apart = after.left() >= before.right() or after.right() <= before.left()
    if is_beside and is_apart:
        return steps < 0
    return after.bottom() < before.top() and not (is_apart and steps > 0)


def turns(parts: list[QWidget], desk: Desk, sign: int) -> list[tuple[str, str]]:
    """Return the pairs of controls between which Tab goes against the eye."""
    QApplication.processEvents()  # only now all is laid out
    around = pairwise([*parts, parts[0]])
    return [
        (one.objectName(), other.objectName())
        for one, other in around
        if goes_back(*places(one, other, desk.front), sign)
    ]


@dataclass(frozen=True)
class Round:
    """Where Tab led on a screen: what it missed, and between what it went against the eye."""

    screen: str
    missed: list[str]
    turns: list[tuple[str, str]]


def round_of(screen: str, desk: Desk, sign: int) -> Round:
    parts = desk.keys.round()
    reached = set(parts)
    missed = [it.objectName() for it in controls(desk) if not is_reached(it, reached)]
    return Round(screen, missed, turns(parts, desk, sign))


@pytest.fixture(scope="module")
def gone() -> dict[Tour, tuple[Round, ...]]:
    """Return the rounds so far: each tour is taken once for all that is asked of it."""
    return {}


@pytest.fixture
def rounds(
    tour: Tour, gone: dict[Tour, tuple[Round, ...]], request: pytest.FixtureRequest
) -> tuple[Round, ...]:
    """Return where Tab leads on the screens of a tour."""
    if tour not in gone:
        desk: Desk = request.getfixturevalue("desk")
        gone[tour] = tuple(round_of(screen, desk, 1) for screen in tour(desk))
    return gone[tour]


def against_the_eye(rounds: tuple[Round, ...]) -> dict[str, list[tuple[str, str]]]:
    """Return the screens on which Tab goes back more than once, which it does at the end."""
    return {way.screen: way.turns for way in rounds if len(way.turns) > 1}


@pytest.mark.parametrize("tour", TOURS)
def test_that_tab_reaches_every_control(rounds: tuple[Round, ...]) -> None:
    assert {way.screen: way.missed for way in rounds if way.missed} == {}


@pytest.mark.parametrize("tour", TOURS)
def test_that_tab_goes_as_the_eye_goes(rounds: tuple[Round, ...]) -> None:
    assert against_the_eye(rounds) == {}


@pytest.mark.parametrize("tour", TOURS)
@pytest.mark.usefixtures("right_to_left")
def test_that_tab_goes_as_the_eye_goes_from_right_to_left(
    tour: Tour, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    assert against_the_eye(tuple(round_of(screen, desk, -1) for screen in tour(desk))) == {}


def test_that_tab_reaches_what_undo_has_chosen_again(desk: Desk) -> None:
    hand = desk.hand.press("new-plan").press("acting_for-self").press("acting_for-project")
    hand.press("undo").type("title", "Park")
    assert hand.is_checked("acting_for-self")
    desk.keys.tab_to("acting_for-self")


def asked_around(part: QWidget) -> str:
    """Return the question that a control belongs to, the outermost, or its own name."""
    name, above = part.objectName(), part.parentWidget()
    while above is not None:
        name = above.question.name if isinstance(above, Asked) else name
        above = above.parentWidget()
    return name


def first_open(session: Session, page: Page) -> str:
    """Return the first question without an answer, else the first."""
    shown = [it for it in session.shown(page) if it.place.name not in ADVISED]
    unanswered = (it for it in shown if it.value in NOTHING)
    return next(unanswered, shown[0]).place.name


def test_that_each_page_puts_the_focus_on_what_has_no_answer_yet(desk: Desk) -> None:
    session = begin(knowledge.planning(), TODAY)
    desk.open_in(knowledge.planning())
    for page in session.path():
        desk.show_page(page.name)
        assert asked_around(desk.keys.focused) == first_open(session, page), page.name


def test_that_the_check_puts_the_focus_on_its_heading(desk: Desk) -> None:
    desk.open_in(knowledge.planning()).show_page("check")
    assert desk.keys.focused.objectName() == "page-title"
