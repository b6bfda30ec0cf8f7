"""From words to pages: one HTML document, the same for the same words."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from netplanner import assets
from netplanner.report.density import summary_layout
from netplanner.report.fonts import SCHEME, faces, font_bytes, fonts_for
from netplanner.report.ring_drawing import ring_drawing

if TYPE_CHECKING:
    from netplanner.report.material import Options
    from netplanner.report.wording import PlanWords

_FONT_ADDRESS = re.compile(rf"url\({SCHEME}([\w.-]+)\)")


def to_html(words: PlanWords, options: Options) -> str:
    """Return a plan's pages as one HTML document; everything people wrote stays text."""
    fonts = fonts_for(repr(words))
    ring = words.people.ring
    template = _environment().get_template("plan.html.j2")
    return template.render(
        words=words,
        options=options,
        style=Markup(faces(fonts) + assets.text("styles", "plan.css")),  # noqa: S704 - ours
        drawing=ring_drawing(ring) if ring else None,
        layout=summary_layout(words.summary, options.paper),
    )


def standalone(html: str) -> str:
    """Return the document with its fonts inside, for a file that a browser opens anywhere."""
    return _FONT_ADDRESS.sub(_inlined, html)


def _inlined(found: re.Match[str]) -> str:
    content = b64encode(font_bytes(found[1])).decode("ascii")
    return f"url(data:font/ttf;base64,{content})"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _template(name: str) -> str:
    return assets.text("templates", name)
