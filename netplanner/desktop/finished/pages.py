"""A finished plan's pages as HTML, made from what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from netplanner.desktop.planning.drafting import questionnaire_of
from netplanner.guidance.briefing import brief
from netplanner.guidance.document import from_json
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.report.html import to_html
from netplanner.report.labels import Labels
from netplanner.report.material import Material
from netplanner.report.wording import page_words

if TYPE_CHECKING:
    from netplanner.library import SavedPlan
    from netplanner.report.material import Options, Paper

_LETTER = {
    QLocale.Country.UnitedStates,
    QLocale.Country.Canada,
    QLocale.Country.Mexico,
    QLocale.Country.Philippines,
}


def usual_paper() -> Paper:
    """Return the paper that lies in printers where the person lives."""
    return "letter" if QLocale().territory() in _LETTER else "a4"


def pages_of(saved: SavedPlan, options: Options) -> str:
    """Return the newest version of a plan as one HTML document."""
    version = saved.plan.versions[-1]
    questionnaire = questionnaire_of(saved)
    answers = answers_json.loads(version.answers_json)
    session = begin(questionnaire, version.made_on, answers)
    material = Material(
        brief=brief(session.effective()),
        guidance=from_json(version.guidance_json),
        actions=version.actions,
        plan_id=saved.plan.id,
        version=version.number,
        made_on=version.made_on,
        labels=Labels.of(questionnaire),
    )
    return to_html(page_words(material, options), options)
