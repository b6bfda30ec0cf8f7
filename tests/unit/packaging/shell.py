"""Runs our scripts on a made-up computer: one that has just the programs a test gives it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from tests.unit.packaging.tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_TOOLS = (
    *("basename", "bash", "cat", "cksum", "cp", "dirname", "env", "grep"),
    *("mkdir", "mktemp", "rm", "sort", "tail", "tr"),
)


@dataclass(frozen=True)
class Computer:
    """A computer with one folder of programs and a copy of the project without its code."""

    programs: Path
    project: Path
    journal: Path

    @classmethod
    def bare(cls, folder: Path) -> Self:
        """Return a Linux with the everyday tools, no package manager and no library."""
        computer = cls(folder / "bin", folder / "the project", folder / "journal")
        computer.programs.mkdir()
        for tool in _TOOLS:
            (computer.programs / tool).symlink_to(shutil.which(tool) or tool)
        shutil.copytree(ROOT / "packaging", computer.project / "packaging")
        shutil.copy(ROOT / "pyproject.toml", computer.project)
        return computer.having(uname="echo Linux", id="echo 0", ldconfig="true")

    def having(self, **programs: str) -> Self:
        """Return it with these programs too, each given in shell; `_` stands for `-`."""
        for name, lines in programs.items():
            program = self.programs / name.replace("_", "-")
            program.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
            program.chmod(0o755)
        return self

    def run(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - runs our own script
            [self.project / "packaging" / script, *arguments],
            env={
                "PATH": str(self.programs),
                "LC_ALL": "C.UTF-8",
                "JOURNAL": str(self.journal),
            },
            capture_output=True,
            check=False,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
        )

    def noted(self) -> list[str]:
        """Return what its programs wrote into `$JOURNAL` since the last time, by line."""
        if not self.journal.exists():
            return []
        lines = self.journal.read_text(encoding="utf-8").splitlines()
        self.journal.unlink()
        return lines
