"""Backups: kept without being asked for, looked into, and put back."""

from __future__ import annotations
