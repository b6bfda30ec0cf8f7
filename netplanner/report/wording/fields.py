"""A label with its text: the smallest thing the page says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """A short label and what stands beside it; an empty text is a line to write on."""

    label: str
    text: str
