"""The structure tree of a PDF that is about to be written, to walk and to change.

The parts of WeasyPrint's documents that tags are in: dictionaries that point to one another by
references such as b"12 0 R".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Element: TypeAlias = "dict[str, object]"


@runtime_checkable
class PageStream(Protocol):
    """A page's content as a list of operands and operators."""

    stream: list[object]


@runtime_checkable
class Numbered(Protocol):
    """Anything that others refer to."""

    reference: bytes


class Pdf(Protocol):
    """The document."""

    objects: list[object]
    catalog: Mapping[str, object]
    pages: Mapping[str, object]


@dataclass(frozen=True)
class TagTree:
    """The tree of one document."""

    pdf: Pdf

    @property
    def root(self) -> Element:
        """The root of the tree, which also maps content to elements."""
        return self.element(self.pdf.catalog["StructTreeRoot"])

    def at(self, reference: object) -> object:
        """Return what a reference points to, or anything else itself."""
        if isinstance(reference, bytes) and reference.endswith(b" R"):
            return self.pdf.objects[int(reference.split()[0])]
        return reference

    def element(self, reference: object) -> Element:
        """Return the dictionary a reference points to."""
        found = self.at(reference)
        if not isinstance(found, dict):
            raise TypeError(reference)
        return found

    def children(self, element: Element) -> list[Element]:
        """Return an element's child elements, in order."""
        kids = (self.at(kid) for kid in kids_of(element))
        return [kid for kid in kids if isinstance(kid, dict) and "S" in kid]

    def all_below(self, element: Element) -> Iterator[Element]:
        """Yield an element and all below it, in reading order."""
        yield element
        for child in self.children(element):
            yield from self.all_below(child)

    def all_of(self, kind: str) -> list[Element]:
        """Return all elements of one kind ("/Table"), in reading order."""
        return [element for element in self.all_below(self.root) if element.get("S") == kind]

    def page_reference(self, page: int) -> bytes:
        """Return what refers to a page, counted from 0."""
        numbers = self.pdf.pages["Kids"]
        return f"{numbers[3 * page]} 0 R".encode() if isinstance(numbers, list) else b""

    def page_streams(self) -> Iterator[PageStream]:
        """Yield the content of each page."""
        numbers = self.pdf.pages["Kids"]
        for number in numbers[::3] if isinstance(numbers, list) else ():
            content = self.at(self.element(f"{number} 0 R".encode())["Contents"])
            if isinstance(content, PageStream):
                yield content


def kids_of(element: Element) -> list[object]:
    """Return an element's children as they stand: references, and numbers of marked content."""
    kids = element.get("K")
    return kids if isinstance(kids, list) else []
