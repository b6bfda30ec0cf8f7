"""Keeps None, True and False alive under Python 3.11.

WORKAROUND PySide6 6.12.0 hands these three out without counting the reference, as Python 3.12
allows. Before 3.12 each call of Qt that returns one of them takes one off its count, and after a
few thousand calls the program aborts with "deallocating None".
"""

from __future__ import annotations

import ctypes

_COUNT = 1 << 60


def keep_constants() -> None:
    """Give the three constants more references than any program can lose."""
    for constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(constant)).value = _COUNT
