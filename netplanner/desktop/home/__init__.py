"""Home: the saved plans, and how to begin one."""

from __future__ import annotations
