"""One window a library: a second start rings at the first, which comes to the front.

A ring is a courtesy; what keeps two programs apart is the claim on the library. Nobody waits long
for whoever does not answer, and nobody believes more than that a bell was rung.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QDir,
    QObject,
    Signal,
    Slot,
)

from netplanner.desktop.later import later

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS: Final = 300
_SHORT_MS: Final = 2000  # for one who rings and then says nothing
_MOST_BYTES: Final = 8192
_LETTERS: Final = 20  # of a name; a socket's whole path may have about a hundred
_HEARD: Final = b"raised\n"
_ANSWERS_ON_DISK: Final = sys.platform != "win32"  # a pipe's name is in no folder there


def address(folder: Path) -> str:
    """Return where the program that has a folder's library open listens, one for each person."""
    person = str(os.getuid()) if sys.platform != "win32" else os.environ.get("USERNAME", "")
    named = f"{person}\n{folder.resolve()}".encode(errors="surrogateescape")
    digest = QCryptographicHash.hash(named, QCryptographicHash.Algorithm.Sha256).toHex()
    name = f"netplanner-{bytes(digest.data()).decode()[:_LETTERS]}"
    return str(Path(_place(), name)) if _ANSWERS_ON_DISK else name


def ring(folder: Path, patience_ms: int = PATIENCE_MS) -> bool:
    """Ask a program that has the library open to come to the front; tell whether it did."""
    where = address(folder)
    if _ANSWERS_ON_DISK and not _is_ours(Path(where)):
        return False
    # Imported here because most starts find nobody.
    from PySide6.QtNetwork import QLocalSocket

    deadline = QDeadlineTimer(patience_ms)
    socket = QLocalSocket()
    socket.connectToServer(where)
    if not socket.waitForConnected(deadline.remainingTime()):
        return False
    socket.write(_greeting(folder))
    while not socket.canReadLine() and not deadline.hasExpired():
        if not socket.waitForReadyRead(max(deadline.remainingTime(), 0)):
            break
    answered = bytes(socket.read(len(_HEARD)).data()) == _HEARD
    socket.abort()
    return answered


class Doorbell(QObject):
    """Listens for other starts with the same library.

    Signals:
        rung: another start asks for this window.
    """

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None

    @Slot()
    def listen(self) -> None:
        """Listen from now on; what a program left there that ended badly is taken away.

        Call it only while the library is claimed. Where nothing can be listened at, nothing is.
        """
        from PySide6.QtNetwork import QLocalServer

        where = address(self._folder)
        QLocalServer.removeServer(where)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._server.listen(where)

    @Slot()
    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    @Slot()
    def _on_new_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            guest = _Guest(self._server.nextPendingConnection(), _greeting(self._folder), self)
            guest.rang.connect(self.rung)


class _Guest(QObject):
    """One start that rings: heard if it names the library, sent away if it is silent or loud."""

    rang = Signal()

    def __init__(self, socket: QLocalSocket, expected: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._expected = expected
        socket.setParent(self)
        socket.setReadBufferSize(_MOST_BYTES)
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self.deleteLater)
        later(self, _SHORT_MS, self._on_time_over)

    @Slot()
    def _on_ready_read(self) -> None:
        if not self._socket.canReadLine() and self._socket.bytesAvailable() < _MOST_BYTES:
            return
        if bytes(self._socket.read(_MOST_BYTES).data()) == self._expected:
            self._socket.write(_HEARD)
            self.rang.emit()
        self._socket.disconnectFromServer()

    @Slot()
    def _on_time_over(self) -> None:
        self._socket.abort()


def _greeting(folder: Path) -> bytes:
    return str(folder.resolve()).encode(errors="surrogateescape")[: _MOST_BYTES - 1] + b"\n"


def _place() -> str:
    """Return the folder of this person's own sockets, or the one that all share."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return own if own and Path(own).is_dir() else QDir.tempPath()


def _is_ours(socket: Path) -> bool:
    """Tell whether something listens there, or did, that belongs to this person."""
    try:
        return sys.platform == "win32" or socket.lstat().st_uid == os.getuid()
    except OSError:
        return False
