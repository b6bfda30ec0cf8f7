from __future__ import annotations

import os
import resource
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.desktop.paper.saving import LONGEST_NAME, file_name, pdf_file, save, save_dialog
from netplanner.errors import TargetError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow over so many bytes, as on a disk that is nearly full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Find allies for the park", "Find allies for the park.pdf"),
        ("Who / why: 1\\2?", "Who why 1 2.pdf"),
        ("Ärzte für Łódź 日本", "Ärzte für Łódź 日本.pdf"),
        ("...", "Networking plan.pdf"),
        ("", "Networking plan.pdf"),
        ("CON", "Networking plan CON.pdf"),
        ("a\nb\tc", "a b c.pdf"),
        ("n" * 300, "n" * 80 + ".pdf"),
        ("safe\u202efdp.exe", "safefdp.exe.pdf"),
    ],
)
def test_that_a_title_becomes_a_name_for_a_file(title: str, name: str) -> None:
    assert file_name(title, "pdf") == name


@given(st.text())
def test_that_every_title_becomes_a_name_that_file_systems_take(title: str) -> None:
    name = file_name(title, "pdf")
    assert name.endswith(".pdf")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name.strip(" .") == name
    assert len(name) <= LONGEST_NAME + len("Networking plan .pdf")
    assert len(name.encode()) <= 255


def test_that_a_file_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"older and longer")
    save(tmp_path / "plan.pdf", b"new")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("plan.pdf", b"new")]


def test_that_a_disk_without_room_keeps_the_old_file_and_leaves_no_part(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    with room_for(1000), pytest.raises(TargetError, match="Choose another place"):
        save(path, b"new" * 1000)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("plan.pdf", b"old")]


def test_that_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="This is a folder"):
        save(tmp_path, b"new")


def test_that_a_write_protected_file_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(TargetError, match="This file is write-protected"):
        save(path, b"new")
    assert path.read_bytes() == b"old"


def test_that_a_link_goes_on_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    save(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "real.pdf").read_bytes() == b"new"
    assert (tmp_path / "link.pdf").is_symlink()


def test_that_a_link_in_a_circle_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").symlink_to("plan.pdf")
    with pytest.raises(TargetError, match="It cannot be written here"):
        save(tmp_path / "plan.pdf", b"new")


def test_that_a_name_too_long_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="Choose a shorter one"):
        save(tmp_path / f"{'n' * 300}.pdf", b"new")


@pytest.mark.skipif(not os.geteuid(), reason="root may write everywhere")
def test_that_a_write_protected_folder_is_refused_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(TargetError, match="This folder is write-protected"):
        save(tmp_path / "plan.pdf", b"new")


def test_that_the_dialog_suggests_a_name_and_adds_the_ending(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = save_dialog(pdf_file(), tmp_path / "My plan.pdf", None)
    qtbot.addWidget(dialog)
    assert dialog.selectedFiles() == [str(tmp_path / "My plan.pdf")]
    dialog.selectFile("other")
    assert dialog.selectedFiles() == [str(tmp_path / "other.pdf")]
