"""The guidance on the screen: methods as cards, budgets as bars, actions week by week."""

from __future__ import annotations
