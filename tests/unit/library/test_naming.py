from __future__ import annotations

import pytest

from netplanner.library.naming import Naming, mentions


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ask Ann for a coffee", "Ask Ann Lee for a coffee"),
        ("Ann's garden; thank Ann.", "Ann Lee's garden; thank Ann Lee."),
        ("Ann Lee knows Ann Moor", "Ann Lee knows Ann Moor"),
        ("Annual talk with Joann", "Annual talk with Joann"),
        ("ann", "ann"),
    ],
)
def test_that_a_whole_name_is_said_otherwise(text: str, said: str) -> None:
    naming = Naming(["Ann"], "Ann Lee", ["Ann", "Ann Moor"])

    assert naming.said(text) == said


def test_that_a_word_for_a_name_begins_a_sentence_large() -> None:
    said = Naming(["Ann"], "someone").said("Ann is a weak tie. Ann waits: ask Ann.")

    assert said == "Someone is a weak tie. Someone waits: ask someone."


def test_that_all_texts_of_a_document_say_otherwise() -> None:
    said = Naming(["Ann"], "Bo").said_within({"Ann": ["Ann", 1, None, {"who": "with Ann"}]})

    assert said == {"Ann": ["Bo", 1, None, {"who": "with Bo"}]}


@pytest.mark.parametrize(
    "text", ["Ann Lee", "ANN  LEE said so", "(ann lee)", "Tea with\nAnn\nLee", "Ann Lee's"]
)
def test_that_a_name_is_found_however_it_is_written(text: str) -> None:
    assert mentions("Ann Lee").search(text)


@pytest.mark.parametrize("text", ["Ann", "Joann Lee", "Ann Leeds", "Lee Ann"])
def test_that_a_part_of_a_name_is_not_found(text: str) -> None:
    assert not mentions("Ann Lee").search(text)


@pytest.mark.parametrize("text", ['"Jos\\u00e9 \\"Pepe\\" Paz"', '"José \\"Pepe\\" Paz"'])
def test_that_a_name_is_found_in_json(text: str) -> None:
    assert mentions('José "Pepe" Paz').search(text)
