"""What the window says once a review has made the next version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.language import tr
from netplanner.guidance.finishing import done_in

if TYPE_CHECKING:
    from netplanner.desktop.looking_back.following import Following


def made_words(found: Following) -> str:
    """Return that the version is made, what it keeps, and what became of earlier answers."""
    version = found.following.version
    said = tr("Version {number} is made. The older one is kept.", number=version.number)
    done = len(done_in(version))
    kept = tr("Done actions that stay: {count}.", count=done) if done else ""
    return " ".join(it for it in (said, kept, *found.asked.said) if it)
