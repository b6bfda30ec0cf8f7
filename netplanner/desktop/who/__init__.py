"""Section Who: naming people quickly, going through them one by one, and who knows whom."""

from __future__ import annotations
