from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.commands.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)
