"""`backup`: a verified copy of the library in a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.errors import LibraryError
from netplanner.exchange.writing import check_target
from netplanner.library import Library
from netplanner.library.opening import FILE_NAME

if TYPE_CHECKING:
    from netplanner.commands.arguments import Arguments
    from netplanner.commands.setting import Setting

_NO_LIBRARY = "There is no library here yet. Name the folder of yours with --library."


def run(arguments: Arguments, setting: Setting) -> int:
    """Write the copy and print where it lies."""
    if not (setting.folder / FILE_NAME).exists():
        raise LibraryError(setting.folder, _NO_LIBRARY)
    check_target(arguments.file)
    with Library.open(setting.folder, setting.now) as library:
        library.copy_to(arguments.file)
    setting.say(str(arguments.file))
    return 0
