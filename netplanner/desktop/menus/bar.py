"""The menu bar of a window, made of the table.

A line can be chosen where its thing can be done: where its button can be pressed in the view that
is shown. That is found out when a menu opens and when keys are about to be used, so that no
screen has to tell the menus anything. Keys that a screen listens for by itself stay its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar
from typing_extensions import override

from netplanner.desktop.enter import keeps_enter
from netplanner.desktop.language import tr
from netplanner.desktop.menus.table import menus
from netplanner.desktop.menus.verbs import button_in, has_own_key
from netplanner.desktop.parts import literal, named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.desktop.menus.table import Entry, Menu
    from netplanner.desktop.menus.verbs import Verb
    from netplanner.desktop.window import Window

_NATIVE = QKeySequence.SequenceFormat.NativeText


class MenuLine(QAction):
    """One line of a menu.

    Signals:
        chosen: its Entry.
    """

    chosen = Signal(object)

    def __init__(self, entry: Entry, parent: QObject) -> None:
        super().__init__(entry.label, parent)
        self.entry = entry
        self.setObjectName(f"menu-{entry.name}")
        self.setCheckable(entry.is_mark)
        self.setAutoRepeat(entry.repeats)
        keys = [QKeySequence(key) for key in entry.keys]
        if entry.owns_keys:
            self.setShortcuts(keys)
        else:
            self.setText(f"{entry.label}\t{keys[0].toString(_NATIVE)}")
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.chosen.emit(self.entry)


class Menus(QObject):
    """Fills a window's menu bar, and does what its lines say.

    Signals:
        done: a line was chosen, and its thing is done.
    """

    done = Signal()

    def __init__(self, window: Window, verbs: Mapping[str, Verb], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._verbs = verbs
        self._lines: dict[str, MenuLine] = {}
        self._keys: dict[QKeySequence, MenuLine] = {}
        bar = named(QMenuBar(), "menu-bar")
        bar.setAccessibleName(tr("Menus"))
        for menu in menus():
            bar.addMenu(self._made(menu, bar))
        window.setMenuBar(bar)
        bar.installEventFilter(self)
        QShortcut(QKeySequence("F10"), bar).activated.connect(self._on_first_wanted)
        window.view_shown.connect(self.refresh)
        window.installEventFilter(self)
        self.refresh()

    def close(self) -> None:
        """Leave the window without menus."""
        self._window.view_shown.disconnect(self.refresh)
        self._window.removeEventFilter(self)
        self._window.setMenuBar(QMenuBar())

    def line(self, name: str) -> MenuLine:
        """Return a line by its entry's name."""
        return self._lines[name]

    def name_line(self, name: str, label: str) -> None:
        """Give a line other words, or hide it where there are none."""
        line = self._lines[name]
        line.setVisible(bool(label))
        line.setText(literal(label))

    def mark(self, name: str, *among: str) -> None:
        """Show that a line holds now, and those it is one of do not."""
        for other in among:
            self._lines[other].setChecked(other == name)

    @Slot()
    def refresh(self) -> None:
        """Let all lines be chosen whose thing can be done."""
        for line in self._lines.values():
            line.setEnabled(self._can_do(line.entry))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return self._keep_enter(event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._prepare(event)
        return super().eventFilter(watched, event)

    def _keep_enter(self, event: QEvent) -> bool:
        """Let Enter open the menu that Alt led to, rather than continue the page."""
        is_kept = keeps_enter(event)
        if is_kept:
            event.accept()
        return is_kept

    def _prepare(self, event: QKeyEvent) -> None:
        """Find out what the keys that are about to be used may do."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(event.key() | held.value)
        line = self._keys.get(keys)
        if line is not None:
            is_own = has_own_key(self._window.view, keys)
            line.setEnabled(not is_own and self._can_do(line.entry))

    def _made(self, menu: Menu, bar: QMenuBar) -> QMenu:
        made = named(QMenu(menu.label, bar), f"menu-{menu.name}")
        made.aboutToShow.connect(self.refresh)
        for number, group in enumerate(menu.groups):
            if number:
                made.addSeparator()
            for entry in group:
                made.addAction(self._line_for(entry, made))
        return made

    def _line_for(self, entry: Entry, menu: QMenu) -> MenuLine:
        line = self._lines[entry.name] = MenuLine(entry, menu)
        self._keys |= dict.fromkeys(line.shortcuts(), line)
        line.chosen.connect(self._on_line_chosen)
        return line

    def _can_do(self, entry: Entry) -> bool:
        if entry.presses:
            return button_in(self._window.view, entry.presses) is not None
        verb = self._verbs.get(entry.name)
        return verb is not None and verb.can()

    @Slot()
    def _on_first_wanted(self) -> None:
        """Open the first menu, as F10 does elsewhere."""
        bar = self._window.menuBar()
        bar.setActiveAction(bar.actions()[0])

    @Slot(object)
    def _on_line_chosen(self, entry: Entry) -> None:
        if not entry.presses:
            self._verbs[entry.name].do()
        elif button := button_in(self._window.view, entry.presses):
            button.click()
        self.done.emit()
