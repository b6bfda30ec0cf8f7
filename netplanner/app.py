"""The composition root: from the words a program was started with to a window or a command.

Everything heavy is imported by the way that is taken, so that the other way does not pay for it.
"""

from __future__ import annotations

import io
import os
import sys
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from netplanner.commands.setting import Setting

_FAULT_OF_OURS = 3
_INTERRUPTED = 130


def _today() -> date:
    return datetime.now().astimezone().date()


def _now() -> datetime:
    return datetime.now(UTC)


def main(
    words: Sequence[str] | None = None,
    today: Callable[[], date] = _today,
    now: Callable[[], datetime] = _now,
) -> int:
    """Do what the words ask for, with no words open the windows; return the exit status."""
    _speak_utf8()
    try:
        status = _run(sys.argv[1:] if words is None else words, today, now)
        sys.stdout.flush()
    except SystemExit as answered:  # argparse answers --help and wrong words by itself
        return answered.code if isinstance(answered.code, int) else 1
    except BrokenPipeError:
        _write_into_nothing()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge: written down and told, never swallowed
        return _own_up(error)
    return status


def has_display(environment: Mapping[str, str], system: str) -> bool:
    """Tell whether windows can be opened; `system` is named as in `sys.platform`."""
    if not system.startswith(("linux", "freebsd")):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _run(words: Sequence[str], today: Callable[[], date], now: Callable[[], datetime]) -> int:
    from netplanner.commands.setting import Setting, library_folder

    named: Path | None = None
    if words:  # without words the windows open, and nothing is to be parsed
        from netplanner.commands.arguments import parse
        from netplanner.commands.performing import perform

        arguments = parse(words)
        named = arguments.library
        if arguments.command:
            folder = library_folder(named, _preferred)
            return perform(arguments, Setting(sys.stdout, sys.stderr, today(), now, folder))
    folder = library_folder(named, _preferred)
    if not has_display(os.environ, sys.platform):
        return _make_sample(Setting(sys.stdout, sys.stderr, today(), now, folder))
    from netplanner.desktop import start

    return start(folder, today, now)


def _preferred() -> Path | None:
    from netplanner.desktop.preferences.stored import preferred_library

    return preferred_library()


def _make_sample(setting: Setting) -> int:
    from netplanner.commands.performing import told
    from netplanner.commands.sample_plan import make_sample_plan

    setting.err.write("There is no display here, so the sample plan is made instead.\n")
    return told(partial(make_sample_plan, setting), setting)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the terminal's language is; half characters come out as escapes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _write_into_nothing() -> None:
    """Nobody reads on: let what is still to be written vanish instead of failing at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _own_up(error: Exception) -> int:
    """Say that this is a fault of ours, and where the details are for those who mend it."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="netplanner-fault-", suffix=".txt", delete=False
    ) as file:
        file.writelines(traceback.format_exception(error))
    sys.stderr.write(f"NetPlanner made a mistake; it is not yours. The details: {file.name}\n")
    return _FAULT_OF_OURS
