from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.calendar.week_calendar import WeekCalendar
from tests.desktop.calendar.stand import Stand

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    """Return a calendar in a window of its own."""
    stand = Stand(WeekCalendar(can_open=True), qtbot)
    qtbot.addWidget(stand.page)
    stand.page.resize(800, 600)
    stand.page.show()
    stand.page.activateWindow()
    qtbot.waitUntil(stand.page.isActiveWindow)
    return stand
