"""Contacts with the people of a plan: noted in five seconds, seen again, mended, removed."""

from __future__ import annotations
