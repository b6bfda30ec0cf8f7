"""Limits of memory and time for work on what strangers wrote, where the platform has them."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_MEGABYTE = 1024 * 1024


class OutOfTimeError(BaseException):
    """The work took longer than it may; no handler of ordinary exceptions swallows it."""


def limit_memory(megabytes: int) -> None:
    """Let this process use no more memory than this; later demands raise MemoryError."""
    if sys.platform != "linux":
        return
    # Only some platforms have the module, and only here does the limit hold what it promises.
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, hard))


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Stop the work inside after so many seconds of clock time.

    Raises:
        OutOfTimeError: the time is over.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise OutOfTimeError
