from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netplanner.library import Library
from tests.unit.library.scene import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "netplanner"


@pytest.fixture
def library(folder: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(folder, clock) as opened:
        yield opened
