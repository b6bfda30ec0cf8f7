"""Files in and out."""

from __future__ import annotations
