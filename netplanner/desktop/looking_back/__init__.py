"""Looking back at a plan: the review's questions in the window, and the version that follows."""

from __future__ import annotations
