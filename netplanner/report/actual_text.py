"""The letters behind shaped scripts, so that what is printed can be searched, copied and heard.

In the scripts of South Asia one letter becomes several glyphs, in another order. A glyph alone
does not tell its letters then, so the text of the line is written beside them, and glyphs that
stand for no letter of their own are said to be of no width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydyf  # type: ignore[import-untyped]  # it comes without types
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from netplanner.report.tag_tree import PageStream, kids_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from weasyprint.document import Document
    from weasyprint.formatting_structure.boxes import Box

    from netplanner.report.tag_tree import TagTree

_MAP_BEGINS = b"/CIDInit /ProcSet findresource begin"
_NO_LETTER, _NO_WIDTH = b"> <>", b"> <200b>"
_SHAPED = (range(0x0900, 0x0E00), range(0x0F00, 0x1100), range(0x1780, 0x1800))


def add_actual_text(document: Document, tree: TagTree) -> None:
    """Write the text of each line in a shaped script beside its glyphs."""
    for number, (page, stream) in enumerate(zip(document.pages, tree.page_streams(), strict=True)):
        texts = list(_texts(page._page_box))  # noqa: SLF001 - the only way to the laid out lines
        contents = list(_contents(tree, number))
        if len(texts) == len(contents) and any(map(_is_shaped, texts)):
            _write(stream, dict(zip(contents, texts, strict=True)))
            _fill_maps(tree)


def _is_shaped(text: str) -> bool:
    return any(ord(letter) in stretch for letter in text for stretch in _SHAPED)


def _texts(box: Box) -> Iterator[str]:
    """Yield what is painted as content, in the order in which WeasyPrint tags it."""
    if isinstance(box, AbsolutePlaceholder):
        box = box._box  # noqa: SLF001 - the placeholder offers no other way
    if isinstance(box, boxes.MarginBox):
        return
    if isinstance(box, boxes.TextBox):
        yield box.text
    elif isinstance(box, boxes.ReplacedBox):
        yield ""
    else:
        for child in getattr(box, "children", ()):
            yield from _texts(child)


def _contents(tree: TagTree, page: int) -> Iterator[int]:
    """Yield the numbers of one page's marked contents, in reading order."""
    number = tree.page_reference(page)
    for element in tree.all_below(tree.root):
        if element.get("Pg") == number:
            yield from (kid for kid in kids_of(element) if isinstance(kid, int))


def _write(stream: PageStream, texts: dict[int, str]) -> None:
    for place, properties in enumerate(stream.stream):
        if isinstance(properties, dict) and _is_shaped(texts.get(properties.get("MCID", -1), "")):
            stream.stream[place - 1] = "/Span"
            properties["ActualText"] = pydyf.String(texts[properties["MCID"]])


def _fill_maps(tree: TagTree) -> None:
    """Map each glyph without a letter of its own to a space of no width."""
    for found in tree.pdf.objects:
        if isinstance(found, PageStream) and found.stream[:1] == [_MAP_BEGINS]:
            found.stream[:] = [
                line.replace(_NO_LETTER, _NO_WIDTH) if isinstance(line, bytes) else line
                for line in found.stream
            ]
