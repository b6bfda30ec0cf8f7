"""The render process as commands use it: started before it is needed, asked once."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from netplanner.errors import InputError, MissingPartError, Problem
from netplanner.report.frames import Frame, Kind, decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COMMAND = (sys.executable, "-m", "netplanner.report.worker")


class RenderProcessError(RuntimeError):
    """The render process ended without an answer; the text is what it left on standard error."""


@contextmanager
def render_process() -> Iterator[Callable[[str], bytes]]:
    """Start the process; it warms up while the document is still being made.

    What is given turns one HTML document into the bytes of a PDF file, and raises
    MissingPartError where Pango is missing, InputError for a document that is too large.
    """
    pipe = subprocess.PIPE
    with subprocess.Popen(_COMMAND, stdin=pipe, stdout=pipe, stderr=pipe) as process:  # noqa: S603 - ours
        try:
            yield partial(_rendered, process)
        finally:
            process.kill()


def _rendered(process: subprocess.Popen[bytes], html: str) -> bytes:
    received, notes = process.communicate(encode(Frame(Kind.HTML, html.encode())))
    frames, _ = decode(received)
    match frames:
        case (Frame(kind=Kind.READY), Frame(kind=Kind.PDF, content=content)):
            return content
        case (Frame(kind=Kind.READY), Frame(kind=Kind.ERROR) as refusal):
            raise InputError([Problem("", refusal.text)])
        case (Frame(kind=Kind.ERROR) as refusal,):
            raise MissingPartError(refusal.text)
        case _:
            raise RenderProcessError(notes.decode(errors="replace"))
