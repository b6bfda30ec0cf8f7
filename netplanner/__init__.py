"""NetPlanner: from why, where and who to a dated plan on paper."""

from __future__ import annotations

__version__ = "0.1.0"
