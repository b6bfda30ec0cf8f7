"""From a questionnaire file's text to a definition; every problem with its line and column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from netplanner.interview.checks import mistakes
from netplanner.interview.condition_reading import condition
from netplanner.interview.conditions import ALWAYS
from netplanner.interview.definition import Questionnaire
from netplanner.interview.findings import Code, FileError, QuestionnaireError
from netplanner.interview.places import Places
from netplanner.interview.question_reading import QuestionReader
from netplanner.interview.reading import Reader
from netplanner.interview.strict_yaml import parse
from netplanner.interview.upgrade_reading import upgrades
from netplanner.interview.wording import PHRASES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netplanner.interview.conditions import Condition
    from netplanner.interview.definition import Choice, Words
    from netplanner.interview.strict_yaml import Node

FORMAT = "netplanner-questionnaire"
FORMAT_VERSION = 1
STATUSES = ("draft", "active", "retired")
_FIELD = re.compile(r"\{least\}|\{most\}|[{}]")
NO_LISTS: Mapping[str, tuple[Choice, ...]] = MappingProxyType({})
_NEEDED = frozenset({"format", "format_version", "id", "version", "languages", "title", "sections"})
_ALLOWED = _NEEDED | {"status", "external_lists", "lists", "conditions", "upgrades", "phrases"}


@dataclass(frozen=True)
class Loaded:
    """A definition together with what only its file knows.

    Attributes:
        places: where its parts stand.
        lists: its own lists of choices; those from outside are not among them.
        unused_lists: the lists that no question names.
    """

    questionnaire: Questionnaire
    places: Places
    lists: Mapping[str, tuple[Choice, ...]]
    unused_lists: tuple[str, ...]


def questionnaire_from(
    text: str | bytes, lists: Mapping[str, tuple[Choice, ...]] = NO_LISTS
) -> Questionnaire:
    """Return the questionnaire of a file's text.

    `lists` are the choices that come from outside the file, by the names in its `external_lists`.

    Raises:
        QuestionnaireError: with every problem that was found.
    """
    return loaded(text, lists).questionnaire


def loaded(text: str | bytes, lists: Mapping[str, tuple[Choice, ...]] = NO_LISTS) -> Loaded:
    """Return the questionnaire of a file's text with the places of its parts.

    Raises:
        QuestionnaireError: with every problem that was found.
    """
    node, reader = _parsed(text), Reader()
    _check_format(reader, {str(key.value): value for key, value in reader.named(node)})
    found = reader.fields(node, _ALLOWED, _NEEDED)
    places = Places()
    places.put("file", node, found)
    result = _loaded(reader, places, found, lists)
    remarks = () if reader.findings else mistakes(result.questionnaire)
    findings = [*reader.findings, *map(result.places.finding, remarks)]
    if findings:
        raise QuestionnaireError(findings)
    return result


def choices_from(text: str | bytes) -> tuple[Choice, ...]:
    """Return the choices of a file that holds nothing but a list of them, in English.

    Raises:
        QuestionnaireError: with every problem that was found.
    """
    reader = Reader()
    questions = QuestionReader(reader, Places(), ("en",), {})
    items = reader.items(_parsed(text))
    choices = tuple(questions.choice(item, "") for item in items)
    _check_values(reader, items, choices)
    if reader.findings:
        raise QuestionnaireError(reader.findings)
    return choices


def _parsed(text: str | bytes) -> Node:
    try:
        return parse(text)
    except FileError as error:
        raise QuestionnaireError(error.findings) from error


def _check_format(reader: Reader, found: Mapping[str, Node]) -> None:
    """Stop at once at a file of another kind or of a newer program: the rest would mislead."""
    kind = found.get("format")
    if kind is not None and reader.text(kind) != FORMAT:
        reader.find(kind, Code.FORMAT, f"Write “{FORMAT}” here if this is a questionnaire")
        raise QuestionnaireError(reader.findings)
    number = found.get("format_version")
    if number is not None and reader.integer(number, FORMAT_VERSION) > FORMAT_VERSION:
        words = f"Update NetPlanner to read this file, this version reads format {FORMAT_VERSION}"
        reader.find(number, Code.TOO_NEW, words)
        raise QuestionnaireError(reader.findings)


def _loaded(
    reader: Reader,
    places: Places,
    found: Mapping[str, Node],
    lists: Mapping[str, tuple[Choice, ...]],
) -> Loaded:
    languages = tuple(map(reader.text, reader.items(found.get("languages")))) or ("en",)
    known: dict[str, tuple[Choice, ...]] = {}
    questions = QuestionReader(reader, places, languages, known)
    known.update(_external(questions, found.get("external_lists"), lists))
    own = _lists(questions, found.get("lists"))
    known.update(own)
    questionnaire = Questionnaire(
        id=reader.name(found.get("id")),
        version=reader.integer(found.get("version"), 1),
        title=reader.words(found.get("title"), languages),
        sections=tuple(map(questions.section, reader.items(found.get("sections")))),
        status=_status(reader, found.get("status")),
        languages=languages,
        conditions=_conditions(reader, places, found.get("conditions")),
        upgrades=tuple(upgrades(reader, places, found.get("upgrades"))),
        phrases=_phrases(reader, languages, found.get("phrases")),
    )
    return Loaded(questionnaire, places, own, tuple(sorted(known.keys() - questions.used)))


def _external(
    questions: QuestionReader, node: Node | None, lists: Mapping[str, tuple[Choice, ...]]
) -> dict[str, tuple[Choice, ...]]:
    reader = questions.reader
    names = {reader.name(item): item for item in reader.items(node)}
    for name, item in names.items():
        questions.places.put(f"list {name}", item, {})
    for name in names.keys() - lists.keys():
        words = f"Remove “{name}”, known are: {', '.join(sorted(lists)) or 'none'}"
        reader.find(names[name], Code.UNKNOWN_NAME, words)
    return {name: lists.get(name, ()) for name in names}


def _lists(questions: QuestionReader, node: Node | None) -> dict[str, tuple[Choice, ...]]:
    found = {}
    for key, value in questions.reader.named(node):
        name = questions.reader.name(key)
        questions.places.put(f"list {name}", key, {})
        if name in questions.lists:
            words = f"Give this list another name, “{name}” comes from the program"
            questions.reader.find(key, Code.DUPLICATE_NAME, words)
        items = questions.reader.items(value)
        found[name] = tuple(questions.choice(item, name) for item in items)
        _check_values(questions.reader, items, found[name])
    return found


def _check_values(reader: Reader, items: tuple[Node, ...], choices: tuple[Choice, ...]) -> None:
    known: set[str] = set()
    for item, choice in zip(items, choices, strict=True):
        if choice.value in known:
            words = f"Give each choice its own value, “{choice.value}” is there twice"
            reader.find(item, Code.DUPLICATE_NAME, words)
        known.add(choice.value)


def _conditions(reader: Reader, places: Places, node: Node | None) -> Mapping[str, Condition]:
    found = {}
    for key, value in reader.named(node):
        name = reader.name(key)
        places.put(f"condition {name}", key, {})
        found[name] = condition(reader, value, ALWAYS)
    return MappingProxyType(found)


def _phrases(reader: Reader, languages: tuple[str, ...], node: Node | None) -> Mapping[str, Words]:
    found = {}
    for key, value in reader.named(node):
        if key.value not in PHRASES:
            advice = f"Remove “{key.value}”; known are: {', '.join(PHRASES)}"
            reader.find(key, Code.UNKNOWN_NAME, advice)
            continue
        words = reader.words(value, languages)
        found[str(key.value)] = words
        expected = _fields(PHRASES[str(key.value)])
        if any(_fields(text) != expected for text in words.values()):
            advice = f"Keep {', '.join(sorted(expected)) or 'braces out'} in these words"
            reader.find(value, Code.WRONG_SHAPE, advice)
    return MappingProxyType(found)


def _fields(phrase: str) -> frozenset[str]:
    """Return what a phrase leaves open, such as {most}; any other brace counts as well."""
    return frozenset(_FIELD.findall(phrase))


def _status(reader: Reader, node: Node | None) -> str:
    status = reader.text(node, "active")
    if node is not None and status not in STATUSES:
        reader.find(node, Code.UNKNOWN_NAME, f"Choose a status: {', '.join(STATUSES)}")
    return status
