"""What the desk tells a person about a wish for paper, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class News:
    """One piece of news.

    Attributes:
        words: what happened, and what to do where something stands in the way.
        file: the file that was written, to offer "Show in folder".
        is_trouble: whether the person did not get what was asked for.
        offers_html: whether a web page is the way on.
    """

    words: str
    file: Path | None = None
    is_trouble: bool = False
    offers_html: bool = False
