"""The lock files and pyproject.toml, read for the tests."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.unit.packaging.tree import ROOT

LOCKS = ("packaging/requirements.txt", "packaging/requirements-dev.txt")


@dataclass(frozen=True)
class Pin:
    """One entry of a lock: what may be installed, and the hashes of its files."""

    requirement: Requirement
    hashes: tuple[str, ...]

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    @property
    def version(self) -> str:
        return str(self.requirement.specifier).removeprefix("==")

    def meets(self, asked: Requirement) -> bool:
        return self.name == canonicalize_name(asked.name) and asked.specifier.contains(self.version)


def _pin(entry: str) -> Pin:
    requirement, *hashes = entry.split(" --hash=")
    return Pin(Requirement(requirement), tuple(value.strip() for value in hashes))


def pins(lock: str) -> list[Pin]:
    entries = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    return [_pin(entry) for entry in entries]


def wanted(*groups: str) -> list[Requirement]:
    """Return what pyproject.toml asks for to run, and in these dependency groups."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [project["project"]["dependencies"], *(project["dependency-groups"][g] for g in groups)]
    return [Requirement(line) for lines in asked for line in lines]
