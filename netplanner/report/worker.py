"""The render process: reads documents from standard input, answers with PDF files.

Run as `python -m netplanner.report.worker`. It is started before it is needed, keeps WeasyPrint
warm, lives within limits of memory and time, and ends when its input ends. Garbage is looked for
between documents only: within one, the search takes a fifth of the time and finds next to nothing.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, BinaryIO

from netplanner.errors import MissingPartError
from netplanner.report.frames import HEAD_SIZE, Frame, Kind, encode, read_head
from netplanner.report.limits import OutOfTimeError, limit_memory, time_limit
from netplanner.report.pdf import write_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 120.0
MEGABYTES = 2048
_WARM_UP = (
    '<!doctype html><html lang="en"><head><title>-</title></head><body><p>-</p></body></html>'
)
_TOO_LONG = "The plan takes too long to lay out. Shorten its longest texts, then try again."
_TOO_LARGE = "The plan is too large for this computer. Shorten its longest texts, then try again."


def main() -> int:
    """Serve until the input ends."""
    gc.disable()
    limit_memory(MEGABYTES)
    return serve(sys.stdin.buffer, sys.stdout.buffer)


def serve(requests: BinaryIO, answers: BinaryIO) -> int:
    """Answer every document of one stream on the other; 1 where nothing can be rendered."""
    try:
        write_pdf(_WARM_UP)
    except MissingPartError as error:
        _send(answers, Frame(Kind.ERROR, str(error).encode()))
        return 1
    _send(answers, Frame(Kind.READY))
    gc.freeze()  # what is warm now is kept, and need not be looked through
    for request in _requests(requests):
        gc.collect()
        _send(answers, _answer(request.text))
    return 0


def _answer(html: str) -> Frame:
    try:
        with time_limit(SECONDS):
            return Frame(Kind.PDF, write_pdf(html))
    except OutOfTimeError:
        return Frame(Kind.ERROR, _TOO_LONG.encode())
    except MemoryError:
        return Frame(Kind.ERROR, _TOO_LARGE.encode())


def _requests(stream: BinaryIO) -> Iterator[Frame]:
    while len(head := stream.read(HEAD_SIZE)) == HEAD_SIZE:
        kind, length = read_head(head)
        yield Frame(kind, stream.read(length))


def _send(stream: BinaryIO, frame: Frame) -> None:
    stream.write(encode(frame))
    stream.flush()


if __name__ == "__main__":
    status = main()
    # All is sent: to take a document's many objects down one by one would only keep people waiting.
    os._exit(status)
