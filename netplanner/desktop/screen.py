"""What the window shows one of at a time: home, a plan's questions, a finished plan, and more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Screen(Protocol):
    """One whole inside of the window, joined with what it shows."""

    @property
    def view(self) -> QWidget:
        """What the window shows."""

    @property
    def title(self) -> str:
        """What the window is called meanwhile."""

    def arrive(self) -> None:
        """Put the focus where the person goes on; the view is on the screen now."""

    def flush(self) -> None:
        """Store at once what was typed and is still waiting."""
