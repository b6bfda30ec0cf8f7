"""The composition root of the windows: it joins the library with what is on the screen.

What home does not show is imported when it is first asked for, so that home comes at once.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from netplanner.desktop.home.home import Home
from netplanner.desktop.later import later
from netplanner.desktop.plan_screens import PlanScreens
from netplanner.desktop.stage import Stage
from netplanner.errors import LibraryError, PlanNotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from netplanner.desktop.home.home_view import HomeView
    from netplanner.desktop.preferences.preferring import Preferring
    from netplanner.desktop.shell import Shell
    from netplanner.desktop.window import Window
    from netplanner.library import Library


class Application(QObject):
    """Opens, closes and finishes plans in one window.

    Signals:
        restore_wanted: the Path of the backup that is to be put back.
    """

    restore_wanted = Signal(object)

    def __init__(
        self, library: Library, window: Window, home: HomeView, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._library = library
        self._window = window
        self._preferences = window.preferences
        self._shell: Shell | None = None
        self._is_closed = False
        self._today = today
        self._stage = Stage(window, home)
        self.plans = PlanScreens(library, window, self._stage, today)
        self.plans.setParent(self)
        self.plans.closed.connect(self.go_home)
        self._home = Home(library, home, today)
        self._home.setParent(self)
        self._home.view.new_plan.clicked.connect(self.new_plan)
        self._home.view.sample.clicked.connect(self.open_sample)
        self._home.view.backups.clicked.connect(self.show_backups)
        self._home.open_requested.connect(self.plans.open)
        self._home.row_requested.connect(self.plans.open_row)
        self._home.people_requested.connect(self.show_people)
        window.closing.connect(self.flush)
        window.came_back.connect(self._on_came_back)
        left_at = window.place
        self.go_home()
        later(self, 0, self._add_shell)
        if left_at:
            later(self, 0, partial(self._go_back_to, left_at))

    @Slot()
    def go_home(self) -> None:
        """Show the saved plans."""
        self._home.show_plans()
        self._stage.show(self._home)
        self._window.place = ""

    @Slot()
    def new_plan(self) -> None:
        """Begin a plan and ask its questions."""
        from netplanner.desktop.planning.drafting import store_empty

        self.plans.ask(store_empty(self._library, self._preferences.value.holidays_country))

    @Slot()
    def open_sample(self) -> None:
        """Store a sample as a finished plan and show it."""
        from netplanner.desktop.planning.sampling import store_sample

        self.plans.open(store_sample(self._library, self._today()))

    @Slot()
    def show_backups(self) -> None:
        """Show the backups there are, to look into them and put one back."""
        from netplanner.desktop.backups.backups import Backups

        backups = Backups(self._library.folder, self._library)
        backups.closed.connect(self.go_home)
        backups.restore_wanted.connect(self.restore_wanted)
        self._stage.show(backups)

    @Slot()
    def show_people(self) -> None:
        """Show everybody whom plans speak of, and what is known of each."""
        from netplanner.desktop.people.people import People

        people = People(self._library, self._today)
        people.closed.connect(self.go_home)
        people.plan_requested.connect(self.plans.open)
        people.deleting.connect(self.plans.keep_half_noted)
        self._stage.show(people)

    @Slot()
    def show_preferences(self) -> None:
        """Lay the preferences over what is shown now."""
        self._stage.cover(self._preferring())

    @Slot()
    def back_up_now(self) -> None:
        """Make a backup, and show where backups are spoken of."""
        preferring = self._preferring()
        self._stage.cover(preferring)
        preferring.back_up()

    def close(self) -> None:
        """Store what was typed, and end what goes on beside."""
        self.flush()
        self._home.close()
        self._is_closed = True
        shell, self._shell = self._shell, None
        if shell is not None:
            shell.close()
        self.plans.close()

    @Slot()
    def flush(self) -> None:
        """Store at once what was typed."""
        self._stage.flush()

    @Slot()
    def _on_came_back(self) -> None:
        """Show what was stored meanwhile by a command."""
        if self._is_closed:
            return
        with suppress(LibraryError, PlanNotFoundError):
            if self._library.was_changed_elsewhere():
                self._look_again()

    def _look_again(self) -> None:
        if self._stage.screen is self._home:
            self._home.show_plans()
        else:
            self.plans.look_again()

    def _go_back_to(self, plan: str) -> None:
        """Open the plan that was left, as far as it is still there."""
        with suppress(PlanNotFoundError):
            if not self._is_closed:
                self.plans.open(plan)

    @Slot()
    def _add_shell(self) -> None:
        """Make the menus, now that home is on the screen."""
        from netplanner.desktop.shell import Shell

        if self._is_closed:
            return
        looking: Mapping[str, Callable[[], None]] = {
            "all-plans": self.go_home,
            "preferences": self.show_preferences,
            "backups": self.show_backups,
            "open-people": self.show_people,
        }
        writing: Mapping[str, Callable[[], None]] = {
            "new-plan": self.new_plan,
            "open-sample": self.open_sample,
            "back-up-now": self.back_up_now,
        }
        may_write = not self._library.is_read_only
        self._shell = Shell(self._window, {**looking, **(writing if may_write else {})})

    def _preferring(self) -> Preferring:
        from netplanner.desktop.preferences.preferring import Preferring

        preferring = Preferring(self._preferences, self._library)
        preferring.closed.connect(self._stage.uncover)
        return preferring
