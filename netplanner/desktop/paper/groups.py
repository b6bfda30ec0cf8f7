"""The groups beside the pages: which page, how large, and where the words are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from netplanner.desktop.language import tr
from netplanner.desktop.paper.row import SPACING, Row
from netplanner.desktop.parts import Action, em, named, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from netplanner.desktop.paper.pages import PagesView
    from netplanner.desktop.paper.search import Search

_NUMBER_EM = 5
_MOST_DIGITS = 5


class PageGroup(QWidget):
    """Which page is in sight.

    Signals:
        page_wanted: the number of the page that was typed.
    """

    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._number = named(QLineEdit(), "page")
        self._number.setMaxLength(_MOST_DIGITS)
        self._number.setFixedWidth(_NUMBER_EM * em(self))
        self._count = named(words("", "muted"), "page-count")
        self._count.setWordWrap(False)
        self.previous = _step("previous-page", tr("Previous"), tr("Previous page"))
        self.next = _step("next-page", tr("Next"), tr("Next page"))
        column = _column(self)
        column.addWidget(Row(_label(tr("Pa&ge"), self._number), self._number, self._count))
        column.addWidget(Row(self.previous, self.next))
        self._number.returnPressed.connect(self._on_number_entered)

    def draw(self, pages: PagesView) -> None:
        """Show the number of the page in sight, and how many there are."""
        page, count = pages.page, pages.page_count
        self._number.setText(str(page))
        self._number.setAccessibleDescription(tr("Page {page} of {count}", page=page, count=count))
        self._count.setText(tr("of {count}", count=count))
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < count)

    @Slot()
    def focus_number(self) -> None:
        """Let a page's number be typed."""
        self._number.setFocus()
        self._number.selectAll()

    @Slot()
    def _on_number_entered(self) -> None:
        typed = self._number.text().strip()
        if typed.isdecimal():
            self.page_wanted.emit(int(typed))


class ZoomGroup(QWidget):
    """How large the pages are."""

    def __init__(self) -> None:
        super().__init__()
        self._scale = named(words("", "muted"), "scale")
        self.smaller = _step("zoom-out", "\N{MINUS SIGN}", tr("Smaller"))
        self.larger = _step("zoom-in", "+", tr("Larger"))
        self.fit_width = _step("fit-width", tr("Fit width"))
        self.fit_page = _step("fit-page", tr("Whole page"))
        column = _column(self)
        column.addWidget(Row(words(tr("Size")), self._scale))
        column.addWidget(Row(self.smaller, self.larger))
        column.addWidget(Row(self.fit_width, self.fit_page))

    def draw(self, pages: PagesView) -> None:
        """Show how large the pages are, in parts of a hundred."""
        self._scale.setText(tr("{percent} %", percent=round(pages.scale * 100)))


class FindGroup(QWidget):
    """Words to find on the pages.

    Signals:
        words_typed: the words so far.
        next_wanted, previous_wanted: Enter was pressed in the field, alone or with Shift.
    """

    words_typed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = named(QLineEdit(), "find")
        self._field.setClearButtonEnabled(True)
        self._found = named(words("", "muted"), "found")
        self.previous = _step("find-previous", tr("Previous"), tr("Previous place found"))
        self.next = _step("find-next", tr("Next"), tr("Next place found"))
        column = _column(self)
        column.addWidget(_label(tr("&Find"), self._field))
        column.addWidget(self._field)
        column.addWidget(Row(self.previous, self.next))
        column.addWidget(self._found)
        self._field.textChanged.connect(self.words_typed)
        for keys, wanted in (
            ("Return", self.next_wanted),
            ("Enter", self.next_wanted),
            ("Shift+Return", self.previous_wanted),
            ("Shift+Enter", self.previous_wanted),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._field)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(wanted)

    def draw(self, search: Search) -> None:
        """Say how many places were found, and which is shown."""
        self._found.setText(_found_words(search))
        self.previous.setEnabled(search.count > 0)
        self.next.setEnabled(search.count > 0)

    @Slot()
    def focus_words(self) -> None:
        """Let words be typed."""
        self._field.setFocus()
        self._field.selectAll()


def _found_words(search: Search) -> str:
    if not search.words:
        return ""
    if not search.count:
        return tr("Nothing found") if search.is_done else tr("Looking ...")
    return tr("{shown} of {count} places", shown=search.shown, count=search.count)


def _step(name: str, text: str, spoken: str = "") -> Action:
    action = Action(name, text)
    action.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if spoken:
        action.setAccessibleName(spoken)
        action.setToolTip(spoken)
    return action


def _label(text: str, field: QWidget) -> QLabel:
    label = words(text)
    label.setWordWrap(False)
    label.setBuddy(field)
    return label


def _column(group: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACING)
    return column
