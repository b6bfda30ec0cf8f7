"""What a whole export costs beside a bare WeasyPrint script that is given the finished HTML."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64encode
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.report.fonts import FONTS, font_bytes
from tests.benchmarks.measure import Measure, compiled_in, ratio

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROUNDS = 7
_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_BARE = """
import sys
from weasyprint import HTML
HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], pdf_variant="pdf/ua-1")
"""


def measures() -> Iterator[Measure]:
    """Yield the cost of exporting each sample; 1.0 would be the bare script's time."""
    for name in knowledge.SAMPLES:
        with TemporaryDirectory() as folder:
            yield Measure(f"export of {name} / bare WeasyPrint", _cost(Path(folder), name), 1.3)


def _cost(folder: Path, name: str) -> float:
    answers, html, paper = (folder / f"{name}.{end}" for end in ("json", "html", "pdf"))
    answers.write_text(knowledge.sample(name), encoding="utf-8")
    _run(folder, "-m", "netplanner", "export", str(answers), "--to", str(html))
    _with_fonts_from_files(html)
    export = partial(_run, folder, "-m", "netplanner", "export", str(answers), "--to", str(paper))
    bare = partial(_run, folder, "-c", _BARE, str(html), str(paper))
    for warm_up in (export, bare):
        warm_up()
    return ratio(export, bare, _ROUNDS)


def _with_fonts_from_files(html: Path) -> None:
    """Give the bare script the same fonts as files, which cost it less than those in the page."""
    pages = html.read_text(encoding="utf-8")
    for font in FONTS:
        content = b64encode(font_bytes(font.file)).decode("ascii")
        address = (_FONTS / font.file).as_uri()
        pages = pages.replace(f"data:font/ttf;base64,{content}", address)
    html.write_text(pages, encoding="utf-8")


def _run(folder: Path, *words: str) -> None:
    environment = compiled_in(str(folder))
    command = [sys.executable, *words]
    subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603 - ours
