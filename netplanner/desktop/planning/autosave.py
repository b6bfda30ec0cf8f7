"""Saving of itself: every change of an interview is stored as it is made, whatever it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner.desktop.language import tr
from netplanner.errors import LibraryError

if TYPE_CHECKING:
    from netplanner.desktop.planning.scene import Scene
    from netplanner.interview.answers import Answers
    from netplanner.interview.session import Session
    from netplanner.library.library import Library
    from netplanner.plan.plans import PlanId

FIRST_MS: Final = 1000
LONGEST_MS: Final = 60_000


class Store(Protocol):
    """Where an interview is kept; what cannot be stored raises a LibraryError."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be stored, however long one waits."""

    def save_answers(self, before: Answers, scene: Scene) -> None:
        """Store a scene's answers where others were stored before."""

    def save_position(self, scene: Scene) -> None:
        """Store where a scene stands."""


class PlanStore:
    """Keeps the interview of a plan."""

    def __init__(self, library: Library, plan: PlanId) -> None:
        self._library = library
        self._plan = plan

    @property
    def is_read_only(self) -> bool:
        """Whether the library is only looked at."""
        return self._library.is_read_only

    def save_answers(self, before: Answers, scene: Scene) -> None:
        """Store what differs from the answers before."""
        self._library.save_answers(self._plan, before, scene.session.answers)

    def save_position(self, scene: Scene) -> None:
        """Store the page, and who or what is open on it."""
        self._library.save_position(self._plan, *scene.position)


class Autosave(QObject):
    """Stores the answers and the place of an interview whenever they change.

    What cannot be stored stays here and is tried again: with the next change, and after a while
    that grows from a second to a minute.

    Signals:
        said: whether all is saved, in words.
        failed: the LibraryError that stands in the way; said with each change, and once in
            between while saving is tried again.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, store: Store, scene: Scene) -> None:
        super().__init__()
        self._store = store
        self._answers = scene.session.answers
        self._position = scene.position
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
            self._store.save_answers(self._answers, scene)
            self._answers = answers
            self.said.emit(tr("Saved just now"))

    def _save_position(self, scene: Scene) -> None:
        if scene.position != self._position:
            self._store.save_position(scene)
            self._position = scene.position

    def _wait(self, error: LibraryError) -> None:
        if not self._store.is_read_only:
            self._again.start(self._pause_ms)
            self._pause_ms = min(2 * self._pause_ms, LONGEST_MS)
        self.said.emit(tr("Not saved"))
        if self._told is not type(error):
            self._told = type(error)
            self.failed.emit(error)
