from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from netplanner.errors import TargetError
from netplanner.exchange.writing import check_target, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_that_a_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    write_whole(tmp_path / "plan.pdf", b"new")
    assert (tmp_path / "plan.pdf").read_bytes() == b"new"
    assert names_in(tmp_path) == ["plan.pdf"]


def test_that_an_older_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"older and longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_that_a_file_has_the_permissions_that_new_files_get(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    write_whole(tmp_path / "plan.pdf", b"new")
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (plain, tmp_path / "plan.pdf")]
    assert modes[0] == modes[1]


def test_that_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").touch()
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_whole(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "real.pdf").read_bytes() == b"new"
    assert (tmp_path / "link.pdf").is_symlink()


def test_that_the_longest_file_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / f"{'n' * 251}.pdf"
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_that_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="Name a file"):
        check_target(tmp_path)


def test_that_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="Make its folder first"):
        write_whole(tmp_path / "none" / "plan.pdf", b"new")


def test_that_a_name_too_long_for_the_disk_is_refused_without_a_trace(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="cannot be written here"):
        write_whole(tmp_path / f"{'n' * 300}.pdf", b"new")
    assert names_in(tmp_path) == []


def test_that_a_file_that_may_only_be_read_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"kept")
    path.chmod(0o444)
    with pytest.raises(TargetError, match="may only be read"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"kept"


def test_that_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one.pdf").symlink_to("two.pdf")
    (tmp_path / "two.pdf").symlink_to("one.pdf")
    with pytest.raises(TargetError, match="circle"):
        write_whole(tmp_path / "one.pdf", b"new")
    assert (tmp_path / "one.pdf").is_symlink()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_that_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(TargetError, match="Permission denied"):
        write_whole(tmp_path / "plan.pdf", b"new")
