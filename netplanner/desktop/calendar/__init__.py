"""Weeks of actions on the screen, each of which can be moved to another day."""

from __future__ import annotations
