"""What stands in the menus: the one list of actions and keys, for the bar and for the guide.

Menus themselves have no letter to press with Alt, because the buttons of a screen have theirs;
Alt alone goes to the bar.
"""

from __future__ import annotations

from dataclasses import dataclass

from netplanner.desktop.language import tr

SECTIONS = range(1, 9)


@dataclass(frozen=True)
class Entry:
    """One line of a menu.

    Attributes:
        name: what the line is known by.
        keys: as Qt writes them; the first is shown.
        presses: the buttons it stands for, by objectName: the first that can be pressed is.
        is_mark: whether a mark beside it shows that it holds now.
        owns_keys: whether the keys are the menu's own; else the field with the focus has them.
        repeats: whether it is done again and again while the keys are held.
    """

    name: str
    label: str
    keys: tuple[str, ...] = ()
    presses: tuple[str, ...] = ()
    is_mark: bool = False
    owns_keys: bool = True
    repeats: bool = False


@dataclass(frozen=True)
class Menu:
    """A menu and its lines, in groups."""

    name: str
    label: str
    groups: tuple[tuple[Entry, ...], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All lines."""
        return tuple(entry for group in self.groups for entry in group)


def menus() -> tuple[Menu, ...]:
    """Return all menus."""
    return (
        Menu("file", tr("File"), _file()),
        Menu("edit", tr("Edit"), _edit()),
        Menu("plan", tr("Plan"), _plan()),
        Menu("people", tr("People"), ((Entry("open-people", tr("&All people")),),)),
        Menu("view", tr("View"), _view()),
        Menu("help", tr("Help"), _help()),
    )


def _pressing(name: str, label: str, *keys: str) -> Entry:
    return Entry(name, label, keys, (name,))


def _file() -> tuple[tuple[Entry, ...], ...]:
    return (
        (
            Entry("new-plan", tr("&New plan"), ("Ctrl+N",)),
            Entry("open-sample", tr("Open a &sample plan")),
            Entry("all-plans", tr("&All plans")),
            _pressing("import-plan", tr("&Import answers …")),
        ),
        (
            _pressing("preview", tr("Pre&view")),
            _pressing("print", tr("&Print …"), "Ctrl+P"),
            _pressing("export-pdf", tr("&Export PDF …"), "Ctrl+E"),
        ),
        (
            Entry("back-up-now", tr("&Back up now")),
            Entry("backups", tr("Back&ups …")),
            Entry("preferences", tr("P&references"), ("Ctrl+,",)),
        ),
        (Entry("quit", tr("&Quit"), ("Ctrl+Q",)),),
    )


def _edit() -> tuple[tuple[Entry, ...], ...]:
    return (
        (
            Entry("undo", tr("&Undo"), ("Ctrl+Z",), ("undo",), repeats=True),
            Entry("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), ("redo",), repeats=True),
        ),
        (
            Entry("cut", tr("Cu&t"), ("Ctrl+X",), owns_keys=False),
            Entry("copy", tr("&Copy"), ("Ctrl+C",), owns_keys=False),
            Entry("paste", tr("&Paste"), ("Ctrl+V",), owns_keys=False),
            Entry("select-all", tr("Select &all"), ("Ctrl+A",), owns_keys=False),
        ),
    )


def _plan() -> tuple[tuple[Entry, ...], ...]:
    forward = ("continue", "finish")
    return (
        (
            _pressing("back", tr("&Back"), "Alt+Left"),
            Entry("continue", tr("&Continue"), ("Ctrl+Return", "Ctrl+Enter"), forward),
        ),
        tuple(
            Entry(f"section-{number}", tr("Section {number}", number=number), (f"Ctrl+{number}",))
            for number in SECTIONS
        ),
        (
            _pressing("change-answers", tr("Change &answers")),
            _pressing("log-contact", tr("&Log a contact"), "Ctrl+L"),
            _pressing("review", tr("Loo&k back")),
        ),
        (_pressing("save-and-close", tr("&Save and close")),),
    )


def _view() -> tuple[tuple[Entry, ...], ...]:
    return (
        (
            Entry("theme-system", tr("Colours as the &system has them"), is_mark=True),
            Entry("theme-light", tr("&Light"), is_mark=True),
            Entry("theme-dark", tr("&Dark"), is_mark=True),
            Entry("theme-high-contrast", tr("High &contrast"), is_mark=True),
        ),
        (
            Entry("text-larger", tr("L&arger letters"), ("Ctrl++", "Ctrl+="), repeats=True),
            Entry("text-smaller", tr("S&maller letters"), ("Ctrl+-",), repeats=True),
            Entry("text-normal", tr("Letters as the s&ystem has them"), ("Ctrl+0",)),
        ),
        (
            Entry("side-wider", tr("&Wider list of sections")),
            Entry("side-narrower", tr("Narr&ower list of sections")),
        ),
        (Entry("notices", tr("Past &notices")),),
    )


def _help() -> tuple[tuple[Entry, ...], ...]:
    return (
        (
            Entry("guide-here", tr("&Guide to this"), ("F1",)),
            Entry("guide-all", tr("The &whole guide")),
            Entry("shortcuts", tr("&Keyboard shortcuts")),
        ),
        (Entry("about", tr("&About NetPlanner")),),
    )
