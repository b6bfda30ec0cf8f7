"""One person's page: what is known, what is to be done, plans and contacts, and two great steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netplanner.desktop.finished.day_rows import DayRows
from netplanner.desktop.finished.labelled import Labelled
from netplanner.desktop.flow import Flow
from netplanner.desktop.language import tr
from netplanner.desktop.parts import Action, em, looking, named, set_shown, words
from netplanner.desktop.people.delete_panel import DeletePanel
from netplanner.desktop.people.merge_panel import MergePanel
from netplanner.desktop.people.person_words import details, person_rows

if TYPE_CHECKING:
    from netplanner.desktop.people.people_model import Everybody
    from netplanner.desktop.people.person_words import CodeWords, PersonRow
    from netplanner.library.values import PersonPage
    from netplanner.plan.plans import PlanId

_ROWS_EM = 14


class PersonView(QWidget):
    """A person, or what became of one.

    Signals:
        plan_requested: the id of the plan that is to be opened.
    """

    plan_requested = Signal(str)

    def __init__(self, source: Everybody, *, may_change: bool) -> None:
        super().__init__()
        self.merge = Action("person-merge", tr("&Same person as …"))
        self.delete = Action("person-delete", tr("&Delete everywhere …"), "quiet", "remove")
        self.merge_panel = MergePanel(source)
        self.delete_panel = DeletePanel()
        self._open = Action("open-plan-of-person", tr("&Open this plan"))
        self._name = named(words("", "heading"), "person-name")
        self._headline = named(words("", "heading"), "person-told-headline")
        self._told = words("")
        self._told_card = looking(named(QFrame(), "person-told"), "card")
        self._details = Labelled()
        self._rows = DayRows("person-rows", tr("To do, plans and contacts"))
        self._shown: tuple[PersonRow, ...] = ()
        self._page: PersonPage | None = None
        self._may_change = may_change
        self._lay_out()
        self._connect()
        self.show_page(None)

    @property
    def page(self) -> PersonPage | None:
        """The page that is shown, if one is."""
        return self._page

    @property
    def has_rows_focused(self) -> bool:
        """Whether Enter is meant for the rows."""
        return self._rows.hasFocus()

    def show_page(self, page: PersonPage | None, codes: CodeWords | None = None) -> None:
        """Show a person's page, or nobody's."""
        self._page = page
        self._shown = person_rows(page, codes) if page and codes else ()
        self._name.setText(page.person.name if page else "")
        self._details.show_pairs(details(page) if page else ())
        self._rows.show_rows(tuple(it.row for it in self._shown))
        self._rows.choose_first()
        self._told_card.hide()
        self.leave_steps()
        set_shown(self._name, shown=page is not None)
        set_shown(self._details, shown=page is not None and bool(details(page)))

    def renew_words(self, codes: CodeWords) -> None:
        """Say codes in words, now that they are known."""
        if self._page is not None:
            self._shown = person_rows(self._page, codes)
            self._rows.show_rows(tuple(it.row for it in self._shown))

    def tell(self, headline: str, text: str) -> None:
        """Say what was done; the focus is on it, so that it is in sight."""
        self._headline.setText(headline)
        self._told.setText(text)
        self._told_card.show()
        self._headline.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while a great step is taken."""
        for part in (self.merge, self.delete, self.merge_panel, self.delete_panel):
            part.setEnabled(not busy)

    @Slot()
    def open_current(self) -> None:
        """Open the plan that the chosen row comes from."""
        plan = self._plan()
        if plan is not None:
            self.plan_requested.emit(plan)

    @Slot()
    def leave_steps(self) -> None:
        """Leave everything as it is."""
        is_shown = self._may_change and self._page is not None
        for panel in (self.merge_panel, self.delete_panel):
            set_shown(panel, shown=False)
        for way in (self.merge, self.delete):
            set_shown(way, shown=is_shown)
        set_shown(self._rows, shown=bool(self._shown))
        self._draw_open()

    def _plan(self) -> PlanId | None:
        return next((it.plan for it in self._shown if it.row.id == self._rows.current), None)

    def _draw_open(self) -> None:
        set_shown(self._open, shown=self._plan() is not None)

    def _show_panel(self, panel: QWidget) -> None:
        for part in (self.merge, self.delete, self._open, self._rows):
            part.hide()
        panel.show()

    def _lay_out(self) -> None:
        self._rows.setMinimumHeight(_ROWS_EM * em(self))
        inside = QVBoxLayout(self._told_card)
        inside.setContentsMargins(16, 12, 16, 12)
        self._headline.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside.addWidget(self._headline)
        inside.addWidget(self._told)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._told_card, self._name, self._details):
            column.addWidget(part)
        column.addLayout(Flow((self._open, self.merge, self.delete)))
        column.addWidget(self.merge_panel)
        column.addWidget(self.delete_panel)
        column.addWidget(self._rows, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self._open.clicked.connect(self.open_current)
        self._rows.chosen.connect(self._on_rows_chosen)
        self._rows.doubleClicked.connect(self._on_rows_double_clicked)
        self.merge.clicked.connect(self._on_merge_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.merge_panel.left.connect(self._on_merge_left)
        self.delete_panel.left.connect(self._on_delete_left)

    @Slot(str)
    def _on_rows_chosen(self) -> None:
        self._draw_open()

    @Slot(QModelIndex)
    def _on_rows_double_clicked(self) -> None:
        self.open_current()

    @Slot()
    def _on_merge_clicked(self) -> None:
        if self._page is not None:
            self.merge_panel.ask(self._page.person.id, self._page.person.name)
            self._show_panel(self.merge_panel)
            self.merge_panel.arrive()

    @Slot()
    def _on_delete_clicked(self) -> None:
        if self._page is not None:
            self.delete_panel.ask(self._page)
            self._show_panel(self.delete_panel)
            self.delete_panel.arrive()

    @Slot()
    def _on_merge_left(self) -> None:
        self.leave_steps()
        self.merge.setFocus()

    @Slot()
    def _on_delete_left(self) -> None:
        self.leave_steps()
        self.delete.setFocus()
