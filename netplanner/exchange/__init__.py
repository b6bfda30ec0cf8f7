"""Files in and out. What comes in is trusted in nothing; what goes out can be read back."""

from __future__ import annotations
