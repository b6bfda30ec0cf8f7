"""Windows are drawn into memory in tests, unless the one who runs them wants to see them.

No test reads or writes the preferences of the one who runs it.
"""

from __future__ import annotations

import gc
import os
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_finish() -> None:
    """Keep what is there for good out of the search for garbage: it is a sixth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def preferences_of_nobody() -> Iterator[None]:
    """Keep what programs that tests start remember in a folder that is gone after the tests."""
    with TemporaryDirectory(prefix="netplanner-config-") as folder:
        os.environ["NETPLANNER_CONFIG"] = folder
        yield
        del os.environ["NETPLANNER_CONFIG"]
