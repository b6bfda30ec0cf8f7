"""What the program knows when it starts: the shipped questionnaires, catalogue and samples.

Read once, when first asked for, so that the home screen starts without any of it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from netplanner import assets

if TYPE_CHECKING:
    from netplanner.guidance.catalogue import Catalogue
    from netplanner.interview.definition import Choice, Questionnaire

_FEW = 8  # questionnaires of earlier versions that are remembered
SAMPLES = ("returner", "community", "coordinator")


def planning_text() -> str:
    """Return the planning questionnaire's file as text, to be kept with a plan."""
    return assets.text("questionnaires", "planning.yaml")


@lru_cache(maxsize=_FEW)
def planning_from(text: str) -> Questionnaire:
    """Return a planning questionnaire from its file's text, with the lists that we ship.

    Raises:
        QuestionnaireError: the text has problems.
    """
    from netplanner.interview.loading import choices_from, questionnaire_from

    countries = choices_from(assets.text("catalogue", "countries.yaml"))
    return questionnaire_from(text, {"methods": _methods(), "countries": countries})


def review_text() -> str:
    """Return the review questionnaire's file as text, to be kept with a review."""
    return assets.text("questionnaires", "review.yaml")


def review_from(text: str, planning: Questionnaire) -> Questionnaire:
    """Return a review questionnaire from its file's text, with a plan's purposes and zones.

    Raises:
        QuestionnaireError: the text has problems.
    """
    from netplanner.interview.loading import questionnaire_from

    lists = {name: planning.question(name).choices for name in ("purposes", "zones")}
    return questionnaire_from(text, {"methods": _methods(), **lists})


@cache
def contact() -> Questionnaire:
    """Return the questionnaire that a contact is noted with."""
    from netplanner.interview.loading import questionnaire_from

    text = assets.text("questionnaires", "contact.yaml")
    return questionnaire_from(text, {"methods": _methods()})


@cache
def planning() -> Questionnaire:
    """Return the planning questionnaire that new plans are made with."""
    return planning_from(planning_text())


@cache
def earlier_planning(version: int) -> Questionnaire | None:
    """Return a version of the planning questionnaire that was shipped before, or None."""
    try:
        text = assets.text("questionnaires", "earlier", f"planning-{version}.yaml")
    except FileNotFoundError:
        return None
    return planning_from(text)


@cache
def catalogue() -> Catalogue:
    """Return the guide's methods, rules and scales."""
    from netplanner.guidance.catalogue import catalogue_from

    return catalogue_from(
        assets.text("catalogue", "methods.yaml"),
        assets.text("catalogue", "rules.yaml"),
        assets.text("catalogue", "scales.yaml"),
    )


def _methods() -> tuple[Choice, ...]:
    """Return the catalogue's methods as choices."""
    from netplanner.interview.definition import Choice

    return tuple(
        Choice(method.id, {"en": method.name}, {"en": method.about})
        for method in catalogue().methods
    )


def sample(name: str) -> str:
    """Return a sample answers file as text.

    Raises:
        FileNotFoundError: no sample of this name is shipped.
    """
    return assets.text("samples", f"{name}.json")
