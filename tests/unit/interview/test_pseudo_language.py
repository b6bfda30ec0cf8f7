from __future__ import annotations

from netplanner import knowledge
from netplanner.interview.loading import Loaded
from netplanner.interview.places import Places
from netplanner.interview.pseudo_language import CODE, in_pseudo_language, pseudo
from netplanner.interview.session import begin
from netplanner.interview.spoken import spoken
from tests.unit.interview.tiny import TODAY, answered, tiny, words


def test_that_pseudo_words_are_accented_and_two_fifths_longer() -> None:
    for text in ("Yes", "Save", "What do you want from networking?"):
        assert len(pseudo(text)) >= 1.4 * len(text)
        assert pseudo(text).isascii() is False
    assert pseudo("Save") == "⟦Šávé⟧"


def test_that_every_word_of_the_planning_questionnaire_is_said_in_the_pseudo_language() -> None:
    made = in_pseudo_language(knowledge.planning())
    said = list(spoken(Loaded(made, Places(), {}, ())))
    assert len(said) > 100
    assert all(made.say(it.words).startswith("⟦") for it in said)


def test_that_a_choice_is_called_by_its_pseudo_name() -> None:
    made = in_pseudo_language(tiny("languages"))
    assert made.label_of("size", "small") == pseudo("Small")
    assert made.say(made.question("size").label, "de") == "Welche Größe?"


def test_that_what_the_engine_says_is_in_the_pseudo_language_too() -> None:
    made = in_pseudo_language(tiny("types"))
    assert made.default_language == CODE
    typed = answered(begin(made, TODAY), integer="1")
    phrase = pseudo("Write a whole number from {least} to {most}").format(least=2, most=52)
    assert words(typed) == [f"{pseudo('How many weeks?')}: {phrase}"]
