"""A plan's pages before they are a PDF, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Draft:
    """What is to be shown, saved or printed.

    Attributes:
        title: the plan's, as the person wrote it.
    """

    html: str
    title: str
