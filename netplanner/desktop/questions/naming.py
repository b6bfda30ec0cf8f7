"""What the instances of a repeat are called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netplanner.desktop.language import tr

if TYPE_CHECKING:
    from netplanner.interview.answers import Instance, InstanceId
    from netplanner.interview.definition import Question, Questionnaire
    from netplanner.interview.session import Session


def item_slug(questionnaire: Questionnaire, question: Question) -> str:
    """Return the word as it stands in the names of actions ("own-method")."""
    item = question.repeat.item if question.repeat else {}
    word = item.get(questionnaire.default_language, "")
    return "-".join(word.lower().split())


def instance_name(
    questionnaire: Questionnaire, question: Question, instance: Instance, number: int
) -> str:
    """Return an instance's own name, or its word and number ("Person 3") while it has none."""
    repeat = question.repeat
    if repeat is None:
        return ""
    given = instance.answers.get(repeat.item_name)
    text = str(given).strip() if isinstance(given, str) else ""
    if repeat.for_each:
        return questionnaire.label_of(repeat.for_each, text or instance.id)
    if text:
        named = questionnaire.question(repeat.item_name, question.name).choice(text)
        return questionnaire.say(named.label) if named else " ".join(text.split())
    return tr("{item} {number}", item=questionnaire.say(repeat.item), number=number)


def names_of(session: Session, repeat: str) -> dict[InstanceId, str]:
    """Return the names of a repeat's instances by id, in order."""
    question = session.questionnaire.question(repeat)
    found = enumerate(session.instances(repeat), 1)
    return {
        one.id: instance_name(session.questionnaire, question, one, number) for number, one in found
    }
