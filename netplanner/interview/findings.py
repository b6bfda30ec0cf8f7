"""What is found in a file that people write by hand: each with its line, column and advice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from netplanner.errors import NetPlannerError

if TYPE_CHECKING:
    from collections.abc import Iterable


class Code(StrEnum):
    """The kinds of findings; those from LONG_LABEL on are advice and do not stop loading."""

    SYNTAX = "syntax"
    ENCODING = "encoding"
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    ALIAS = "alias"
    TAG = "tag"
    DUPLICATE_KEY = "duplicate-key"
    EMPTY_VALUE = "empty-value"
    FORMAT = "format"
    TOO_NEW = "too-new"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_SHAPE = "wrong-shape"
    BAD_NAME = "bad-name"
    DUPLICATE_NAME = "duplicate-name"
    UNKNOWN_NAME = "unknown-name"
    WRONG_TYPE = "wrong-type"
    CYCLE = "cycle"
    LONG_LABEL = "long-label"
    MISSING_TRANSLATION = "missing-translation"
    UNUSED_LIST = "unused-list"
    UNUSED_CONDITION = "unused-condition"
    RETIRED_DEFAULT = "retired-default"
    UNREACHABLE = "unreachable"
    READING_GRADE = "reading-grade"


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend; line and column count from 1."""

    line: int
    column: int
    code: Code
    what: str


class FileError(NetPlannerError):
    """A file written by hand cannot be used; every reason is named."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(sorted(set(findings)))
        lines = (f"{it.line}:{it.column}: {it.code}: {it.what}" for it in self.findings)
        super().__init__("\n".join(lines))


class QuestionnaireError(FileError):
    """A questionnaire file cannot be used."""
