"""Line icons from one set of drawings, tinted in the colour of the words beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from netplanner import assets

SIZE = 20  # pixels, beside usual letters
_PROGRAM, _PROGRAM_SIZES = "netplanner", (16, 32, 64, 128)
_MIRRORED = {"left": "right", "right": "left", "undo": "redo", "redo": "undo"}


def facing(name: str, *, is_mirrored: bool) -> str:
    """Return the icon that points the same way for those who read from right to left."""
    return _MIRRORED.get(name, name) if is_mirrored else name


def drawing(name: str, colour: str) -> str:
    """Return an icon's SVG with its lines in a colour (`#RRGGBB`)."""
    return assets.text("icons", f"{name}.svg").replace("currentColor", colour)


@lru_cache(maxsize=128)
def icon(name: str, colour: str, size: int, scale: float, off: str = "") -> QIcon:
    """Return an icon of so many pixels, sharp where so many dots of the screen make one.

    `off` is its colour where it cannot be pressed; without one, Qt makes it paler.
    """
    made = QIcon(_drawn(name, colour, size, scale))
    if off:
        made.addPixmap(_drawn(name, off, size, scale), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """Return the sign of the whole program, by which a task bar shows it."""
    made = QIcon()
    for size in _PROGRAM_SIZES:
        made.addPixmap(_painted(assets.text("icons", f"{_PROGRAM}.svg"), QSize(size, size)))
    return made


def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    pixmap = _painted(drawing(name, colour), QSize(size, size) * scale)
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _painted(svg: str, size: QSize) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(svg.encode())
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(size)
    return QPixmap.fromImageReader(reader)
