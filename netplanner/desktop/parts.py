"""The small parts that every screen is put together from: words, buttons, frames, columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from netplanner.desktop.looks.icons import SIZE, facing, icon
from netplanner.desktop.looks.sizes import grown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

W = TypeVar("W", bound=QWidget)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_WORDS, _OFF = QPalette.ColorRole.ButtonText, QPalette.ColorGroup.Disabled
_INKS = {"primary": QPalette.ColorRole.BrightText, "link": QPalette.ColorRole.Link}


def named(widget: W, name: str) -> W:
    """Return a widget under the name that robots, style and assistive technology know it by."""
    widget.setObjectName(name)
    return widget


def looking(widget: W, look: str) -> W:
    """Return a widget with a look of the theme's sheet."""
    _mark(widget, "look", look)
    return widget


def dress(view: QWidget) -> None:
    """Put the theme on a view and all its parts ahead of their being shown."""
    view.ensurePolished()
    for part in view.findChildren(QWidget):
        part.ensurePolished()


def mark_troubled(widget: QWidget, *, troubled: bool) -> None:
    """Draw a widget as one whose answer has a problem, or as one without."""
    _mark(widget, "troubled", troubled)


def _mark(widget: QWidget, mark: str, value: str | bool) -> None:  # noqa: FBT001 - a property's value
    """Set what the sheet selects by; a widget that is dressed already is dressed anew."""
    if widget.property(mark) != value:
        widget.setProperty(mark, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().polish(widget)


def mirror(widget: W) -> W:
    """Return a widget whose edges the sheet draws the other way round where one reads so."""
    _mark(widget, "mirrored", QApplication.isRightToLeft())
    return widget


def set_shown(part: QWidget, *, shown: bool) -> None:
    """Show or hide a part of a view; one that already is as wanted costs nothing."""
    if part.isHidden() == shown:
        part.setVisible(shown)


def words(text: str, look: str = "body") -> QLabel:
    """Return words that wrap; whatever stands in them is shown as plain text."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    return looking(label, look)


def leading() -> Qt.AlignmentFlag:
    """Return the edge at which one begins to read, whatever script the words are in."""
    return _RIGHT if QApplication.isRightToLeft() else _LEFT


def trailing() -> Qt.AlignmentFlag:
    """Return the edge at which one ends to read, whatever script the words are in."""
    return _LEFT if QApplication.isRightToLeft() else _RIGHT


def inset(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Keep pixels free inside a layout's edges; Qt itself mirrors no margins."""
    left, right = (end, start) if QApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout, and let go of them."""
    while (item := layout.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            part.deleteLater()


def literal(text: str) -> str:
    """Return text for a button or a buddy label, where a lone & would mark a shortcut."""
    return text.replace("&", "&&")


def shortened(name: str, most: int = 30) -> str:
    """Return a name that fits on a button."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def em(widget: QWidget) -> int:
    """Return the height of the widget's letters in pixels, the unit of widths."""
    return QFontInfo(widget.font()).pixelSize()


class Action(QPushButton):
    """A button that says what it does.

    It handles no event in Python: that would cost every start ten milliseconds.
    """

    def __init__(self, name: str, text: str, look: str = "plain", glyph: str = "") -> None:
        super().__init__(text)
        self._glyph = glyph
        self._ink = _INKS.get(look, _WORDS)
        self.setObjectName(name)
        looking(self, look)
        self.tint()

    def tint(self) -> None:
        """Draw the icon in the colour and the size of this button's words."""
        if self._glyph:
            palette = QApplication.palette()
            colour = palette.color(self._ink).name()
            size = grown(SIZE, em(self))
            self.setIconSize(QSize(size, size))
            glyph = facing(self._glyph, is_mirrored=self.isRightToLeft())
            off = palette.color(_OFF, _WORDS).name() if self._ink is _INKS["primary"] else ""
            self.setIcon(icon(glyph, colour, size, self.devicePixelRatioF(), off))
