from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.ring.map_hands import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netplanner.desktop.ring.ring_map_view import RingMapView


@pytest.fixture
def view(qtbot: QtBot) -> RingMapView:
    return shown(qtbot)
