"""What the purposes are called, read beside the window's thread once home is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def purpose_words() -> Mapping[str, str]:
    """Return the purposes' words by code."""
    # Imported here, in the job's thread, because it brings all that reads questionnaires.
    from netplanner import knowledge

    questionnaire = knowledge.planning()
    choices = questionnaire.question("purposes").choices
    return {choice.value: questionnaire.say(choice.label) for choice in choices}
