from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netplanner.commands.performing import exit_status
from netplanner.errors import (
    AmbiguousPlanError,
    InputError,
    LibraryDamagedError,
    LibraryLockedError,
    LibraryTooNewError,
    MissingPartError,
    PlanNotFoundError,
    TargetError,
)

if TYPE_CHECKING:
    from netplanner.errors import NetPlannerError

HERE = Path("here")


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (InputError([]), 1),
        (PlanNotFoundError("abc"), 1),
        (AmbiguousPlanError("a", 2), 1),
        (TargetError(HERE, "Name a file."), 2),
        (LibraryLockedError(HERE, "Close it."), 3),
        (LibraryDamagedError(HERE, "Restore it."), 3),
        (LibraryTooNewError(HERE, "Update."), 3),
        (MissingPartError("Get it."), 3),
    ],
)
def test_that_each_kind_of_failure_has_its_exit_status(error: NetPlannerError, status: int) -> None:
    assert exit_status(error) == status
