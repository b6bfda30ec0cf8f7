"""What was said since the program was started, for those who read at their own pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout

from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.looks.fitting import fitting_size
from netplanner.desktop.looks.wrapped_rows import WrappedRow
from netplanner.desktop.notices import past_notices
from netplanner.desktop.parts import Action, named, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.notices import Said

_WIDTH_EM, _HEIGHT_EM = 40, 26


class NoticesDialog(QDialog):
    """The notices of this session, the last first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "notices").setWindowTitle(tr("Past notices"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting_size(self, _WIDTH_EM, _HEIGHT_EM))
        said = past_notices().newest_first
        self._list = named(QListView(), "past-notices")
        self._list.setAccessibleName(tr("Past notices"))
        self._list.setModel(QStringListModel([line_of(notice) for notice in said], self))
        self._list.setItemDelegate(WrappedRow(self._list))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setVisible(bool(said))
        none = words(tr("Nothing was said since the start."), "muted")
        none.setVisible(not said)
        close = Action("close-notices", tr("&Close"), "primary")
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._list, 1)
        column.addLayout(Flow((close,)))
        (self._list if said else close).setFocus()


def line_of(notice: Said) -> str:
    """Return a notice as one line, with its time of day."""
    time = QLocale().toString(notice.time, QLocale.FormatType.ShortFormat)
    return tr("{time}  {notice}", time=time, notice=notice.text)
