"""What holds for every file of the project."""

from __future__ import annotations

import re

from tests.unit.packaging.tree import ROOT, python_texts, texts

# In two pieces each, so that this file does not name them.
HOSTS = [
    "".join(pieces)
    for pieces in (
        ("pypi", ".org"),
        ("python", "hosted"),
        ("pypi", ".python"),
        ("deb.", "debian"),
        ("npm", "js."),
        ("crates", ".io"),
    )
]
LINES_PER_FILE = 400
BLANKET_EXCUSE = re.compile(r"#\s*(noqa(?!: [A-Z]+\d)|type:\s*ignore(?!\[[a-z-]+))")


def test_that_no_file_names_a_package_registry() -> None:
    naming = [
        (str(path), host)
        for path, text in texts().items()
        for host in HOSTS
        if host in text.lower()
    ]
    assert naming == []


def test_that_no_python_file_is_longer_than_a_reader_can_hold() -> None:
    lengths = {str(path): text.count("\n") for path, text in python_texts().items()}
    assert {path: length for path, length in lengths.items() if length > LINES_PER_FILE} == {}


def test_that_every_silenced_check_names_its_code() -> None:
    blanket = [
        f"{path}: {line.strip()}"
        for path, text in python_texts().items()
        for line in text.splitlines()
        if BLANKET_EXCUSE.search(line)
    ]
    assert blanket == []


def test_that_make_help_explains_every_goal() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    goals = re.findall(r"^([a-z]+):(?!.*export)", makefile, re.MULTILINE)
    explained = re.findall(r'@echo "make ([a-z]+) ', makefile)
    assert sorted(goals) == sorted([*explained, "help"])
