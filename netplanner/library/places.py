"""Folders in which a library gets damaged: on network drives, and where a service syncs files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

_MOUNTS: Final = Path("/proc/self/mounts")
_NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ncpfs", "davfs", "fuse.sshfs",
     "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs"}
)  # fmt: skip
_SYNCED: Final = re.compile(
    r"dropbox|onedrive( - .*)?|google ?drive|nextcloud|owncloud|mobile documents|pcloud ?drive"
    r"|seafile|megasync|syncthing|icloud ?drive",
    re.IGNORECASE,
)
_SYNC_MARKS: Final = (".stfolder", ".dropbox", ".owncloudsync.log")
_ON_NETWORK: Final = (
    "{} is on a network drive, where a library gets damaged. Choose a local folder."
)
_IN_SYNC: Final = "{} is synced by a service, which damages a library. Choose another folder."


def risks(folder: Path, mounts: str | None = None) -> tuple[str, ...]:
    """Return a sentence for each danger of keeping a library in a folder, or none.

    `mounts` is what Linux says of its file systems; without it the system is asked.
    """
    whole = folder.absolute()
    on_network = (
        whole.as_posix().startswith("//")
        or _file_system(whole, _mounted() if mounts is None else mounts) in _NETWORK
    )
    found = ((_ON_NETWORK, on_network), (_IN_SYNC, _is_synced(whole)))
    return tuple(words.format(folder) for words, is_so in found if is_so)


def _mounted() -> str:
    """Return the system's list of file systems, or "" where it keeps none."""
    return _MOUNTS.read_text(encoding="utf-8", errors="replace") if _MOUNTS.exists() else ""


def _file_system(folder: Path, mounts: str) -> str:
    """Return the kind of the file system that holds a folder, or "" where nobody says."""
    kinds = {}
    for line in mounts.splitlines():
        _, place, kind, *_ = line.split(" ")
        kinds[place.replace("\\040", " ")] = kind
    holders = (str(parent) for parent in (folder, *folder.parents))
    return next((kinds[place] for place in holders if place in kinds), "")


def _is_synced(folder: Path) -> bool:
    """Return whether a folder or one that holds it belongs to a service that syncs."""
    return any(
        _SYNCED.fullmatch(place.name) or any((place / mark).exists() for mark in _SYNC_MARKS)
        for place in (folder, *folder.parents)
    )
