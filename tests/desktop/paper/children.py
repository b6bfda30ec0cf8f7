"""Small programs that stand where the render process stands, each with one fault of its own."""

from __future__ import annotations

import sys
from typing import TypeAlias

Command: TypeAlias = tuple[str, ...]
PAGE = '<!doctype html><html lang="en"><title>Plan</title><body><div>{words}</div></body></html>'
_READY = """
import sys
from netplanner.report.frames import Frame, HEAD_SIZE, Kind, encode, read_head
def say(kind, content=b""):
    sys.stdout.buffer.write(encode(Frame(kind, content)))
    sys.stdout.buffer.flush()
say(Kind.READY)
"""


def page(words: str) -> str:
    return PAGE.format(words=words)


def pages(count: int) -> str:
    leaf = '<h1 style="break-before: page">Page {}</h1><p>Ann meets Bo.</p>'
    return page("".join(leaf.format(number + 1) for number in range(count)))


def program(source: str) -> Command:
    return (sys.executable, "-c", source)


SILENT = program(_READY + "sys.stdin.buffer.read()")
DEADLY = program(_READY + "sys.stdin.buffer.read(1); sys.exit(9)")
STILLBORN = program("raise SystemExit(9)")
BABBLING = program("print('no frame at all', flush=True); input()")
REFUSING = program(
    _READY + "sys.stdin.buffer.read(1); say(Kind.ERROR, b'Shorten its longest texts.'); input()"
)
WITHOUT_PANGO = program(
    "import sys; from netplanner.report.frames import Frame, Kind, encode;"
    "sys.stdout.buffer.write(encode(Frame(Kind.ERROR, b'NetPlanner needs Pango.'))); sys.exit(1)"
)
NOWHERE = ("/nowhere/at/all",)
