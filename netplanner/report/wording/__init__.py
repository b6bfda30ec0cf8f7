"""The words of the printed plan: every visible word, in one place for screen and paper."""

from __future__ import annotations

from netplanner.report.wording.pages import PlanWords, page_words

__all__ = ["PlanWords", "page_words"]
