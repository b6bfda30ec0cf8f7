"""All the words of a printed plan, made once for screen, HTML and PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netplanner.report.wording.actions import actions_words
from netplanner.report.wording.keeping import keeping_words
from netplanner.report.wording.key import key_words
from netplanner.report.wording.methods import methods_words
from netplanner.report.wording.people import people_words
from netplanner.report.wording.sheets import sheets_words
from netplanner.report.wording.summary import summary_words
from netplanner.report.wording.voice import voice_of

if TYPE_CHECKING:
    from netplanner.report.material import Material, Options
    from netplanner.report.wording.actions import ActionsWords
    from netplanner.report.wording.keeping import KeepingWords
    from netplanner.report.wording.key import KeyWords
    from netplanner.report.wording.methods import MethodsWords
    from netplanner.report.wording.people import PeopleWords
    from netplanner.report.wording.sheets import SheetsWords
    from netplanner.report.wording.summary import SummaryWords
    from netplanner.report.wording.voice import Voice


_HEAD_LETTERS = 70


@dataclass(frozen=True)
class PlanWords:
    """Every visible word of a printed plan.

    Attributes:
        language: an IETF tag for the document.
        author: the planner's name, or the organisation's; may be "".
        head: the running head; foot: the running foot without the page number.
        page, of: the words around the page number.
        key: the page that tells initials apart, or None where names are printed.
    """

    language: str
    title: str
    author: str
    subject: str
    head: str
    foot: str
    page: str
    of: str
    summary: SummaryWords
    people: PeopleWords
    methods: MethodsWords
    actions: ActionsWords
    keeping: KeepingWords
    sheets: SheetsWords
    key: KeyWords | None


def page_words(material: Material, options: Options) -> PlanWords:
    """Return all words of a plan as it is wanted on paper."""
    voice = voice_of(material, options)
    summary = summary_words(material, voice)
    return PlanWords(
        language=str(voice.locale).replace("_", "-"),
        title=summary.title,
        author=summary.made_for,
        subject="Networking plan",
        head=_head(summary.title),
        foot=_foot(material, voice),
        page="Page",
        of="of",
        summary=summary,
        people=people_words(material, voice, large=options.large_print),
        methods=methods_words(material, voice),
        actions=actions_words(material, voice),
        keeping=keeping_words(material, voice),
        sheets=sheets_words(material, voice, private=options.private),
        key=key_words(voice) if options.private else None,
    )


def _head(title: str) -> str:
    """Return as much of the title as one line holds."""
    return title if len(title) <= _HEAD_LETTERS else f"{title[:_HEAD_LETTERS].rstrip()}…"


def _foot(material: Material, voice: Voice) -> str:
    plan = f"Plan {material.plan_id}" if material.plan_id else ""
    version = f"Version {material.version}, made {voice.day(material.made_on)}"
    return " · ".join(part for part in (plan, version) if part)
