"""How rows of what is to do are named: an action by its own id, a promise by its contact's."""

from __future__ import annotations

PROMISE = "promise "
"""Stands before a contact's id."""
