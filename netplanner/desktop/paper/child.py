"""One child process that speaks in frames: started, heard, sent to, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Qt, Signal, Slot

from netplanner.report.frames import Frame, FrameError, Kind, decode, encode

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAREWELL_MS = 300


class Child(QObject):
    """A process that can be started again when it is gone.

    Signals:
        heard: a `Frame` that the process said.
        gone: the process ended, or could not be started.
    """

    heard = Signal(object)
    gone = Signal()

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._received = b""
        self._is_deaf = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.finished.connect(self.gone)
        # Queued, because a process that cannot start says so while it is being started.
        self._process.errorOccurred.connect(self._on_error, Qt.ConnectionType.QueuedConnection)

    @property
    def number(self) -> int:
        """The operating system's number of the process, 0 while there is none."""
        return self._process.processId()

    def start(self) -> None:
        """Start the process, unless it runs."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._received, self._is_deaf = b"", False
            self._process.start()

    def send(self, html: str) -> None:
        """Hand a document to the process."""
        self._process.write(encode(Frame(Kind.HTML, html.encode())))

    def kill(self) -> None:
        """End the process at once; nothing that it may still say is heard, `gone` follows."""
        self._is_deaf = True
        self._process.kill()

    def part(self) -> None:
        """End the process with the program, waiting for it no longer than a moment."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(_FAREWELL_MS):
                self.kill()
                self._process.waitForFinished(_FAREWELL_MS)

    @Slot()
    def _on_output(self) -> None:
        said = bytes(self._process.readAllStandardOutput().data())
        if self._is_deaf:
            return
        try:
            frames, self._received = decode(self._received + said)
        except FrameError:
            self.kill()
        else:
            for frame in frames:
                self.heard.emit(frame)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.gone.emit()
