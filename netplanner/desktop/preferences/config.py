"""The folder for what NetPlanner remembers beside plans, and small JSON files in it.

Nothing here ever stops the program: a file that cannot be read is as good as none. Qt is not
needed, so that commands find the library's folder as windows do.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

Raw: TypeAlias = "Mapping[str, object]"

VARIABLE: Final = "NETPLANNER_CONFIG"
_MOST_BYTES: Final = 64 * 1024
_VERSION: Final = 1
_IS_LINUX: Final[bool] = sys.platform == "linux"


def config_folder() -> Path:
    """Return the folder that NETPLANNER_CONFIG names, else the platform's own place."""
    if named := os.environ.get(VARIABLE):
        return Path(named)
    if _IS_LINUX:  # known by heart: platformdirs would take a twentieth of the start
        whole = os.environ.get("XDG_CONFIG_HOME", "").strip()
        return Path(whole or Path("~/.config").expanduser(), "netplanner")
    import platformdirs

    return platformdirs.user_config_path("netplanner", appauthor=False)


def read(path: Path, format_name: str) -> Raw | None:
    """Return what a file holds, nothing where there is no file, None where it is of no use."""
    try:
        if not path.exists():
            return {}
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return _parsed(file.read(_MOST_BYTES + 1), format_name)
    except OSError:
        return None


def write(path: Path, format_name: str, values: Raw) -> None:
    """Write a file that only its owner may read; the one that was there stays until it is whole.

    Raises:
        OSError: nothing can be written there.
    """
    # Imported here because every start reads, and hardly any writes.
    import tempfile

    whole = {"format": format_name, "format_version": _VERSION, **values}
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, part = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(whole, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def put_aside(path: Path) -> Path | None:
    """Give a file that was not understood another name; return it, or None where that fails."""
    names = (path.with_name(f"{path.stem}-{number}.kept{path.suffix}") for number in count(1))
    kept = next(name for name in names if not name.exists())
    with suppress(OSError):
        return path.rename(kept)
    return None


def _parsed(content: bytes, format_name: str) -> Raw | None:
    if len(content) > _MOST_BYTES:
        return None
    try:
        found: object = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.pop("format", "") != format_name:
        return None
    return found if found.pop("format_version", 0) == _VERSION else None
