"""The people of a plan at a glance: on a ring map, and in columns by one answer."""

from __future__ import annotations
