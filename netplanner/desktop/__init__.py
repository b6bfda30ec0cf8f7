"""The windows. Qt lives here alone; no page keeps an answer or decides which page is next."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if sys.version_info < (3, 12):
    from netplanner.desktop.opening.counted import keep_constants

    keep_constants()

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path


def start(folder: Path, today: Callable[[], date], now: Callable[[], datetime]) -> int:
    """Open the windows on a folder's library; return the exit status when they are closed."""
    from netplanner.desktop.opening.starting import run

    return run(folder, today, now)
