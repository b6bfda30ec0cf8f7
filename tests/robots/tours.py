"""Ways past all screens, which the tests of looks and of access take: a new screen is added here.

A tour shows one screen after the other and says the name of each as it stands in the window.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from netplanner import knowledge
from netplanner.desktop.opening.trouble import TroubleView
from netplanner.errors import LibraryDamagedError, LibraryLockedError, LibraryTooNewError
from netplanner.interview.pseudo_language import in_pseudo_language
from netplanner.interview.session import begin
from tests.robots.desk import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from tests.robots.desk import Desk

    Tour: TypeAlias = Callable[[Desk], Iterator[str]]

# What is worked out beside the window, and the name of the part that comes last of it.
_COMES_LAST = {
    "methods": "method-profile_audit-keep",
    "calendar": "calendar",
    "plan-calendar": "calendar",
    "plan-map": "ring-people",
}
_REVIEW = knowledge.review_from(knowledge.review_text(), knowledge.planning())
PAGES = (*(page.name for page in knowledge.planning().pages), "check")


def _settled(screen: str, desk: Desk) -> str:
    """Return a screen's name once all of it is there."""
    if screen in _COMES_LAST:
        desk.wait_for(_COMES_LAST[screen])
    return screen


def home(desk: Desk) -> Iterator[str]:
    """Pass home without plans, and with a draft and a finished plan whose actions are due."""
    desk.application.go_home()
    yield "home-empty"
    desk.hand.press("open-sample").press("all-plans")
    desk.hand.press("new-plan").type("title", "Park").press("save-and-close")
    desk.wait_until_said("plans", "Making new contacts")  # read beside the window
    yield "home"
    desk.application.show_backups()
    yield "backups"


def questions(desk: Desk) -> Iterator[str]:
    """Pass all pages of a plan that is filled in, and the check of its answers."""
    desk.open_looked_back("community")
    for page in PAGES:
        desk.show_page(page)
        yield _settled(page, desk)


def problems(desk: Desk) -> Iterator[str]:
    """Pass pages on which something is still missing."""
    desk.application.new_plan()
    desk.hand.go_on()
    yield "about-problems"
    desk.show_page("check").hand.press("finish")
    yield "check-problems"


def plan(desk: Desk) -> Iterator[str]:
    """Pass all parts of a finished plan."""
    desk.application.open_sample()
    tabs = desk.window.findChildren(QAbstractButton)
    for part in [it.objectName() for it in tabs if it.objectName().startswith("part-")]:
        desk.hand.press(part)
        yield _settled(part.replace("part-", "plan-"), desk)


def looking_back(desk: Desk) -> Iterator[str]:
    """Pass all pages of a review of a plan of which something was done."""
    desk.application.open_sample()
    desk.hand.tick("actions", 1)
    desk.application.plans.look_back(desk.library.summaries()[0].id)
    for page in (*(page.name for page in _REVIEW.pages), "check"):
        desk.show_page(page)
        yield f"review-{page}"


def people(desk: Desk) -> Iterator[str]:
    """Pass everybody, and what is asked before two become one or somebody is deleted."""
    desk.application.open_sample()
    desk.application.show_people()
    yield "people"
    desk.hand.press("person-merge").pick("merge-list", 0)
    yield "people-merge"
    desk.hand.press("person-merge-leave").press("person-delete")
    yield "people-delete"


def preferences(desk: Desk) -> Iterator[str]:
    """Pass the preferences."""
    desk.application.show_preferences()
    yield "preferences"


def troubles(desk: Desk) -> Iterator[str]:
    """Pass what is shown where a library cannot be used."""
    place = Path("/home/ann/NetPlanner/library.sqlite")
    for kind in (LibraryDamagedError, LibraryLockedError, LibraryTooNewError):
        view = TroubleView(kind(place, "It says how."), has_backups=True)
        desk.window.show_view(view, "NetPlanner")
        view.arrive()
        yield f"trouble-{kind.__name__.removeprefix('Library').removesuffix('Error').lower()}"
        desk.application.go_home()
        desk.window.drop_view(view)


def dialogs(desk: Desk) -> Iterator[str]:
    """Pass the windows that open in front of the window."""
    desk.open_sample("community").show_page("purpose").choose("guide-here")
    yield "guide"
    desk.front.close()
    desk.choose("about")
    yield "about-netplanner"
    desk.front.close()


def in_pseudo_words(desk: Desk) -> Iterator[str]:
    """Pass all pages of a new plan whose questions are asked in the made-up language."""
    questionnaire = in_pseudo_language(knowledge.planning())
    desk.open_in(questionnaire)
    for page in (*(it.name for it in begin(questionnaire, TODAY).path()), "check"):
        desk.show_page(page)
        yield page


TOURS: tuple[Tour, ...] = (
    home,
    questions,
    problems,
    plan,
    looking_back,
    people,
    preferences,
    troubles,
    dialogs,
)
