"""The menu bar: every action by its name, with its keys."""

from __future__ import annotations
