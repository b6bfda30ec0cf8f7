"""Where the parts of a questionnaire stand in its file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from netplanner.interview.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.findings import Code
    from netplanner.interview.strict_yaml import Node


@dataclass(frozen=True, order=True)
class Remark:
    """Something to mend in a definition, wherever it came from.

    Attributes:
        part: what it is about: "question people/name", "page why", "choice zones/core",
            "repeat people", "generator people/0" (its first), "condition for_others",
            "section who", "list zones" or "file".
        key: the key inside that part, or "".
    """

    part: str
    key: str
    code: Code
    what: str


@dataclass(frozen=True)
class Places:
    """Lines and columns of a questionnaire's parts and of their keys."""

    nodes: dict[tuple[str, str], Node] = field(default_factory=dict)

    def put(self, part: str, node: Node, found: Mapping[str, Node]) -> None:
        """Remember where a part and each of its keys stand; the first of a name wins."""
        self.nodes.setdefault((part, ""), node)
        for key, value in found.items():
            self.nodes.setdefault((part, key), value)

    def finding(self, remark: Remark) -> Finding:
        """Return a remark as a finding at its line; at the file's start where it has none."""
        node = self.nodes.get((remark.part, remark.key)) or self.nodes.get((remark.part, ""))
        line, column = (node.line, node.column) if node else (1, 1)
        return Finding(line, column, remark.code, remark.what)
