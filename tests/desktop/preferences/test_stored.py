from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from platformdirs import user_config_path

from netplanner import app
from netplanner.desktop.preferences import config, stored
from netplanner.desktop.preferences.values import LANGUAGES, PAPERS, THEMES, Preferences

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFERRED = Preferences(
    language="en",
    theme="dark",
    text_points=18,
    paper="letter",
    large_print=True,
    library_folder=str(Path("/plans").absolute()),
    keeps_backups=False,
    holidays_country="DE",
)
ANY_PREFERENCES = st.builds(
    Preferences,
    language=st.sampled_from(LANGUAGES),
    theme=st.sampled_from(THEMES),
    text_points=st.just(0) | st.integers(12, 24),
    paper=st.sampled_from(PAPERS),
    large_print=st.booleans(),
    library_folder=st.just("") | st.just(str(Path("/a/Pläne ☂").absolute())),
    keeps_backups=st.booleans(),
    holidays_country=st.sampled_from(["", "DE", "IT"]),
)
UNUSABLE = {
    "empty": b"",
    "no JSON": b"theme: dark",
    "a list": b"[]",
    "not text": b"\xff\xfe\x00",
    "huge": b'{"format": "netplanner-preferences", "format_version": 1}' + b" " * 100_000,
    "deep": b"[" * 60_000,
    "another format": b'{"format": "x", "format_version": 1, "theme": "dark"}',
    "newer": b'{"format": "netplanner-preferences", "format_version": 2, "theme": "dark"}',
}


def written(folder: Path, **values: object) -> Path:
    whole = {"format": "netplanner-preferences", "format_version": 1, **values}
    folder.mkdir(exist_ok=True)
    path = folder / stored.FILE_NAME
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


@given(preferences=ANY_PREFERENCES)
def test_that_preferences_are_read_as_they_were_kept(preferences: Preferences) -> None:
    with TemporaryDirectory() as folder:
        stored.write(Path(folder), preferences)
        assert stored.read(Path(folder)) == stored.Found(preferences, is_whole=True)


def test_that_nothing_is_preferred_where_no_file_is(tmp_path: Path) -> None:
    assert stored.read(tmp_path / "none") == stored.Found(Preferences(), is_whole=True)


@pytest.mark.parametrize("content", UNUSABLE.values(), ids=list(UNUSABLE))
def test_that_a_file_of_no_use_is_as_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / stored.FILE_NAME).write_bytes(content)
    assert stored.read(tmp_path) == stored.Found(Preferences(), is_whole=False)


def test_that_a_folder_of_the_files_name_is_as_none(tmp_path: Path) -> None:
    (tmp_path / stored.FILE_NAME).mkdir()
    assert stored.read(tmp_path) == stored.Found(Preferences(), is_whole=False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"theme": "pink"},
        {"theme": ["dark"]},
        {"text_points": 11},
        {"text_points": True},
        {"text_points": 1e300},
        {"paper": None},
        {"large_print": "yes"},
        {"library_folder": "beside/me"},
        {"library_folder": "/a\0b"},
        {"library_folder": "/" + "a" * 5000},
        {"holidays_country": "Germany"},
        {"language": "tlh"},
        {"unknown": 1},
    ],
    ids=str,
)
def test_that_a_wrong_value_spoils_no_other(wrong: Mapping[str, object], tmp_path: Path) -> None:
    written(tmp_path, **{"keeps_backups": False, **wrong})
    assert stored.read(tmp_path) == stored.Found(Preferences(keeps_backups=False), is_whole=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has rights of another kind")
def test_that_only_the_owner_may_read_the_file(tmp_path: Path) -> None:
    stored.write(tmp_path / "new", PREFERRED)
    assert (tmp_path / "new" / stored.FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_that_a_write_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    stored.write(tmp_path, PREFERRED)
    with pytest.raises(UnicodeEncodeError):
        stored.write(tmp_path, Preferences(library_folder="/\ud800"))
    assert stored.read(tmp_path).preferences == PREFERRED
    assert [path.name for path in tmp_path.iterdir()] == [stored.FILE_NAME]


def test_that_files_put_aside_never_replace_each_other(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / stored.FILE_NAME).write_bytes(content)
        assert stored.put_aside(tmp_path) is not None
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"one", b"two"]


def test_that_the_platform_has_a_folder_of_its_own_for_this(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(config.VARIABLE)
    assert config.config_folder() == user_config_path("netplanner", appauthor=False)


@pytest.mark.parametrize(
    ("words", "home", "expected"),
    [
        (["--library", "named", "list", "--json"], "home", "named"),
        (["list", "--json"], "home", "home"),
        (["list", "--json"], "", "preferred"),
    ],
    ids=["the command line", "the environment", "the preference"],
)
def test_that_the_nearest_word_on_the_library_wins(
    words: list[str], home: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(config.VARIABLE, str(tmp_path / "config"))
    monkeypatch.setenv("NETPLANNER_HOME", str(tmp_path / home) if home else "")
    stored.write(tmp_path / "config", Preferences(library_folder=str(tmp_path / "preferred")))
    (tmp_path / expected).mkdir()
    (tmp_path / expected / "library.sqlite").write_bytes(b"no library" * 100)
    assert app.main(words) == 3


def test_that_preferences_are_read_without_qt(tmp_path: Path) -> None:
    stored.write(tmp_path, PREFERRED)
    script = (
        "import sys; from netplanner.desktop.preferences import stored\n"
        "print(stored.preferred_library()); print('PySide6' in sys.modules)"
    )
    ran = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        env={config.VARIABLE: str(tmp_path)},
    )
    assert ran.stdout.split() == [PREFERRED.library_folder, "False"]
