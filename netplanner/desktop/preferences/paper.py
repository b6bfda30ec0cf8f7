"""What a plan is printed on where nobody has said otherwise beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.finished.pages import usual_paper
from netplanner.report.material import Options

if TYPE_CHECKING:
    from netplanner.desktop.preferences.values import Preferences
    from netplanner.report.material import Paper


def preferred(preferences: Preferences) -> Options:
    """Return how a person's plans are printed as a rule."""
    papers: dict[str, Paper] = {"a4": "a4", "letter": "letter"}
    paper = papers.get(preferences.paper) or usual_paper()
    return Options(paper, large_print=preferences.large_print)
