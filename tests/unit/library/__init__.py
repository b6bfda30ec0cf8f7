"""The library on real files in a temporary folder, by a clock that tests turn."""

from __future__ import annotations
