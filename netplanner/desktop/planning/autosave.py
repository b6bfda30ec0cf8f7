"""Saving of itself: every change of an interview is stored as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.errors import LibraryError

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.interview.session import Session
    from netplanner.library.library import Library
    from netplanner.plan.plans import PlanId

FIRST_MS: Final = 1000
LONGEST_MS: Final = 60_000


class Autosave(QObject):
    """Stores a plan's answers and place whenever they change.

    What cannot be stored stays here and is tried again: with the next change, and after a while
    that grows from a second to a minute.

    Signals:
        said: whether all is saved, in words.
        failed: the LibraryError that stands in the way; said with each change, and once in
            between while saving is tried again.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, library: Library, plan: PlanId, scene: Scene) -> None:
        super().__init__()
        self._library = library
        self._plan = plan
        self._answers = scene.session.answers
        self._position = (scene.page, scene.session.position.instance)
        self._scene = scene
        self._told: type[LibraryError] | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._pause_ms = FIRST_MS
        self._again.timeout.connect(self.try_again)

    @property
    def waiting(self) -> Session | None:
        """The session with answers that are not stored, or None where all are."""
        session = self._scene.session
        return session if session.answers != self._answers else None

    @Slot(object)
    def save(self, scene: Scene) -> None:
        """Store what differs from what was stored last."""
        self._scene = scene
        self._pause_ms = FIRST_MS
        self._told = None
        self.try_again()

    @Slot()
    def try_again(self) -> None:
        """Store what still waits."""
        try:
            self._save_answers(self._scene)
            self._save_position(self._scene)
        except LibraryError as error:
            self._wait(error)
        else:
            self._told = None
            self._again.stop()

    def _save_answers(self, scene: Scene) -> None:
        answers = scene.session.answers
        if answers != self._answers:
            self._library.save_answers(self._plan, self._answers, answers)
            self._answers = answers
            self.said.emit(tr("Saved just now"))

    def _save_position(self, scene: Scene) -> None:
        position = (scene.page, scene.session.position.instance)
        if position != self._position:
            self._library.save_position(self._plan, *position)
            self._position = position

    def _wait(self, error: LibraryError) -> None:
        if not self._library.is_read_only:
            self._again.start(self._pause_ms)
            self._pause_ms = min(2 * self._pause_ms, LONGEST_MS)
        self.said.emit(tr("Not saved"))
        if self._told is not type(error):
            self._told = type(error)
            self.failed.emit(error)
