"""The one way to the files that come with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return a shipped file, such as `resource("questionnaires", "planning.yaml")`.

    In an installed program `resources/` lies inside the package, in a checkout beside it.

    Raises:
        FileNotFoundError: no file or folder of this name is shipped.
    """
    package = files("netplanner")
    for root in (package.joinpath("resources"), Path(str(package)).parent / "resources"):
        found = root.joinpath(*parts)
        if found.is_file() or found.is_dir():
            return found
    raise FileNotFoundError("/".join(("resources", *parts)))


def text(*parts: str) -> str:
    """Return the text of a shipped UTF-8 file.

    Raises:
        FileNotFoundError: no file of this name is shipped.
    """
    return resource(*parts).read_text(encoding="utf-8")
