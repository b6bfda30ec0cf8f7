"""The last touch to a tagged PDF: what a screen reader would trip over.

WeasyPrint tags running heads and page numbers as content, keeps elements without content, and
takes a table apart where a page ends. Here all three are mended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.report.tag_tables import join_tables
from netplanner.report.tag_tree import Numbered, TagTree, kids_of

if TYPE_CHECKING:
    from weasyprint.document import Document

    from netplanner.report.tag_tree import Element, PageStream, Pdf

_KEPT_WHEN_EMPTY = frozenset({"/Document", "/TR", "/TH", "/TD"})
_ARTIFACT = {"Type": "/Pagination"}


def finish_tags(document: Document, pdf: Pdf) -> None:
    """Mend the tags of a document that is about to be written; WeasyPrint calls it."""
    # Imported here because it imports weasyprint, which costs half a second.
    from netplanner.report.actual_text import add_actual_text

    tree = TagTree(pdf)
    add_actual_text(document, tree)
    join_tables(tree)
    for element in tree.all_of("/Div"):
        _gather_figure(tree, element)
    for child in tree.children(tree.root):
        _prune(tree, child)
    _make_artifacts(tree)


def _gather_figure(tree: TagTree, element: Element) -> None:
    """Take what is written over a drawing into it: its description stands for the whole.

    A drawing and what is written over it are a `div` that begins with an `svg`.
    """
    first, *rest = tree.children(element) or [{}]
    if first.get("S") == "/Figure" and isinstance(first, Numbered):
        for part in rest:
            part["P"] = first.reference
        kids = kids_of(element)
        kids_of(first).extend(kids[1:])
        del kids[1:]


def _prune(tree: TagTree, element: Element) -> None:
    """Take out what is empty, from the leaves up."""
    for child in tree.children(element):
        _prune(tree, child)
    kids = kids_of(element)
    kids[:] = [kid for kid in kids if not _is_empty(tree.at(kid))]


def _is_empty(kid: object) -> bool:
    if not isinstance(kid, dict) or "S" not in kid:
        return False
    return not kids_of(kid) and "Alt" not in kid and kid["S"] not in _KEPT_WHEN_EMPTY


def _make_artifacts(tree: TagTree) -> None:
    """Mark content that no element of the tree holds as an artifact of its page."""
    held = {id(element) for element in tree.all_below(tree.root)}
    numbers = tree.element(tree.root["ParentTree"])["Nums"]
    contents = numbers[1::2] if isinstance(numbers, list) else ()
    for entries, page in zip(contents, tree.page_streams(), strict=False):
        if isinstance(entries, list):
            for content, reference in enumerate(entries):
                element = tree.element(reference)
                if id(element) not in held:
                    entries[content] = "null"
                    _mark_as_artifact(page, content)
                    element.clear()


def _mark_as_artifact(page: PageStream, content: int) -> None:
    """Rename the marked content of this number; it stands as its tag, its properties and BDC."""
    for place, properties in enumerate(page.stream):
        if isinstance(properties, dict) and properties.get("MCID") == content:
            page.stream[place - 1] = "/Artifact"
            properties.clear()
            properties.update(_ARTIFACT)
            return
