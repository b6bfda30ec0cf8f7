"""About NetPlanner: what it is, what it stands on, and details for a report of a fault."""

from __future__ import annotations

import json
import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from netplanner import __version__, assets
from netplanner.desktop.column import Column
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.looks.fitting import fitting_size
from netplanner.desktop.parts import Action, em, named, words
from netplanner.library.database import sqlite_version

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH_EM, _HEIGHT_EM, _TEXT_WIDTH_EM, _TEXT_EM = 54, 51, 48, 12
_MARGIN = 32  # pixels beside the buttons, as beside the words above them


class AboutDialog(QDialog):
    """Says what this program is and holds details to copy; it names no folder and no person."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "about").setWindowTitle(tr("About NetPlanner"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = self._text("about-details", tr("Details for a report"), details())
        self._licences = self._text("about-licences", tr("What it stands on"), licences())
        self._copy = Action("copy-details", tr("Copy the &details"), "plain", "copy")
        self._close = Action("close-about", tr("&Close"), "primary")
        self._lay_out()
        self.resize(fitting_size(self, _WIDTH_EM, _HEIGHT_EM))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.close)
        self._close.setFocus()

    def _lay_out(self) -> None:
        column = Column(_TEXT_WIDTH_EM)
        said = tr("NetPlanner {version}", version=__version__)
        column.add(named(words(said, "page-title"), "about-version"))
        for line in _what_it_is():
            column.add(words(line))
        for heading, text in (
            (tr("Details for a report"), self._details),
            (tr("What it stands on"), self._licences),
        ):
            column.add(words(heading, "heading"))
            column.add(text)
        whole, foot = QVBoxLayout(self), QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 20)
        foot.addLayout(Flow((self._close, self._copy)))
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(column, 1)
        whole.addLayout(foot)

    def _text(self, name: str, title: str, text: str) -> QPlainTextEdit:
        field = named(QPlainTextEdit(text), name)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(title)
        field.setFixedHeight(_TEXT_EM * em(self))
        return field

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def details() -> str:
    """Return what those who mend a fault need to know: versions, and nothing of the person."""
    lines = (
        ("NetPlanner", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", version_of("PySide6-Essentials")),
        ("SQLite", sqlite_version()),
        ("WeasyPrint", version_of("weasyprint")),
        ("System", f"{sys.platform}, {platform.machine()}"),
        ("Windows by", QGuiApplication.platformName()),
    )
    return "\n".join(f"{name}: {version}" for name, version in lines)


def licences() -> str:
    """Return each package inside with its version and its licence."""
    known: dict[str, str] = json.loads(assets.text("licences.json"))
    parts = ((name, version_of(name), licence) for name, licence in known.items())
    here = (f"{name} {version}: {licence}" for name, version, licence in parts if version)
    return "\n".join((*_carried(), "", *here))


def version_of(package: str) -> str:
    """Return a package's version, or "" where it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _what_it_is() -> tuple[str, ...]:
    return (
        tr("It turns a wish to network into a dated plan that fits you, and prints it."),
        tr("Everything stays on this computer. It is free, under the MIT licence."),
    )


def _carried() -> tuple[str, ...]:
    return (
        tr("Windows: Qt and PySide6, under the LGPL 3. You may put other versions in their place."),
        tr("Typeface: Atkinson Hyperlegible Next and Noto, under the SIL Open Font License."),
        tr("Questions on preference: the International Personality Item Pool, free for all."),
    )
