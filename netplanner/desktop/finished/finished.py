"""A finished plan joined with the library and with paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from netplanner.desktop.finished.doings import Doings
from netplanner.desktop.finished.joined_parts import JoinedParts
from netplanner.desktop.finished.made_parts import TODO, Shared
from netplanner.desktop.finished.paper_wishes import PaperWishes
from netplanner.desktop.finished.people import names_of
from netplanner.desktop.finished.plan_view import PlanView
from netplanner.desktop.language import tr
from netplanner.desktop.notices import Notice
from netplanner.guidance.document import from_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from netplanner.desktop.finished.kept import KeptPlans, Left
    from netplanner.desktop.paper.desk import PaperDesk
    from netplanner.desktop.versions.versions import Versions
    from netplanner.library import Library, SavedPlan
    from netplanner.report.material import Options

_VERSIONS = "versions"
_SOON_MS = 1  # the page itself is painted before its first part, and a key press is heard


class Finished(QObject):
    """Shows one finished plan; what a person does with it is stored as it is done.

    Signals:
        closed: the person is done with it for now.
        change_requested: the plan's id, where its answers are to be changed.
        review_requested: the plan's id, where the person wants to look back at it.
    """

    closed = Signal()
    change_requested = Signal(str)
    review_requested = Signal(str)

    def __init__(
        self,
        library: Library,
        desk: PaperDesk,
        saved: SavedPlan,
        today: Callable[[], date],
        kept: KeptPlans,
    ) -> None:
        super().__init__()
        self._library = library
        self._plan = plan = saved.plan.id
        self._kept = kept
        version = saved.plan.versions[-1]
        self.title = saved.plan.title
        self._doings = Doings(library, saved.plan)
        self.view = PlanView(saved.plan.title, version.number)
        guidance, people = from_json(version.guidance_json), names_of(saved.answers)
        shared = Shared(self._doings, saved, guidance, people, today)
        self._parts = JoinedParts(shared, self.view, kept.of(plan))
        self._wishes = PaperWishes(desk, self._saved, self._options, self.view)
        self._answer_notice: Callable[[], None] = self._doings.undo
        self._versions: Versions | None = None
        self._connect()
        self.view.add_part(_VERSIONS, tr("Versions"), self._make_versions)
        QTimer.singleShot(_SOON_MS, self, self._show_first_part)

    def arrive(self) -> None:
        """Put the focus on the plan's name."""
        self.view.arrive()
        if self._kept.of(self._plan).drafts:
            said = tr("A contact is half noted. Press Ctrl+L to go on with it.")
            self.view.notices.show_notice(Notice(said))

    def flush(self) -> None:
        """Store what was typed; every other change here is stored as it is made."""
        self._parts.flush()

    def _connect(self) -> None:
        view, bar = self.view, self.view.bar
        wishes, parts = self._wishes, self._parts
        bar.all_plans.clicked.connect(self._on_all_plans_clicked)
        bar.change.clicked.connect(self._on_change_clicked)
        bar.review.clicked.connect(self._on_review_clicked)
        bar.preview.clicked.connect(wishes.preview)
        bar.export.clicked.connect(wishes.export)
        bar.print.clicked.connect(wishes.print)
        view.log.clicked.connect(parts.log)
        view.went_on.connect(parts.enter)
        view.undo_requested.connect(parts.undo)
        view.redo_requested.connect(parts.redo)
        view.notices.action_requested.connect(self._on_notice_action_requested)
        wishes.noticed.connect(self._on_wishes_noticed)
        self._doings.changed.connect(view.notices.hide)  # its Undo names another change
        self._doings.noticed.connect(self._on_doings_noticed)
        for source in (wishes, self._doings, parts):
            source.noticed.connect(view.notices.show_notice)
        parts.left.connect(self._on_parts_left)

    def look_again(self) -> None:
        """Show what became of the plan elsewhere."""
        self._doings.look_again()

    def show_row(self, row_id: str) -> None:
        """Show what is to be done with one action, or one promise, by its row's id."""
        self.view.show_part(TODO)
        self._parts.choose(row_id)

    def tell(self, said: str) -> None:
        """Say something at the foot of the page."""
        self.view.notices.show_notice(Notice(said))

    @Slot()
    def _show_first_part(self) -> None:
        if not self.view.shows_part:
            self.view.show_part(self._kept.of(self._plan).part)

    def _make_versions(self) -> QWidget:
        from netplanner.desktop.versions.versions import Versions

        self._versions = Versions(self._library, self._plan)
        self._versions.paper_wished.connect(self._wishes.grant)
        return self._versions.view

    def _options(self) -> Options:
        return self.view.paper.options

    def _saved(self) -> SavedPlan:
        return self._library.saved(self._plan)

    @Slot()
    def _on_all_plans_clicked(self) -> None:
        self.flush()
        self.closed.emit()

    @Slot()
    def _on_change_clicked(self) -> None:
        self.flush()
        self.change_requested.emit(self._plan)

    @Slot()
    def _on_review_clicked(self) -> None:
        self.flush()
        self.review_requested.emit(self._plan)

    @Slot()
    def _on_notice_action_requested(self) -> None:
        self._answer_notice()

    @Slot()
    def _on_wishes_noticed(self) -> None:
        self._answer_notice = self._wishes.follow_up

    @Slot()
    def _on_doings_noticed(self) -> None:
        self._answer_notice = self._doings.undo

    @Slot(object)
    def _on_parts_left(self, left: Left) -> None:
        self._kept.keep(self._plan, left)
