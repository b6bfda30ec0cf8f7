"""The interview on tiny questionnaires, one behaviour each."""

from __future__ import annotations
