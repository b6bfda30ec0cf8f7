"""Questionnaires as data: definition, conditions, path, session, problems. Knows no networking."""

from __future__ import annotations
