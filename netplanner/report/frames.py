"""How the program and its render process talk: kind, length, content. Pure functions on bytes.

A frame is one letter for its kind, its content's length as four bytes (big-endian), its content.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from struct import Struct

LARGEST = 256 * 1024 * 1024
_HEAD = Struct(">cI")


class Kind(Enum):
    """What a frame holds."""

    HTML = b"H"
    """A document to render, UTF-8; sent to the process."""
    READY = b"R"
    """The process has started and is warm; sent once, empty."""
    PDF = b"P"
    """The rendered document."""
    ERROR = b"E"
    """Why there is no document: words that say what to do, UTF-8."""


@dataclass(frozen=True)
class Frame:
    """One message of either side."""

    kind: Kind
    content: bytes = b""

    @property
    def text(self) -> str:
        """The content of a frame that holds words."""
        return self.content.decode("utf-8")


class FrameError(ValueError):
    """The bytes are no frame: the other side is not who it should be."""


def encode(frame: Frame) -> bytes:
    """Return a frame as the bytes that go through the pipe.

    Raises:
        FrameError: the content is larger than any frame may be.
    """
    if len(frame.content) > LARGEST:
        raise FrameError(len(frame.content))
    return _HEAD.pack(frame.kind.value, len(frame.content)) + frame.content


def decode(received: bytes) -> tuple[tuple[Frame, ...], bytes]:
    """Return the whole frames of what was received so far, and the bytes left for later.

    Raises:
        FrameError: the bytes are no frames.
    """
    frames: list[Frame] = []
    start = 0
    while len(received) - start >= _HEAD.size:
        kind, length = read_head(received[start : start + _HEAD.size])
        end = start + _HEAD.size + length
        if end > len(received):
            break
        frames.append(Frame(kind, received[start + _HEAD.size : end]))
        start = end
    return tuple(frames), received[start:]


def read_head(head: bytes) -> tuple[Kind, int]:
    """Return a frame's kind and its content's length.

    Raises:
        FrameError: the bytes are no frame's beginning.
    """
    letter, length = _HEAD.unpack(head)
    if length > LARGEST or letter not in {kind.value for kind in Kind}:
        raise FrameError(head)
    return Kind(letter), length


HEAD_SIZE = _HEAD.size
