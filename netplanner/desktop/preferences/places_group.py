"""Where plans and their backups lie, and another folder for the next start."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog
from typing_extensions import override

from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, named, words
from netplanner.desktop.preferences.groups import Group
from netplanner.desktop.preferences.rows import row_of

if TYPE_CHECKING:
    from netplanner.desktop.preferences.values import Preferences

_GOES_FIRST = "NETPLANNER_HOME"
_CAN_BE_COPIED = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class PlansGroup(Group):
    """The folder with the plans, and its backups.

    Signals:
        back_up_requested: a backup is to be made now.
    """

    back_up_requested = Signal()

    def __init__(self, library: Path) -> None:
        super().__init__(tr("Your plans"))
        self._library = library
        self._where = named(words(tr("They are kept here: {path}", path=str(library))), "kept-here")
        self._next = named(words(""), "next-start")
        self._choose = Action("library-folder", tr("Choose another &folder …"))
        self._usual = Action("library-usual", tr("Use the &usual folder"))
        self._keeps = named(QCheckBox(tr("Keep a backup of each day")), "keep-backups")
        self._backups = named(words(""), "backups-here")
        self._back_up = Action("back-up-now", tr("Back up &now"))
        self._said = named(words("", "status"), "back-up-said")
        self._lay_out()
        self._choose.clicked.connect(self._on_choose_clicked)
        self._usual.clicked.connect(self._on_usual_clicked)
        self._keeps.toggled.connect(self._on_keeps_toggled)
        self._back_up.clicked.connect(self.back_up_requested)

    @override
    def draw(self, preferences: Preferences) -> None:
        """Show what holds now."""
        super().draw(preferences)
        wanted = preferences.library_folder
        self._next.setText(_next_words(self._library, wanted))
        self._next.setVisible(bool(wanted) and Path(wanted) != self._library)
        self._usual.setEnabled(bool(wanted))
        self._keeps.setChecked(preferences.keeps_backups)

    def say(self, words: str) -> None:
        """Say what became of a backup."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _lay_out(self) -> None:
        backups = tr("Backups are kept here: {path}", path=str(self._library / "backups"))
        self._backups.setText(backups)
        for said in (self._where, self._next, self._backups):
            said.setTextInteractionFlags(_CAN_BE_COPIED)
        self.add(self._where, row_of(self._choose, self._usual), self._next)
        self.add(row_of(self._keeps), self._backups, row_of(self._back_up), self._said)
        self._said.hide()

    @Slot()
    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, tr("A folder for your plans"), str(self._library))
        named(dialog, "choose-folder").setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self.preferred.emit(replace(self.drawn, library_folder=folder))

    @Slot()
    def _on_usual_clicked(self) -> None:
        self.preferred.emit(replace(self.drawn, library_folder=""))

    @Slot(bool)
    def _on_keeps_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's
        if checked != self.drawn.keeps_backups:
            self.preferred.emit(replace(self.drawn, keeps_backups=checked))


def _next_words(now: Path, wanted: str) -> str:
    if os.environ.get(_GOES_FIRST):
        return tr("{name} names another folder, and goes first.", name=_GOES_FIRST)
    return tr(
        "The next start opens {wanted}. Nothing is moved: these plans stay in {now}.",
        wanted=wanted,
        now=str(now),
    )
