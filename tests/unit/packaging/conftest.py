"""What the tests of the scripts run on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.shell import Computer

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.bare(tmp_path)
