"""`check`: is all there that NetPlanner needs, and is the library whole?"""

from __future__ import annotations

import platform
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner import __version__, knowledge
from netplanner.errors import LibraryError, MissingPartError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting

_UNUSABLE = 3
_PATIENCE_S = 60
_QT_COMMAND = (
    "In a checkout, make run brings it. Debian and Ubuntu: sudo apt install libegl1 libgl1 "
    "libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)
_LOAD_QT = """
import ctypes, sys
from pathlib import Path
from PySide6 import QtCore, QtPdfWidgets, QtPrintSupport, QtSvg, QtWidgets
if sys.platform.startswith("linux"):
    plugins = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath)
    ctypes.CDLL(str(Path(plugins, "platforms", "libqxcb.so")))
print(QtCore.qVersion())
"""


@dataclass(frozen=True)
class Finding:
    """One part that was looked at: whether it is fine, and a line about it."""

    is_fine: bool
    text: str


def run(_arguments: Arguments, setting: Setting) -> int:
    """Print a line for each part; what is missing is said with how to get it."""
    findings = list(_findings(setting))
    for finding in findings:
        setting.say(f"{'fine   ' if finding.is_fine else 'MISSING'}  {finding.text}")
    return 0 if all(finding.is_fine for finding in findings) else _UNUSABLE


def _findings(setting: Setting) -> Iterator[Finding]:
    yield Finding(is_fine=True, text=f"NetPlanner {__version__}")
    yield Finding(is_fine=True, text=f"Python {platform.python_version()}")
    yield _content()
    yield _windows()
    yield _paper()
    yield _letters()
    yield from _library(setting)


def _content() -> Finding:
    questions = len(knowledge.planning().questions)
    methods = len(knowledge.catalogue().methods)
    return Finding(is_fine=True, text=f"{questions} questions and {methods} methods")


def _windows() -> Finding:
    """Load Qt in a process of its own: a library that is missing may end the process."""
    loaded = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-c", _LOAD_QT],
        capture_output=True,
        check=False,
        text=True,
        timeout=_PATIENCE_S,
    )
    if loaded.returncode == 0:
        return Finding(is_fine=True, text=f"Qt {loaded.stdout.strip()} for the windows")
    reason = (loaded.stderr.strip().splitlines() or ["it ended"])[-1]
    return Finding(is_fine=False, text=f"Qt for the windows: {reason}. {_QT_COMMAND}")


def _paper() -> Finding:
    from netplanner.report.pdf import renderer, write_pdf

    try:
        write_pdf("<html lang='en'><title>Check</title><p>Check</p></html>")
    except MissingPartError as error:
        return Finding(is_fine=False, text=str(error))
    return Finding(is_fine=True, text=f"WeasyPrint {renderer().__version__} for PDF files")


def _letters() -> Finding:
    from netplanner.report.fonts import FONTS, font_bytes

    try:
        for font in FONTS:
            font_bytes(font.file)
    except OSError as error:
        return Finding(is_fine=False, text=f"Fonts: {error}. Install NetPlanner again.")
    return Finding(is_fine=True, text=f"{len(FONTS)} fonts, {FONTS[0].family} first")


def _library(setting: Setting) -> Iterator[Finding]:
    from netplanner.library import Library
    from netplanner.library.opening import FILE_NAME

    path: Path = setting.folder / FILE_NAME
    if not path.exists():
        yield Finding(is_fine=True, text=f"No plans yet; the first one makes {path}")
        return
    try:
        with Library.open(setting.folder, setting.now) as library:
            faults = library.health()
    except LibraryError as error:
        faults = (str(error),)
    for fault in faults:
        yield Finding(is_fine=False, text=f"Library: {fault}")
    if not faults:
        yield Finding(is_fine=True, text=f"Library in {path}")
