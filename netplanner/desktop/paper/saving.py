"""Files on a person's disk: a good name, a dialog that asks where, and a whole file or none."""

from __future__ import annotations

import errno
import re
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from netplanner.desktop.language import tr
from netplanner.desktop.parts import named
from netplanner.errors import TargetError
from netplanner.exchange.writing import write_whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LONGEST_NAME = 80
"""Letters of a suggested name without its ending; in UTF-8 never over `_MOST_BYTES`."""
_MOST_BYTES = 200
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True)
class FileKind:
    """What a file is, for the dialog that asks where it goes.

    Attributes:
        ending: without a dot.
        filter: as Qt's file dialogs take it.
    """

    ending: str
    title: str
    filter: str


def pdf_file() -> FileKind:
    """Return the words for a PDF file."""
    return FileKind("pdf", tr("Export as PDF"), tr("PDF files (*.pdf)"))


def html_file() -> FileKind:
    """Return the words for a web page."""
    return FileKind("html", tr("Export as web page"), tr("Web pages (*.html)"))


def file_name(title: str, ending: str) -> str:
    """Return a name made from a plan's title that every file system takes."""
    plain = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title)).split())
    visible = "".join(one for one in plain if unicodedata.category(one) not in {"Cf", "Cs", "Co"})
    short = _first_bytes(visible[:LONGEST_NAME]).strip(" .")
    if not short or _DEVICES.fullmatch(short):
        short = f"{tr('Networking plan')} {short}".strip()
    return f"{short}.{ending}"


def _first_bytes(text: str) -> str:
    return text.encode()[:_MOST_BYTES].decode(errors="ignore")


def documents_folder() -> Path:
    """Return where a person keeps documents, or the home folder where there is no such place."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) if folder and Path(folder).is_dir() else Path.home()


def save_dialog(kind: FileKind, suggestion: Path, parent: QWidget | None) -> QFileDialog:
    """Return the dialog that asks where a file goes, and again before it replaces one."""
    dialog = named(QFileDialog(parent, kind.title, str(suggestion.parent), kind.filter), "save-as")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(kind.ending)
    dialog.selectFile(suggestion.name)
    return dialog


def save(path: Path, content: bytes) -> None:
    """Write a file whole, or leave what was there as it was; a link goes on pointing to its file.

    Raises:
        TargetError: it cannot be written; the text says what to do.
    """
    try:
        _refuse_protected(path)
        write_whole(path, content)
    except TargetError as error:
        if isinstance(error.__cause__, OSError):
            raise TargetError(path, _advice(error.__cause__)) from error.__cause__
        raise
    except OSError as error:
        raise TargetError(path, _advice(error)) from error


def _refuse_protected(path: Path) -> None:
    """Replacing a file needs only its folder's permission; a person means the file's own."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISREG(mode) and not mode & _ANY_WRITE:
        raise TargetError(path, tr("This file is write-protected. Choose another name."))


def _advice(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return tr("The disk is full. Make room, or choose another place.")
        case errno.EFBIG:
            return tr("The file is too large for this disk. Choose another place.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return tr("This folder is write-protected. Choose another one.")
        case errno.ENAMETOOLONG:
            return tr("This name is too long. Choose a shorter one.")
        case _:
            return tr("It cannot be written here: {reason}", reason=error.strerror or str(error))


def show_in_folder(path: Path) -> None:
    """Open the folder that a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
