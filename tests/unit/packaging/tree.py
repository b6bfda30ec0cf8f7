"""The project's own files, as the tests of the tree read them."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[3]
_MADE_HERE = {"build", "dist", "__pycache__"}


def _is_ours(name: str) -> bool:
    return name in {".ci", ".gitignore"} or not (name.startswith(".") or name in _MADE_HERE)


def _files(folder: Path) -> list[Path]:
    own = sorted(entry for entry in folder.iterdir() if _is_ours(entry.name))
    within = [path for entry in own if entry.is_dir() for path in _files(entry)]
    return [*(entry for entry in own if entry.is_file()), *within]


def texts() -> dict[Path, str]:
    """Return every text file of the project with its content, by its path from the root."""
    contents = {path.relative_to(ROOT): path.read_bytes() for path in _files(ROOT)}
    return {
        path: content.decode("utf-8") for path, content in contents.items() if b"\0" not in content
    }


def python_texts() -> dict[Path, str]:
    """Return every Python file of the project with its content, by its path from the root."""
    return {path: text for path, text in texts().items() if path.suffix == ".py"}
