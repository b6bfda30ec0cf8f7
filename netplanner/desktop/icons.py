"""Line icons from one set of drawings, tinted in the colour of the words beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from netplanner import assets

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

SIZE = 20
_SCALES = (1, 2, 3)


def drawing(name: str, colour: str) -> str:
    """Return an icon's SVG with its lines in a colour (`#RRGGBB`)."""
    return assets.text("icons", f"{name}.svg").replace("currentColor", colour)


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon in a colour, sharp at up to three times the size."""
    svg = drawing(name, colour.name()).encode()
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_pixmap(svg, scale))
    return made


def _pixmap(svg: bytes, scale: int) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(svg)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(SIZE, SIZE) * scale)
    pixmap = QPixmap.fromImageReader(reader)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
