"""The command line: the same interview, guidance and library as the desktop, without a display."""

from __future__ import annotations
