"""The finished plan: what to do and whom to keep in touch with, and its way onto paper."""

from __future__ import annotations
