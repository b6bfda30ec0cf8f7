"""`python -m netplanner`, and what the command `netplanner` runs."""

from __future__ import annotations

import sys

from netplanner.app import main

if __name__ == "__main__":
    sys.exit(main())
