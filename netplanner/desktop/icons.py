"""Line icons from one set of drawings, tinted in the colour of the words beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from netplanner import assets

SIZE = 20


def drawing(name: str, colour: str) -> str:
    """Return an icon's SVG with its lines in a colour (`#RRGGBB`)."""
    return assets.text("icons", f"{name}.svg").replace("currentColor", colour)


@lru_cache(maxsize=128)
def icon(name: str, colour: str, scale: float) -> QIcon:
    """Return an icon in a colour, sharp where so many dots of the screen make a pixel."""
    buffer = QBuffer()
    buffer.setData(drawing(name, colour).encode())
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(QSize(SIZE, SIZE) * scale)
    pixmap = QPixmap.fromImageReader(reader)
    pixmap.setDevicePixelRatio(scale)
    return QIcon(pixmap)
