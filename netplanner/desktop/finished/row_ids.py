"""How what is to do is named: an action by its own id, a promise by its contact's, a look back."""

from __future__ import annotations

PROMISE = "promise "
"""Stands before a contact's id."""

REVIEW = "review"
"""Stands for looking back at the whole plan."""
