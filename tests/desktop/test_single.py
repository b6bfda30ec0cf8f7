from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from netplanner.desktop.opening.single import Doorbell, address, ring
from netplanner.desktop.opening.starting import Start
from tests.robots.window_robot import WindowRobot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets are files elsewhere")

# Says when it listens, and when it was brought to the front.
FIRST = """
import faulthandler
import sys
faulthandler.dump_traceback_later(30, exit=True)
from datetime import UTC, date, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from netplanner.desktop.opening.single import address
from netplanner.desktop.opening.starting import Start
qt = QApplication(sys.argv[:1])
folder = Path(sys.argv[1])
start = Start(folder, date.today, lambda: datetime.now(UTC))
start.window.showMinimized()
start.open_library()

def watch():
    if Path(address(folder)).exists() and not watch.listens:
        watch.listens = True
        print("listening", flush=True)
    if not start.window.isMinimized() and not watch.is_raised:
        watch.is_raised = True
        print("raised", flush=True)

watch.listens = watch.is_raised = False
timer = QTimer()
timer.timeout.connect(watch)
timer.start(10)
qt.exec()
start.end()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a library's folder; sockets lie in a folder with a short name."""
    with TemporaryDirectory() as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield tmp_path / "library"


@pytest.fixture
def first(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Return a program that has the library open and listens."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", FIRST, str(folder)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "listening\n"
            yield process
        finally:
            process.kill()


@pytest.mark.slow
def test_that_a_second_start_raises_the_first_window_and_ends(
    first: subprocess.Popen[str], folder: Path
) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "netplanner"],
        env={**os.environ, "NETPLANNER_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert (second.returncode, second.stdout) == (0, "")
    assert second.stderr == "NetPlanner is open already. Its window is in front now.\n"
    assert first.stdout is not None
    assert first.stdout.readline() == "raised\n"


@pytest.mark.slow
@pytest.mark.usefixtures("theme")
def test_that_a_first_window_that_hangs_keeps_nobody_waiting(
    first: subprocess.Popen[str], folder: Path, qtbot: QtBot
) -> None:
    first.send_signal(signal.SIGSTOP)
    begun = monotonic()
    assert not ring(folder)
    assert monotonic() - begun < 1

    start = Start(folder, today, now)
    qtbot.addWidget(start.window)
    start.window.show()
    start.open_library()
    assert start.status == 3
    WindowRobot(start.window).should_show("Another program is using your plans")
    start.end()


def today() -> date:
    return date(2026, 11, 23)


def now() -> datetime:
    return datetime(2026, 11, 23, tzinfo=UTC)


def test_that_nobody_is_rung_at_where_nobody_listens(folder: Path) -> None:
    assert not ring(folder)


@pytest.mark.usefixtures("qapp")
def test_that_a_socket_that_a_crash_left_is_in_nobodys_way(folder: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address(folder))
    assert not ring(folder)

    bell = Doorbell(folder)
    bell.listen()
    with qtbot.waitSignal(bell.rung):
        guest = greet(folder, f"{folder.resolve()}\n".encode())
    guest.close()
    bell.close()


def greet(folder: Path, words: bytes) -> socket.socket:
    """Say something at a library's bell, and leave the line open."""
    guest = socket.socket(socket.AF_UNIX)
    guest.connect(address(folder))
    guest.sendall(words)
    return guest


@pytest.mark.parametrize("words", [b"another folder\n", b"x" * 100_000, b"\0\xff\n", b"\n"])
def test_that_a_guest_who_does_not_know_the_library_raises_nothing(
    folder: Path, qtbot: QtBot, words: bytes
) -> None:
    bell = Doorbell(folder)
    bell.listen()
    rung: list[bool] = []
    bell.rung.connect(lambda: rung.append(True))
    guest = greet(folder, words[:60_000])
    guest.setblocking(False)  # noqa: FBT003 - the system's own call

    def was_sent_away() -> bool:
        try:
            return guest.recv(100) == b""
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True

    qtbot.waitUntil(was_sent_away)
    assert rung == []
    guest.close()
    bell.close()


def test_that_two_libraries_have_two_bells(tmp_path: Path) -> None:
    assert address(tmp_path / "a") != address(tmp_path / "b")


def test_that_only_its_owner_may_ring(folder: Path) -> None:
    bell = Doorbell(folder)
    bell.listen()
    assert Path(address(folder)).stat().st_mode & 0o077 == 0
    bell.close()
