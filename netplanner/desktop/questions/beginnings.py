"""How fields hold more text than they can show: the beginning stands in them, the rest is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QValidator
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

LONGEST_LINE = 5_000  # characters that a field shows; more of them make every key wait
LONGEST_TEXT = 20_000


class Beginning(QValidator):
    """Lets a line show the beginning of what is put into it, and keeps what comes after.

    Qt asks it before it lays letters out, whether they were typed, pasted, dropped or set.

    Attributes:
        rest: what does not show; an emptied line has none.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rest = ""

    @override
    def validate(self, text: str, cursor: int) -> tuple[QValidator.State, str, int]:
        if not text:
            self.rest = ""
        if len(text) > LONGEST_LINE:
            self.rest = text[LONGEST_LINE:] + self.rest
            text, cursor = text[:LONGEST_LINE], min(cursor, LONGEST_LINE)
        return QValidator.State.Acceptable, text, cursor
