"""A questionnaire of one page that asks one question of each type."""

from __future__ import annotations

from netplanner.interview.definition import (
    Choice,
    Page,
    Question,
    Questionnaire,
    QuestionType,
    Repeat,
    Section,
)

BEDS = tuple(Choice(value, {"en": value}) for value in ("north", "south", "west"))
PLANTS = tuple(
    Choice(value, {"en": value})
    for value in (
        *("basil", "chives", "dill", "fennel", "lovage", "marjoram", "mint", "oregano"),
        *("parsley", "rosemary", "sage", "savory", "sorrel", "tarragon", "thyme"),
    )
)
KEEP = tuple(Choice(value, {"en": value}) for value in ("keep", "drop"))


def asked(name: str, type_: str, choices: tuple[Choice, ...] = ()) -> Question:
    return Question(name, QuestionType(type_), {"en": name}, choices=choices)


def repeated(name: str, repeat: Repeat) -> Question:
    return Question(name, QuestionType.REPEAT, {"en": name}, repeat=repeat)


NAME = Question("name", QuestionType.TEXT, {"en": "Name"}, unique=True)
PLANT = Question("plant", QuestionType.SELECT_ONE, {"en": "Plant"}, choices=PLANTS, unique=True)
GARDENERS = Repeat(
    (NAME, asked("closeness", "rating"), asked("beds", "select_multiple", BEDS)),
    {"en": "Gardener"},
    item_name="name",
    maximum=3,
)
BED_DETAILS = Repeat(
    (asked("bed", "select_one", BEDS), asked("soil", "text")),
    {"en": "Bed"},
    for_each="beds",
    key="bed",
)
PLANT_CHOICES = Repeat((PLANT, asked("choice", "select_one", KEEP)), {"en": "Plant"})

GARDEN = Questionnaire(
    id="garden",
    version=1,
    title={"en": "Garden"},
    sections=(
        Section(
            "all",
            {"en": "All"},
            (
                Page(
                    "page",
                    {"en": "Page"},
                    (
                        asked("title", "text"),
                        asked("story", "long_text"),
                        asked("weeks", "integer"),
                        asked("hours", "decimal"),
                        asked("start", "date"),
                        asked("shared", "boolean"),
                        asked("bed", "select_one", BEDS),
                        asked("favourite", "select_one", PLANTS),
                        asked("beds", "select_ranked", BEDS),
                        asked("effort", "rating"),
                        repeated("gardeners", GARDENERS),
                        Question(
                            "friends", QuestionType.PAIRS, {"en": "Friends"}, pairs_of="gardeners"
                        ),
                        repeated("bed_details", BED_DETAILS),
                        repeated("plant_choices", PLANT_CHOICES),
                    ),
                ),
            ),
        ),
    ),
)
