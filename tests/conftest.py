"""Windows are drawn into memory in tests, unless the one who runs them wants to see them."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
