from __future__ import annotations

from typing import TYPE_CHECKING

from tests.robots.fixtures import desk, expect_less, open_desk, theme

if TYPE_CHECKING:
    import pytest

__all__ = ["desk", "open_desk", "theme"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    expect_less(items, "journeys")
