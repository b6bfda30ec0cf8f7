"""The colours of each theme: tokens from a file, and Qt's palette made of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from netplanner import assets

if TYPE_CHECKING:
    from collections.abc import Mapping

THEMES = ("light", "dark", "high-contrast")

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "accent_soft",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Midlight: "hairline",
    QPalette.ColorRole.Dark: "focus",
}


def tokens(theme: str) -> Mapping[str, str]:
    """Return a theme's colours by token, as `#RRGGBB`."""
    found: dict[str, str] = json.loads(assets.text("themes", f"{theme}.json"))
    return found


def palette(colours: Mapping[str, str]) -> QPalette:
    """Return Qt's palette; what is painted by hand asks it by role and so follows the theme."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(colours[token]))
    faint = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(faint, role, QColor(colours["muted"]))
    return made
