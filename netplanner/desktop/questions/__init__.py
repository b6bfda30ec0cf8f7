"""One widget per type of question, built from the question's data."""

from __future__ import annotations
