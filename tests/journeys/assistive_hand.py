"""Fills in a whole plan as assistive technology does: it knows controls by their ids alone.

The system's own Python runs it, since that has the bindings to AT-SPI:

    python3 assistive_hand.py PROGRAM [WORD ...]

It starts the program, prints each heading it comes by as `page: ...` and each announcement it hears
as `heard: ...`, and ends when the finished plan is shown. What it waits for and does not get in
time is its last word, with status 1.
"""

from __future__ import annotations

import subprocess
import sys
import time
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Self

gi = import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi = import_module("gi.repository.Atspi")
GLib = import_module("gi.repository.GLib")
warnings.simplefilter("ignore", DeprecationWarning)  # the new names are younger than Debian 12

T = TypeVar("T")
PATIENCE_S = 20
HEARD: list[str] = []
LEADS_ON = ("add-person",)  # besides the ways from page to page
LEAD_AWAY = ("continue", "finish", "export-pdf")  # each page has one of them, at its end
# What is done on a page that has the first of these ids: (id, text to write, or "" to press).
STEPS = (
    (("title", "Find allies"), ("acting_for-self", "")),
    (("purposes-learning", ""), ("aim", "Someone who has done it")),
    (("zones-shared_interest", ""),),
    (("add-person", ""), ("name", "Ann"), ("closeness-4", "")),
    (("hours_month", "5"),),
)


class Action(Protocol):
    def do_action(self, number: int) -> bool: ...


class EditableText(Protocol):
    def set_text_contents(self, text: str) -> bool: ...


class States(Protocol):
    def contains(self, state: object) -> bool: ...


class Node(Protocol):
    """One thing in the accessible tree, as far as it is used here."""

    def set_cache_mask(self, mask: object) -> None: ...
    def get_name(self) -> str: ...
    def get_accessible_id(self) -> str: ...
    def get_child_count(self) -> int: ...
    def get_child_at_index(self, number: int) -> Self | None: ...
    def get_state_set(self) -> States: ...
    def get_action_iface(self) -> Action: ...
    def get_editable_text_iface(self) -> EditableText: ...


class Heard(Protocol):
    """An event on the bus."""

    any_data: str


class Hand:
    """Acts on what a program shows to assistive technology."""

    def __init__(self, program: Node) -> None:
        self._program = program
        program.set_cache_mask(Atspi.Cache.NONE)  # what is shown now, not a moment ago

    def shown(self) -> Iterator[Node]:
        """Yield all that can be seen, parents first."""
        yield from _shown(self._program)

    def find(self, name: str) -> Node | None:
        return next((node for node in self.shown() if _id(node) == name), None)

    def wait_for(self, name: str) -> Node:
        return _waited(lambda: self.find(name), name)

    def page_after(self, heading: str) -> dict[str, Node]:
        """Return what a page shows by its ids, once it is there as a whole.

        It is looked at once for all that is asked of it: a look takes a fifth of a second.
        """
        return _waited(lambda: self._whole_page_but(heading), f"a page after {heading}")

    def press(self, name: str) -> None:
        """Do the first thing that a control offers: a button is pressed, a choice is checked."""
        node = _waited(lambda: self._ready(name), f"{name}, to be pressed")
        node.get_action_iface().do_action(0)

    def turn(self, name: str) -> None:
        """Press what leads elsewhere, and listen until something is said.

        WORKAROUND Qt 6.12 ends the program where one asks for a scroll bar that a scroll area had
        a moment ago: QAccessibleAbstractScrollArea::child does not look at the number. So nothing
        is asked while a page goes.
        """
        before = len(HEARD)
        self.press(name)
        _waited(lambda: len(HEARD) > before, f"a word after {name}")

    def write(self, name: str, text: str) -> None:
        self.wait_for(name).get_editable_text_iface().set_text_contents(text)

    def _whole_page_but(self, heading: str) -> dict[str, Node] | None:
        page = {_id(node): node for node in self.shown()}
        is_whole = "page-title" in page and not page.keys().isdisjoint(LEAD_AWAY)
        return page if is_whole and page["page-title"].get_name() != heading else None

    def _ready(self, name: str) -> Node | None:
        node = self.find(name)
        enabled = Atspi.StateType.ENABLED
        return node if node and node.get_state_set().contains(enabled) else None


def _shown(node: Node) -> Iterator[Node]:
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from _shown(child)


def _id(node: Node) -> str:
    return str(node.get_accessible_id()).rpartition(".")[2]


def _waited(condition: Callable[[], T | None], what: str) -> T:
    """Return what a condition gives once it gives anything.

    Raises:
        TimeoutError: that did not happen in time.
    """
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        while GLib.MainContext.default().iteration(may_block=False):
            pass  # what was announced is heard here
        try:
            if found := condition():
                return found
        except GLib.Error:
            pass  # it went away while it was looked at
    msg = f"{what}: did not come"
    raise TimeoutError(msg)


def _program() -> Node | None:
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(at) for at in range(desktop.get_child_count()))
    return next((it for it in children if it and it.get_name() == "NetPlanner"), None)


def _hear(event: Heard) -> None:
    HEARD.append(event.any_data)
    _say(f"heard: {event.any_data}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def fill_in(hand: Hand) -> None:
    """Go from the first page to the finished plan."""
    page = _turned(hand, "new-plan", "NetPlanner")
    while "finish" not in page:
        for steps in STEPS:
            if steps[0][0] in page:
                _do(hand, steps)
        page = _turned(hand, "continue", _heading(page))
    _turned(hand, "finish", _heading(page))
    hand.wait_for("export-pdf")


def _turned(hand: Hand, name: str, heading: str) -> dict[str, Node]:
    """Leave a page by a button, and return the next one, whose heading is told."""
    hand.turn(name)
    page = hand.page_after(heading)
    _say(f"page: {_heading(page)}")
    return page


def _heading(page: dict[str, Node]) -> str:
    return page["page-title"].get_name()


def _do(hand: Hand, steps: tuple[tuple[str, str], ...]) -> None:
    for name, text in steps:
        if text:
            hand.write(name, text)
        elif name in LEADS_ON:
            hand.turn(name)
        else:
            hand.press(name)


def main(program: list[str]) -> int:
    """Return 0 where the journey came to its end."""
    listener = Atspi.EventListener.new(_hear)
    listener.register("object:announcement")
    with subprocess.Popen(program) as started:  # noqa: S603 - the test's own words
        try:
            fill_in(Hand(_waited(_program, "the program")))
        except TimeoutError as error:
            _say(str(error))
            return 1
        finally:
            started.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
