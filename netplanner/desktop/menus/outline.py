"""The sections of a plan in the menus: going to one, and how wide their list is.

What draws them is imported where a view has some, so that home does not wait for it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from netplanner.desktop.menus.table import SECTIONS
from netplanner.desktop.menus.verbs import Verb, is_new

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.desktop.menus.bar import Menus
    from netplanner.desktop.window import Window
    from netplanner.desktop.wizard.sections import SectionList
    from netplanner.desktop.wizard.two_panes import TwoPanes

_STEP_EM = 2  # that the list becomes wider at a time


class OutlineMenu(QObject):
    """Knows the list of sections in a window, where its view has one."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window

    def verbs(self) -> Mapping[str, Verb]:
        """Return what the menus' lines on sections do, by their names."""
        wider, narrower = partial(self._widen, _STEP_EM), partial(self._widen, -_STEP_EM)
        return {
            "side-wider": Verb(wider, partial(self._may_widen, _STEP_EM)),
            "side-narrower": Verb(narrower, partial(self._may_widen, -_STEP_EM)),
            **{f"section-{number}": self._opening(number - 1) for number in SECTIONS},
        }

    def name_lines(self, menus: Menus) -> None:
        """Call the menu's lines as the sections that are shown; hide those that are too many."""
        sections = self._sections()
        for row, number in enumerate(SECTIONS):
            label = sections.label_of(row) if sections is not None else ""
            menus.name_line(f"section-{number}", label)

    def join(self) -> None:
        """Give a list of sections that is met for the first time the width that is wanted."""
        panes = self._panes()
        if panes is not None and is_new(panes):
            panes.set_side(self._window.side_em or panes.side_em)
            panes.side_changed.connect(self._on_side_changed)

    def _opening(self, row: int) -> Verb:
        return Verb(partial(self._open, row), partial(self._may_open, row))

    def _sections(self) -> SectionList | None:
        found = self._part("sections")
        if found is None:
            return None
        from netplanner.desktop.wizard.sections import SectionList

        return found if isinstance(found, SectionList) else None

    def _open(self, row: int) -> None:
        if (sections := self._sections()) is not None:
            sections.open_row(row)

    def _may_open(self, row: int) -> bool:
        sections = self._sections()
        return sections is not None and sections.may_open(row)

    def _panes(self) -> TwoPanes | None:
        found = self._part("panes")
        if found is None:
            return None
        from netplanner.desktop.wizard.two_panes import TwoPanes

        return found if isinstance(found, TwoPanes) else None

    def _part(self, name: str) -> QWidget | None:
        view = self._window.view
        return view.findChild(QWidget, name) if view is not None else None

    def _may_widen(self, ems: int) -> bool:
        panes = self._panes()
        return panes is not None and panes.may_have(panes.side_em + ems)

    def _widen(self, ems: int) -> None:
        if (panes := self._panes()) is not None:
            panes.set_side(panes.side_em + ems)

    @Slot(int)
    def _on_side_changed(self, ems: int) -> None:
        self._window.side_em = ems
