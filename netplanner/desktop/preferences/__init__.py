"""What a person prefers, kept in a small file, and the screen where it is changed."""

from __future__ import annotations
