"""The window as assistive technology finds it: what each thing is, is called, and how it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

_Role, _Text = QAccessible.Role, QAccessible.Text
_FRAMES = {
    *(_Role.Client, _Role.Grouping, _Role.Pane, _Role.LayeredPane, _Role.Whitespace),
    *(_Role.Border, _Role.ScrollBar, _Role.Separator),
}
_WHOLE = {_Role.Button, _Role.CheckBox, _Role.RadioButton}  # their names hold what is inside
_STATES = ("checked", "checkStateMixed", "selected", "disabled", "expanded", "collapsed")
_PLACE = re.compile(r"(/[^/\s]+){2,}/?")  # a folder or a file: it differs from computer to computer


def tree(view: QWidget) -> str:
    """Return what a view shows to assistive technology, a line each, parts indented."""
    QApplication.processEvents()
    found = QAccessible.queryAccessibleInterface(view)
    return "".join(f"{line}\n" for line in _lines(found, 0))


def _lines(node: QAccessibleInterface, depth: int) -> Iterator[str]:
    is_said = bool(node.text(_Text.Name)) or node.role() not in _FRAMES
    if is_said:
        yield "  " * depth + _words(node)
    if is_said and node.role() in _WHOLE:
        return
    for at in range(node.childCount()):
        child = node.child(at)
        if child.isValid() and not child.state().invisible:
            yield from _lines(child, depth + is_said)


def _words(node: QAccessibleInterface) -> str:
    said = node.text(_Text.Name), node.text(_Text.Description)
    parts = [_PLACE.sub("FOLDER", " ".join(text.split())) for text in said]
    states = [name for name in _STATES if getattr(node.state(), name)]
    return " | ".join([node.role().name, *parts, ", ".join(states)]).rstrip(" |")
