from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.report.frames import Frame, FrameError, Kind, decode, encode

FRAMES = st.builds(Frame, st.sampled_from(Kind), st.binary(max_size=40))


@given(st.lists(FRAMES), st.binary(max_size=4))
def test_that_frames_come_back_as_they_were_sent(frames: list[Frame], rest: bytes) -> None:
    sent = b"".join(map(encode, frames))
    assert decode(sent + rest) == (tuple(frames), rest)


@given(FRAMES, st.data())
def test_that_half_a_frame_waits_for_the_rest(frame: Frame, data: st.DataObject) -> None:
    sent = encode(frame)
    half = sent[: data.draw(st.integers(0, len(sent) - 1))]
    assert decode(half) == ((), half)


@pytest.mark.parametrize("noise", [b"hello", b"P\xff\xff\xff\xff"])
def test_that_noise_is_no_frame(noise: bytes) -> None:
    with pytest.raises(FrameError):
        decode(noise)
