"""Reads the steps by which a questionnaire file takes over the answers to earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.interview.converting import CONVERSIONS
from netplanner.interview.findings import Code
from netplanner.interview.upgrades import Drop, Recode, Rename, Retype, Upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.interview.places import Places
    from netplanner.interview.reading import Reader
    from netplanner.interview.strict_yaml import Node
    from netplanner.interview.upgrades import UpgradeStep

_FORMS = {
    "rename": frozenset({"rename", "to"}),
    "recode": frozenset({"recode", "values"}),
    "retype": frozenset({"retype", "by"}),
    "drop": frozenset({"drop", "home"}),
}
_ADVICE = "Write one of rename and to, recode and values, retype and by, drop and home"


def upgrades(reader: Reader, places: Places, node: Node | None) -> Iterator[Upgrade]:
    """Yield the upgrades of a file, one for each earlier version that has steps."""
    for item in reader.items(node):
        found = reader.fields(item, {"from", "steps"}, {"from", "steps"})
        number = reader.integer(found.get("from"), 0)
        places.put(f"upgrade {number}", item, found)
        steps = (_step(reader, step) for step in reader.items(found.get("steps")))
        yield Upgrade(number, tuple(step for step in steps if step))


def _step(reader: Reader, node: Node) -> UpgradeStep | None:
    keys = {str(key.value) for key, _ in reader.named(node)}
    form = next((form for form in _FORMS if form in keys), "")
    if not form:
        reader.find(node, Code.WRONG_SHAPE, _ADVICE)
        return None
    needed = _FORMS[form] - {"home"}
    found = reader.fields(node, _FORMS[form], needed)
    question = reader.text(found.get(form))
    match form:
        case "rename":
            return Rename(question, reader.name(found.get("to")))
        case "recode":
            values = reader.named(found.get("values"))
            return Recode(question, {str(key.value): reader.text(it) for key, it in values})
        case "retype":
            return Retype(question, _conversion(reader, found.get("by")))
        case _:
            return Drop(question, reader.text(found.get("home")))


def _conversion(reader: Reader, node: Node | None) -> str:
    name = reader.text(node, "text")
    if node is not None and name not in CONVERSIONS:
        reader.find(node, Code.UNKNOWN_NAME, f"Choose one of: {', '.join(sorted(CONVERSIONS))}")
        return "text"
    return name
