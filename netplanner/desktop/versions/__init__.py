"""The versions of a finished plan: what made each, two of them side by side, and each on paper."""

from __future__ import annotations
