"""What LICENSES.md says about the packages, held against the packages themselves."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata

from tests.unit.packaging.locks import LOCKS, pins
from tests.unit.packaging.tree import ROOT

ROW = re.compile(r"^\| ([a-z][a-z0-9-]*) \| ([^|]+) \|$", re.MULTILINE)
LONG_NAMES = {"MPL": "Mozilla Public License", "LGPL": "Lesser General Public", "GPL": "General"}


def _listed() -> dict[str, str]:
    return dict(ROW.findall((ROOT / "LICENSES.md").read_text(encoding="utf-8")))


def _stated(package: str) -> str:
    """Return all that an installed package says about its licence, or "" where it is absent."""
    try:
        fields = metadata(package)
    except PackageNotFoundError:  # for other platforms
        return ""
    names = ("License-Expression", "License", "Classifier")
    said = [text for name in names for text in fields.get_all(name, [])]
    return " ".join(text for text in said if "::" not in text or "License" in text)


def _agrees(licence: str, stated: str) -> bool:
    families = [alternative.split("-")[0] for alternative in licence.split(" OR ")]
    words = [(family, LONG_NAMES.get(family, family)) for family in families]
    return all(any(form in stated for form in forms) for forms in words)


def test_that_every_locked_package_is_listed_and_no_other() -> None:
    assert sorted(_listed()) == sorted({pin.name for lock in LOCKS for pin in pins(lock)})


def test_that_the_list_agrees_with_what_the_packages_state() -> None:
    statements = {package: (licence, _stated(package)) for package, licence in _listed().items()}
    differing = {
        package: (licence, stated)
        for package, (licence, stated) in statements.items()
        if stated and not _agrees(licence, stated)
    }
    assert differing == {}


def test_that_every_typeface_has_its_licence_beside_it() -> None:
    fonts = ROOT / "resources" / "fonts"
    licensed = tuple(licence.name.removesuffix("-OFL.txt") for licence in fonts.glob("*-OFL.txt"))
    typefaces = [font.name for font in fonts.glob("*.ttf")]
    assert typefaces
    assert [name for name in typefaces if not name.startswith(licensed)] == []
