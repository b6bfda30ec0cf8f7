from __future__ import annotations

from pathlib import Path

import pytest

from netplanner.library.places import risks

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/homes /home/ann nfs4 rw 0 0
/dev/sdb1 /home/ann/local\\040disk ext4 rw 0 0
//server/share /mnt/office cifs rw 0 0
"""


@pytest.mark.parametrize("folder", ["/home/ann/netplanner", "/mnt/office", "//server/share/plans"])
def test_that_a_network_drive_is_said(folder: str) -> None:
    (risk,) = risks(Path(folder), MOUNTS)

    assert risk.startswith(f"{folder} is on a network drive")


@pytest.mark.parametrize("folder", ["/var/lib/netplanner", "/home/ann/local disk/plans", "/"])
def test_that_a_local_disk_is_no_risk(folder: str) -> None:
    assert risks(Path(folder), MOUNTS) == ()


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Work", "Google Drive", "Nextcloud"])
def test_that_a_synced_folder_is_said(tmp_path: Path, name: str) -> None:
    (risk,) = risks(tmp_path / name / "netplanner", "")

    assert "is synced by a service" in risk


def test_that_a_folder_is_known_as_synced_by_what_the_service_left(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()

    assert risks(tmp_path / "netplanner", "") != ()


def test_that_a_folder_that_only_sounds_so_is_no_risk(tmp_path: Path) -> None:
    assert risks(tmp_path / "dropbox-leavers", "") == ()


def test_that_this_computer_can_be_asked(tmp_path: Path) -> None:
    assert isinstance(risks(tmp_path), tuple)
