from __future__ import annotations

import os
import subprocess
import sys
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

import pytest

from netplanner.library import Library
from netplanner.library.copies import is_whole_copy, newest_first
from tests.unit.library.busy_session import LOG_EVERY, found_in, logged_by, now, typed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.library.busy_session import Logged

KILLS = int(os.environ.get("NETPLANNER_KILLS", "20"))


def killed_session(folder: Path, after_changes: int) -> int:
    """Kill a session once so many changes were told; return the last change that was."""
    program = [sys.executable, "-m", "tests.unit.library.busy_session", str(folder)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as session:  # noqa: S603
        assert session.stdout
        told = list(islice(session.stdout, after_changes))
        session.kill()
        told += session.stdout
    return int(told[-1])


def assert_logged(found: Logged, last: int) -> None:
    """Check that all is there that was logged before the last change, and none that was removed.

    What was logged after the last change may be there, or half of it.
    """
    before, after = logged_by(last - 1), logged_by(last)
    now_there = found.contacts | found.notes
    assert before.contacts | before.notes <= now_there
    if last % LOG_EVERY:
        assert found == before
    else:
        assert found.reviewed in (before.reviewed, after.reviewed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(KILLS))
def test_that_a_kill_loses_no_change_that_was_told(folder: Path, seed: int) -> None:
    last = killed_session(folder, Random(seed).randint(1, 60))  # noqa: S311 - no secret

    with Library.open(folder, now) as library:
        (summary,) = library.summaries()
        kept = library.saved(summary.id).answers
        assert kept in (typed(last), typed(last + 1))
        assert_logged(found_in(library, summary.id), last)
        assert library.health() == ()
    assert all(map(is_whole_copy, newest_first(folder)))
