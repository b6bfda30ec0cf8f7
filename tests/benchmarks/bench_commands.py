"""What a whole export costs beside a bare WeasyPrint script that is given the finished HTML."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.report.fonts import SCHEME
from tests.benchmarks.measure import Measure, ratio

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDS = 7
_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_BARE = """
import sys
import warnings
from weasyprint import HTML
HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


def measures() -> Iterator[Measure]:
    """Yield the cost of exporting each sample; 1.0 would be the bare script's time."""
    with TemporaryDirectory() as folder:
        for name in knowledge.SAMPLES:
            yield Measure(f"export of {name} / bare WeasyPrint", _cost(Path(folder), name), 1.3)


def _cost(folder: Path, name: str) -> float:
    answers, html, paper = (folder / f"{name}.{end}" for end in ("json", "html", "pdf"))
    answers.write_text(knowledge.sample(name), encoding="utf-8")
    _run("-m", "netplanner", "export", str(answers), "--to", str(html))
    _with_fonts_from_files(html)
    export = partial(_run, "-m", "netplanner", "export", str(answers), "--to", str(paper))
    return ratio(export, partial(_run, "-c", _BARE, str(html), str(paper)), _ROUNDS)


def _with_fonts_from_files(html: Path) -> None:
    """Give the bare script the same fonts: our own scheme means nothing to it."""
    pages = html.read_text(encoding="utf-8")
    html.write_text(pages.replace(SCHEME, f"{_FONTS.as_uri()}/"), encoding="utf-8")


def _run(*words: str) -> None:
    subprocess.run([sys.executable, *words], check=True, capture_output=True)  # noqa: S603 - ours
