"""The field that a person types into, for the Edit menu; opening a menu takes the focus from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from netplanner.desktop.menus.verbs import Verb

if TYPE_CHECKING:
    from collections.abc import Mapping

Field: TypeAlias = QLineEdit | QPlainTextEdit | QTextEdit


class FocusedField(QObject):
    """Knows the field that has the focus, or had it before a menu was opened."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: Field | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, QApplication.focusWidget())

    def verbs(self) -> Mapping[str, Verb]:
        """Return what the lines of the Edit menu do to the field, by their names."""
        return {
            "cut": Verb(self._cut, self._may_change),
            "copy": Verb(self._copy, self._is_there),
            "paste": Verb(self._paste, self._may_change),
            "select-all": Verb(self._select_all, self._is_there),
        }

    def _now(self) -> Field | None:
        """Return the field as far as it is still there."""
        return self._field if self._field is not None and isValid(self._field) else None

    def _is_there(self) -> bool:
        return self._now() is not None

    def _may_change(self) -> bool:
        field = self._now()
        return field is not None and not field.isReadOnly()

    def _cut(self) -> None:
        if (field := self._now()) is not None:
            field.cut()

    def _copy(self) -> None:
        if (field := self._now()) is not None:
            field.copy()

    def _paste(self) -> None:
        if (field := self._now()) is not None:
            field.paste()

    def _select_all(self) -> None:
        if (field := self._now()) is not None:
            field.selectAll()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isinstance(now, QMenu | QMenuBar):
            self._field = now if isinstance(now, Field) else None
