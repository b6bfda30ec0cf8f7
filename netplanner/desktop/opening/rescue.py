"""What leads on where the library cannot be used: backups, another folder, or looking only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from netplanner.desktop.column import Column
from netplanner.desktop.enter import Enter
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.opening.trouble import TroubleView, Way
from netplanner.desktop.parts import Action, named, words
from netplanner.library.copies import newest_first
from netplanner.library.opening import FILE_NAME

if TYPE_CHECKING:
    from netplanner.desktop.backups.backups import Backups
    from netplanner.desktop.window import Window
    from netplanner.errors import LibraryError


class NewFolderView(Column):
    """Says that a folder holds no plans yet, before a library is begun in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.begin = Action("begin-here", tr("&Begin here"), "primary")
        self.back = Action("leave-folder", tr("Bac&k"))
        self.add(
            named(words(tr("There are no plans in this folder yet"), "page-title"), "page-title")
        )
        self.add(words(tr("New plans are kept here from now on: {path}", path=str(folder))))
        self.add(words(tr("What lies in the other folder stays there, as it is."), "muted"))
        row = QWidget()
        row.setLayout(Flow((self.begin, self.back)))
        self.add(row)
        Enter(self)
        self.parts.addStretch(1)


class Rescue(QObject):
    """Shows one trouble in the window, and follows the way that is taken.

    Signals:
        again_wanted: the library is to be opened as before.
        read_only_wanted: it is to be opened to look at only.
        folder_chosen: the Path of the folder whose library is to be opened, or begun.
        restore_wanted: the Path of the backup that is to be put back.
    """

    again_wanted = Signal()
    read_only_wanted = Signal()
    folder_chosen = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, error: LibraryError, folder: Path, window: Window) -> None:
        super().__init__()
        self._folder = folder
        self._window = window
        self._chosen = folder
        self._views: list[QWidget] = []
        self._backups: Backups | None = None
        self._trouble = TroubleView(error, has_backups=bool(newest_first(folder)))
        self._trouble.taken.connect(self._on_trouble_taken)

    @Slot()
    def show_trouble(self) -> None:
        """Show what happened, and the ways on."""
        self._show(self._trouble)
        self._trouble.arrive()

    def close(self) -> None:
        """Let go of all that was shown."""
        if self._backups is not None:
            self._backups.flush()
        for view in self._views:
            self._window.drop_view(view)

    def _show(self, view: QWidget) -> None:
        if view not in self._views:
            self._views.append(view)
        self._window.show_view(view, tr("NetPlanner"))

    @Slot(object)
    def _on_trouble_taken(self, way: Way) -> None:
        match way:
            case Way.RESTORE:
                self._show_backups()
            case Way.READ_ONLY:
                self.read_only_wanted.emit()
            case Way.FOLDER:
                self._ask_for_folder()
            case Way.AGAIN:
                self.again_wanted.emit()
            case Way.CLOSE:
                self._window.close()
            case Way.COPY:
                pass

    def _show_backups(self) -> None:
        from netplanner.desktop.backups.backups import Backups

        self._backups = Backups(self._folder)
        self._backups.closed.connect(self.show_trouble)
        self._backups.restore_wanted.connect(self.restore_wanted)
        self._show(self._backups.view)
        self._backups.arrive()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self._window, tr("Choose a folder"), str(self._folder.parent))
        named(dialog, "folder-dialog").setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    @Slot(str)
    def choose_folder(self, chosen: str) -> None:
        """Go on with a folder; where it holds no plans, say so first."""
        self._chosen = Path(chosen)
        if (self._chosen / FILE_NAME).exists():
            self.folder_chosen.emit(self._chosen)
            return
        view = NewFolderView(self._chosen)
        view.begin.clicked.connect(self._on_begin_clicked)
        view.back.clicked.connect(self.show_trouble)
        self._show(view)
        view.begin.setFocus()

    @Slot()
    def _on_begin_clicked(self) -> None:
        self.folder_chosen.emit(self._chosen)
