"""What the guide knows: preference, the network, methods, rules and the schedule."""

from __future__ import annotations
