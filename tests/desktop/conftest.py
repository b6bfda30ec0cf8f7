from __future__ import annotations

from typing import TYPE_CHECKING

from tests.robots.fixtures import desk, empty_library, expect_less, open_desk, theme

if TYPE_CHECKING:
    import pytest

__all__ = ["desk", "empty_library", "open_desk", "theme"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    expect_less(items, "desktop")
