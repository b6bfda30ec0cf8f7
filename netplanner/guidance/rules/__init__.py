"""The rules of the guide, R1 to R22: functions whose words and sources the catalogue holds."""

from __future__ import annotations
