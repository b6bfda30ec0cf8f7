"""The plan as frozen values: people, ties, actions, versions. It never stores itself."""

from __future__ import annotations
