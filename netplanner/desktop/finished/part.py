"""What the parts of a plan page have in common."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.finished.steps import Step
    from netplanner.interview.answers import Answers

NOTHING_KNOWN: Answers = MappingProxyType({})


@dataclass(frozen=True)
class OwnUndo:
    """Whether a part can take back, or bring back, what is typed in it and not stored yet."""

    can_undo: bool
    can_redo: bool


class Part(QObject):
    """One part of a plan page, joined with what is stored.

    Signals:
        log_requested: the answers that are known already of a contact that is to be logged.
        contact_opened: the id of a contact that is to be shown.
        noticed: a Notice.
    """

    log_requested = Signal(object)
    contact_opened = Signal(str)
    noticed = Signal(object)

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.widget = view

    @property
    def known(self) -> Answers:
        """What is known of a contact about what is chosen here, as answers."""
        return NOTHING_KNOWN

    @Slot()
    def draw(self) -> None:
        """Show the plan as it now stands."""

    def arrive(self) -> None:
        """Put the focus where most people go on."""

    def choose(self, row_id: str) -> None:
        """Choose a row, where there is one of this id."""

    def enter(self) -> None:
        """Do what Enter does where it presses no button."""

    def flush(self) -> None:
        """Take in at once what was typed."""

    def shows(self, step: Step) -> bool:  # noqa: ARG002 - parts that show some steps ask for it
        """Whether what a step changes can be seen here."""
        return False

    def follow(self, step: Step) -> None:
        """Choose what was just taken back or brought back."""

    @property
    def own_undo(self) -> OwnUndo | None:
        """What can be taken back here before it is stored, or None where all is stored."""
        return None

    def undo(self) -> None:
        """Take back what is not stored yet."""

    def redo(self) -> None:
        """Bring back what is not stored yet."""

    @Slot()
    def request_log(self) -> None:
        """Ask for a contact to be logged with what is chosen here."""
        self.flush()
        self.log_requested.emit(self.known)
