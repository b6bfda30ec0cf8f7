"""A finished version with all that comparing and printing it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from netplanner.guidance.briefing import brief
from netplanner.guidance.document import from_json
from netplanner.interview import answers_json
from netplanner.interview.session import begin
from netplanner.report.labels import Labels
from netplanner.report.material import Material

if TYPE_CHECKING:
    from babel.core import Locale

    from netplanner.guidance.advice import Guidance
    from netplanner.interview.definition import Questionnaire
    from netplanner.interview.session import Session
    from netplanner.plan.plans import Version


@dataclass(frozen=True)
class WholeVersion:
    """A version, and the questionnaire that it answers."""

    version: Version
    questionnaire: Questionnaire

    @cached_property
    def session(self) -> Session:
        """The interview as it stood when the version was made."""
        answers = answers_json.loads(self.version.answers_json)
        return begin(self.questionnaire, self.version.made_on, answers)

    @cached_property
    def guidance(self) -> Guidance:
        """What was advised."""
        return from_json(self.version.guidance_json)

    @cached_property
    def labels(self) -> Labels:
        """What its codes are called."""
        return Labels.of(self.questionnaire)

    def material(self, plan_id: str) -> Material:
        """Return what the version is printed from."""
        return Material(
            brief=brief(self.session.effective()),
            guidance=self.guidance,
            actions=self.version.actions,
            plan_id=plan_id,
            version=self.version.number,
            made_on=self.version.made_on,
            labels=self.labels,
        )


@dataclass(frozen=True)
class Noted:
    """A review of a version, with its answers.

    Attributes:
        number: the version that was looked back at.
    """

    number: int
    session: Session


@dataclass(frozen=True)
class Pair:
    """Two versions to compare, the older one first, and the reviews from one to the other."""

    first: WholeVersion
    second: WholeVersion
    noted: tuple[Noted, ...]
    locale: Locale
