"""From words to pages: one HTML document, the same for the same words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from netplanner import assets
from netplanner.report.density import summary_layout
from netplanner.report.fonts import faces, fonts_for
from netplanner.report.ring_drawing import ring_drawing

if TYPE_CHECKING:
    from netplanner.report.material import Options
    from netplanner.report.wording import PlanWords


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
