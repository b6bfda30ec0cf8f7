"""The first day to look back at a version, so that what is due is found without its guidance."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE version ADD COLUMN first_review TEXT",
    "CREATE INDEX version_first_review ON version (first_review)",
)
