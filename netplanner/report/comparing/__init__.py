"""Two versions of a plan side by side, in words: one wording for every door."""

from __future__ import annotations
