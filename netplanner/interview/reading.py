"""Reads nodes of a hand-written file as plain values, and collects every finding on the way.

What cannot be read becomes a neutral value, so that one pass names everything there is to mend.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.findings import Code, Finding
from netplanner.interview.strict_yaml import Entries, Items, Scalar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from netplanner.interview.definition import Words
    from netplanner.interview.strict_yaml import Node

_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")


@dataclass(frozen=True)
class Reader:
    """Reads nodes; `findings` grows with each that is not as it should be."""

    findings: list[Finding] = field(default_factory=list)

    def find(self, node: Node, code: Code, what: str) -> None:
        """Note a finding at a node."""
        self.findings.append(Finding(node.line, node.column, code, what))

    def fields(
        self, node: Node, allowed: AbstractSet[str], needed: AbstractSet[str]
    ) -> Mapping[str, Node]:
        """Return the values of an entry by key; unknown and missing keys are findings."""
        if not isinstance(node, Entries):
            self.find(node, Code.WRONG_SHAPE, f"Write keys and values here: {_listed(needed)}")
            return {}
        found = {str(key.value): value for key, value in node.nodes}
        if not found.keys() <= allowed:
            self._find_unknown(node, allowed)
        if missing := needed - found.keys():
            self.find(node, Code.MISSING_KEY, f"Add what is missing here: {_listed(missing)}")
        return found

    def items(self, node: Node | None) -> tuple[Node, ...]:
        """Return the nodes of a list, none where the list itself is missing."""
        if node is None or isinstance(node, Items):
            return node.nodes if node else ()
        self.find(node, Code.WRONG_SHAPE, "Write a list here")
        return ()

    def named(self, node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
        """Return the entries of a node whose keys are names the author chose."""
        if node is None or isinstance(node, Entries):
            return node.nodes if node else ()
        self.find(node, Code.WRONG_SHAPE, "Write names and values here")
        return ()

    def text(self, node: Node | None, default: str = "") -> str:
        """Return a text; a number or true and false need quotes to be one."""
        if node is None:
            return default
        if isinstance(node, Scalar) and isinstance(node.value, str):
            return node.value
        self.find(node, Code.WRONG_SHAPE, "Write a text here, in quotes if it is a number")
        return default

    def name(self, node: Node | None) -> str:
        """Return a name for use in conditions: small letters, digits and underscores."""
        name = self.text(node)
        if node is not None and name and not _NAME.fullmatch(name):
            words = "Use only small letters, digits and _ in a name, a letter first"
            self.find(node, Code.BAD_NAME, words)
        return name

    def integer(self, node: Node | None, default: int) -> int:
        """Return a whole number."""
        if node is None:
            return default
        if isinstance(node, Scalar) and type(node.value) is int:
            return node.value
        self.find(node, Code.WRONG_SHAPE, "Write a whole number here")
        return default

    def number(self, node: Node | None) -> float | None:
        """Return a number, None where there is none."""
        if node is None:
            return None
        if isinstance(node, Scalar) and type(node.value) in (int, float):
            return float(node.value)
        self.find(node, Code.WRONG_SHAPE, "Write a number here")
        return None

    def flag(self, node: Node | None) -> bool:
        """Return a yes or no; no where there is none."""
        if node is None:
            return False
        if isinstance(node, Scalar) and isinstance(node.value, bool):
            return node.value
        self.find(node, Code.WRONG_SHAPE, "Write true or false here")
        return False

    def words(self, node: Node | None, languages: tuple[str, ...]) -> Words:
        """Return a text for people, of the first language or by language."""
        if isinstance(node, Entries):
            for key, _ in node.nodes:
                if key.value not in languages:
                    self.find(key, Code.UNKNOWN_NAME, f"Add “{key.value}” to the languages")
            spoken = {str(key.value): self.text(value) for key, value in node.nodes}
            if not spoken.get(languages[0]):
                self.find(node, Code.MISSING_KEY, f"Write these words in “{languages[0]}” too")
            return MappingProxyType(spoken)
        text = self.text(node)
        return MappingProxyType({languages[0]: text} if text else {})

    def _find_unknown(self, node: Entries, allowed: AbstractSet[str]) -> None:
        for key, _ in node.nodes:
            if key.value not in allowed:
                words = f"Remove or rename “{key.value}”; known here: {_listed(allowed)}"
                self.find(key, Code.UNKNOWN_KEY, words)


def _listed(names: AbstractSet[str]) -> str:
    return ", ".join(sorted(names))
