"""A terminal for tests: runs commands in this process on a library and a day of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import StringIO
from typing import TYPE_CHECKING

from netplanner import knowledge
from netplanner.commands.arguments import parse
from netplanner.commands.performing import perform
from netplanner.commands.setting import Setting

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Terminal:
    """Runs commands; files are made and found in its folder."""

    folder: Path

    @property
    def library(self) -> Path:
        return self.folder / "library"

    def run(self, *words: str) -> Said:
        """Run a command and return what it answered, whatever the status."""
        out, err = StringIO(), StringIO()
        setting = Setting(out, err, TODAY, lambda: NOW, self.library)
        status = perform(parse(words), setting)
        return Said(status, out.getvalue(), err.getvalue())

    def answer(self, *words: str) -> str:
        """Run a command that must do what it is asked, and return its result."""
        said = self.run(*words)
        assert (said.status, said.err) == (0, "")
        return said.out

    def file(self, name: str, content: str) -> str:
        """Make a file and return its path."""
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        return str(path)

    def sample(self, name: str = "returner", /, **changed: object) -> str:
        """Make an answers file from a sample, some answers changed; None takes one out."""
        document = json.loads(knowledge.sample(name))
        answers = {**document["answers"], **changed}
        document["answers"] = {key: value for key, value in answers.items() if value is not None}
        return self.file("answers.json", json.dumps(document))
