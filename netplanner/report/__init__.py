"""The plan on paper: its words, its pages as HTML, its PDF."""

from __future__ import annotations
