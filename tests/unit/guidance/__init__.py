"""The guidance, tested with the shipped catalogue and briefs built by hand."""

from __future__ import annotations
