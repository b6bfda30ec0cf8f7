"""Search over everything that was typed; a plan is to be read again where `searched` is NULL."""

from __future__ import annotations

INDEX = """CREATE VIRTUAL TABLE plan_search USING fts5 (
    words,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
)"""
STATEMENTS = (
    "ALTER TABLE plan ADD COLUMN searched INTEGER",
    "CREATE INDEX plan_searched ON plan (searched)",
    INDEX,
)
