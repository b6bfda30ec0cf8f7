"""The guide beside the work: what we know about networking, in our own words."""

from __future__ import annotations
