"""From HTML to a tagged PDF, by WeasyPrint with its door to the world shut."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from netplanner.errors import MissingPartError
from netplanner.report.fonts import fonts_for, loading
from netplanner.report.tagging import finish_tags

if TYPE_CHECKING:
    from types import ModuleType

_PANGO_COMMANDS = (
    "NetPlanner needs Pango to write PDF files. Debian and Ubuntu: sudo apt install "
    "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. Fedora: sudo dnf install pango. "
    "Arch: sudo pacman -S pango. macOS: brew install pango. Until then, export the plan as HTML."
)


def write_pdf(html: str) -> bytes:
    """Return the document as a PDF/UA-1 file.

    Raises:
        MissingPartError: Pango, which sets the text, is not on this machine.
    """
    weasyprint = renderer()
    # Imported here because they import weasyprint, which costs half a second.
    from weasyprint.text.fonts import FontConfiguration

    from netplanner.report.fetching import OwnFonts

    fetcher, fonts = OwnFonts(), FontConfiguration()
    # Pango ends the process where it finds no font at all.
    ours = weasyprint.CSS(string=loading(fonts_for("")), font_config=fonts, url_fetcher=fetcher)
    pdf: bytes = weasyprint.HTML(string=html, url_fetcher=fetcher).write_pdf(
        stylesheets=[ours], font_config=fonts, finisher=finish_tags, pdf_variant="pdf/ua-1"
    )
    return pdf


def renderer() -> ModuleType:
    """Return weasyprint, imported.

    Raises:
        MissingPartError: Pango, which sets the text, is not on this machine.
    """
    try:
        with warnings.catch_warnings():
            # A machine without fonts is no trouble: the plan brings its own.
            warnings.filterwarnings("ignore", message=".*FontConfig.*")
            # It costs half a second and needs Pango: only those who write a PDF pay.
            import weasyprint
    except OSError as error:
        raise MissingPartError(_PANGO_COMMANDS) from error
    module: ModuleType = weasyprint
    return module
