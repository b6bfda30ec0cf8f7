"""The window side of paper: a PDF made by a process of its own, shown, saved and printed.

`desk.PaperDesk` is the one face that the rest of the desktop asks.
"""

from __future__ import annotations
