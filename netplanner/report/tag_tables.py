"""Tables that run over several pages, made one table again for those who listen.

WeasyPrint makes a table of each page's part, with the header repeated. The rows move to the first
part; the repeated headers are left to become artifacts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.report.tag_tree import Numbered, kids_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netplanner.report.tag_tree import Element, TagTree

_SCOPES = (("/THead", "/Column"), ("/TBody", "/Row"))


def join_tables(tree: TagTree) -> None:
    """Join the parts of each table, and say of each header cell what it heads."""
    for table in tree.all_of("/Table"):
        _name_scopes(tree, table)
    for first, part in list(_continued(tree)):
        _move_rows(tree, part, first)


def _name_scopes(tree: TagTree, table: Element) -> None:
    for group, scope in _SCOPES:
        for rows in tree.children(table):
            for cell in tree.all_below(rows) if rows["S"] == group else ():
                attributes = cell.get("A")
                if cell["S"] == "/TH" and isinstance(attributes, dict):
                    attributes["Scope"] = scope


def _continued(tree: TagTree) -> Iterator[tuple[Element, Element]]:
    """Yield each part that goes on with a table of an earlier page, with that table's first part.

    It follows without anything between and has no caption of its own.
    """
    first: Element | None = None
    inside: set[int] = set()
    for element in list(tree.all_below(tree.root)):
        if element.get("S") == "/Table":
            inside = {id(below) for below in tree.all_below(element)}
            captioned = any(child["S"] == "/Caption" for child in tree.children(element))
            if first and not captioned and element["Pg"] != first["Pg"]:
                yield first, element
            else:
                first = None if captioned else element
        elif id(element) not in inside and any(isinstance(kid, int) for kid in kids_of(element)):
            first = None


def _move_rows(tree: TagTree, part: Element, first: Element) -> None:
    target = [child for child in tree.children(first) if child["S"] == "/TBody"][-1]
    if not isinstance(target, Numbered):
        raise TypeError(target)
    for body in tree.children(part):
        if body["S"] == "/TBody":
            for row in tree.children(body):
                row["P"] = target.reference
            kids_of(target).extend(kids_of(body))
    kids_of(part).clear()
