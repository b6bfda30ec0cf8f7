"""The planning window: sections, pages, the check of all answers."""

from __future__ import annotations
