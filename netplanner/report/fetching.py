"""What a document may fetch: our own fonts, and nothing else in the world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override
from weasyprint.urls import URLFetcher, URLFetcherResponse

from netplanner.report.fonts import SCHEME, font_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping


class ForeignAddressError(ValueError):
    """A document asked for something that is not ours; it is left out."""


class OwnFonts(URLFetcher):  # type: ignore[misc]  # weasyprint comes without types
    """Serves the fonts that come with the program and refuses every other address."""

    @override
    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return a shipped font's bytes.

        Raises:
            ForeignAddressError: the address is not that of a shipped font.
        """
        if not url.startswith(SCHEME):
            raise ForeignAddressError(url)
        return URLFetcherResponse(url, font_bytes(url.removeprefix(SCHEME)))
