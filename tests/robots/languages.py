"""A made-up language, two fifths longer than English, for all that the window says."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator
from typing_extensions import override

from netplanner.desktop.language import CONTEXT
from netplanner.interview.pseudo_language import pseudo

if TYPE_CHECKING:
    from collections.abc import Iterator


class Longer(QTranslator):
    """The English, in brackets and with two fifths more letters."""

    @override
    def translate(
        self,
        context: str,
        words: str,
        disambiguation: str | None = None,
        count: int = -1,
        /,
    ) -> str:
        return pseudo(words) if context == CONTEXT else ""


@contextmanager
def speaking() -> Iterator[None]:
    """Let the program speak the made-up language for a while."""
    language = Longer()
    QCoreApplication.installTranslator(language)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(language)
