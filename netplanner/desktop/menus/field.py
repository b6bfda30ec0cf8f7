"""The field that a person types into, for the Edit menu; opening a menu takes the focus from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit
from PySide6.QtWidgets import QWidget as _Widget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Field: TypeAlias = QLineEdit | QPlainTextEdit | QTextEdit


class FocusedField(QObject):
    """Knows the field that has the focus, or had it before a menu was opened."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._field: Field | None = None
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, application.focusWidget())

    @property
    def field(self) -> Field | None:
        """The field, or None where there is none."""
        return self._field if self._field is not None and isValid(self._field) else None

    def is_there(self) -> bool:
        """Whether a field has the focus."""
        return self.field is not None

    def may_change(self) -> bool:
        """Whether a field has the focus and takes what is typed."""
        return self.field is not None and not self.field.isReadOnly()

    def cut(self) -> None:
        """Cut what is selected."""
        if self.field is not None:
            self.field.cut()

    def copy(self) -> None:
        """Copy what is selected."""
        if self.field is not None:
            self.field.copy()

    def paste(self) -> None:
        """Paste what was copied."""
        if self.field is not None:
            self.field.paste()

    def select_all(self) -> None:
        """Select all of the text."""
        if self.field is not None:
            self.field.selectAll()

    @Slot(_Widget, _Widget)
    def _on_focus_changed(self, _before: _Widget | None, now: _Widget | None) -> None:
        if not isinstance(now, QMenu | QMenuBar):
            self._field = now if isinstance(now, Field) else None
