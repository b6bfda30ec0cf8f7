"""What one would see at once: words cut off, parts out of reach, controls without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QListView,
    QScrollArea,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDLESS = 10_000  # pixels
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def cut_off(window: QWidget) -> list[str]:
    """Return the parts whose words do not show in full, or that no scrolling brings into sight."""
    QApplication.processEvents()
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    found = (_said(part, why) for part in parts for why in _cuts(part, window))
    return sorted(set(found))


def nameless(window: QWidget) -> list[str]:
    """Return the controls that assistive technology has no name for."""
    controls = (part for part in window.findChildren(QWidget) if _is_control(part))
    return sorted(_said(part, "has no name") for part in controls if not _name(part))


def letters(window: QWidget) -> list[str]:
    """Return the letters that press a button with Alt, in capitals."""
    buttons = (it for it in window.findChildren(QAbstractButton) if it.isVisible())
    texts = (it.text().replace("&&", "") for it in buttons)
    return [text.split("&")[1][0].upper() for text in texts if "&" in text]


def _cuts(part: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(part, QAbstractButton) and part.text() and _is_narrow(part):
        yield "is too narrow for its words"
    if isinstance(part, QLabel) and part.text() and _is_low(part):
        yield "is too small for its words"
    if isinstance(part, QScrollArea) and _overflows(part):
        yield "is wider than what shows of it"
    if isinstance(part, QListView) and _has_wide_rows(part):
        yield "has rows that are wider than itself"
    if not _is_within_reach(part, window):
        yield "is out of reach"


def _is_narrow(button: QAbstractButton) -> bool:
    return button.width() < button.minimumSizeHint().width()


def _is_low(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.width() < label.sizeHint().width()
    room, wraps = label.contentsRect(), Qt.TextFlag.TextWordWrap.value
    column = QRect(0, 0, room.width(), _ENDLESS)
    needed = label.fontMetrics().boundingRect(column, wraps, _plain(label))
    is_whole = label.maximumHeight() < _ENDLESS or label.height() >= label.heightForWidth(
        label.width()
    )
    return needed.width() > room.width() or not is_whole


def _plain(label: QLabel) -> str:
    is_rich = label.textFormat() == Qt.TextFormat.RichText
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText() if is_rich else label.text()


def _overflows(area: QScrollArea) -> bool:
    inside = area.widget()
    is_fixed = area.horizontalScrollBarPolicy() == _NEVER
    return is_fixed and inside is not None and inside.width() > area.viewport().width()


def _has_wide_rows(view: QListView) -> bool:
    model = view.model()
    if view.horizontalScrollBarPolicy() != _NEVER:
        return False
    rows = (view.visualRect(model.index(row, 0)) for row in range(model.rowCount()))
    return any(row.width() > view.viewport().width() for row in rows)


def _is_within_reach(part: QWidget, window: QWidget) -> bool:
    """Whether a part lies in the window, or in what scrolls there."""
    if part.isWindow() or part.window() is not window:
        return True
    around = ground_of(part)
    ground: QWidget = window if around is None else around
    lies = QRect(part.mapTo(ground, QPoint(0, 0)), part.size())
    if around is None:
        return window.rect().contains(lies)
    return ground.rect().left() <= lies.left() and lies.right() <= ground.rect().right()


def ground_of(part: QWidget) -> QWidget | None:
    """Return what scrolls a part up and down: the ground inside the nearest scroll area."""
    above = part.parentWidget()
    while above is not None:
        before = above.parentWidget()
        if isinstance(before, QAbstractScrollArea) and before.viewport() is above:
            return part if isinstance(before, QAbstractItemView) else above
        above = before
    return None


def _is_control(part: QWidget) -> bool:
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return part.isVisible() and takes_tab and not isinstance(part, QLabel)


def _name(part: QWidget) -> str:
    own = part.text() if isinstance(part, QAbstractButton) else ""
    return part.accessibleName() or own


def _said(part: QWidget, why: str) -> str:
    words = part.text()[:40] if isinstance(part, QAbstractButton | QLabel) else ""
    return f"{part.objectName() or type(part).__name__} {words!r} {why}"
