"""The library's rows. They stay inside this package; frozen values go in and out.

How the tables are made, and what holds between them, stands in `migrations`. Times are UTC text,
ISO 8601 with seconds; days are ISO 8601. Each plan has an id that people see and a short key that
other rows refer to. A `..._id` is the bare key that Peewee keeps beside each reference.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import peewee

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netplanner.library.sealing import Cell

APPLICATION_ID: Final = 0x4E504C4E  # "NPLN"


def _table_name(model: type[peewee.Model]) -> str:
    """Return `plan_person` for PlanPersonRow."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", model.__name__.removesuffix("Row")).lower()


class SealedRow(peewee.Model):
    """A row that carries the checksum of its cells."""

    seal = peewee.IntegerField()

    class Meta:
        """Tables are named after their rows."""

        table_function = _table_name


class DefinitionRow(SealedRow):
    """A questionnaire file's text, stored once however many plans it made."""

    key = peewee.AutoField()
    questionnaire = peewee.TextField()
    version = peewee.IntegerField()
    digest = peewee.TextField()
    text = peewee.TextField()


class PlanRow(SealedRow):
    """A plan: what it is called, where it is kept, and where its interview stands."""

    key = peewee.AutoField()
    id = peewee.TextField()
    definition_id: int
    definition = peewee.ForeignKeyField(DefinitionRow, column_name="definition")
    title = peewee.TextField()
    page = peewee.TextField()
    instance = peewee.TextField()
    created_at_utc = peewee.TextField()
    changed_at_utc = peewee.TextField()
    archived_at_utc = peewee.TextField(null=True)
    trashed_at_utc = peewee.TextField(null=True)
    searched = peewee.IntegerField(null=True)


class InstanceRow(SealedRow):
    """One instance of a repeat and its place in the order, counted from 0."""

    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    repeat = peewee.TextField()
    instance = peewee.TextField()
    position = peewee.IntegerField()

    class Meta:
        """An instance is named by its plan, its repeat and its id."""

        primary_key = peewee.CompositeKey("plan", "repeat", "instance")


class AnswerRow(SealedRow):
    """One answer as JSON text; at the top, repeat and instance are empty."""

    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    repeat = peewee.TextField()
    instance = peewee.TextField()
    name = peewee.TextField()
    value = peewee.TextField()

    class Meta:
        """An answer is named by its plan and its place."""

        primary_key = peewee.CompositeKey("plan", "repeat", "instance", "name")


class PersonRow(SealedRow):
    """Someone, once for all plans; the folded name tells people apart."""

    key = peewee.AutoField()
    folded = peewee.TextField()
    name = peewee.TextField()


class PlanPersonRow(SealedRow):
    """Which person an instance of a plan speaks of."""

    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    instance = peewee.TextField()
    person_id: int
    person = peewee.ForeignKeyField(PersonRow, column_name="person")

    class Meta:
        """An instance speaks of one person."""

        primary_key = peewee.CompositeKey("plan", "instance")


class VersionRow(SealedRow):
    """A plan as it was finished on one day, with the definition it was answered by.

    Its first review is "" where there is none, and NULL until its guidance is read for it.
    """

    key = peewee.AutoField()
    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    number = peewee.IntegerField()
    definition_id: int
    definition = peewee.ForeignKeyField(DefinitionRow, column_name="definition")
    made_on = peewee.TextField()
    answers = peewee.TextField()
    guidance = peewee.TextField()
    first_review = peewee.TextField(null=True)


class ActionRow(SealedRow):
    """An action of a version; its reasons are a JSON list of rule, text and source."""

    key = peewee.AutoField()
    version_id: int
    version = peewee.ForeignKeyField(VersionRow, column_name="version")
    id = peewee.TextField()
    position = peewee.IntegerField()
    due = peewee.TextField()
    person = peewee.TextField()
    zone = peewee.TextField()
    method = peewee.TextField()
    channel = peewee.TextField()
    what = peewee.TextField()
    offer = peewee.TextField()
    ask = peewee.TextField()
    prepare = peewee.TextField()
    minutes = peewee.IntegerField()
    stimulation = peewee.IntegerField()
    follow_up = peewee.TextField()
    follow_up_due = peewee.TextField()
    reasons = peewee.TextField()
    state = peewee.TextField()
    done_on = peewee.TextField(null=True)
    outcome = peewee.TextField()
    energy = peewee.IntegerField(null=True)


class ContactRow(SealedRow):
    """A contact noted in a plan; the person's name follows the instance, "" for someone else."""

    key = peewee.AutoField()
    id = peewee.TextField()
    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    instance = peewee.TextField()
    folded = peewee.TextField()
    person = peewee.TextField()
    happened_on = peewee.TextField()
    channel = peewee.TextField()
    method = peewee.TextField()
    answered = peewee.IntegerField(null=True)
    what = peewee.TextField()
    energy = peewee.IntegerField(null=True)
    promise = peewee.TextField()
    promise_due = peewee.TextField(null=True)
    promise_kept_on = peewee.TextField(null=True)
    their_promise = peewee.TextField()
    introduced = peewee.TextField()
    next_contact = peewee.TextField(null=True)


class NoteRow(SealedRow):
    """A note written beside a plan."""

    key = peewee.AutoField()
    id = peewee.TextField()
    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    text = peewee.TextField()
    written_at_utc = peewee.TextField()


class ReviewRow(SealedRow):
    """The review of one version, as far as it has come; `is_finished` is 0 or 1."""

    plan_id: int
    plan = peewee.ForeignKeyField(PlanRow, column_name="plan")
    number = peewee.IntegerField()
    begun_on = peewee.TextField()
    definition_id: int
    definition = peewee.ForeignKeyField(DefinitionRow, column_name="definition")
    answers = peewee.TextField()
    page = peewee.TextField()
    is_finished = peewee.IntegerField()

    class Meta:
        """A review is named by its plan and the version that it looks back at."""

        primary_key = peewee.CompositeKey("plan", "number")


TABLES: Final[Sequence[type[SealedRow]]] = (
    DefinitionRow,
    PlanRow,
    InstanceRow,
    AnswerRow,
    PersonRow,
    PlanPersonRow,
    VersionRow,
    ActionRow,
    ContactRow,
    NoteRow,
    ReviewRow,
)


def shape() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each table's name and the names of its columns."""
    for model in TABLES:
        meta = model._meta  # noqa: SLF001 - Peewee documents it as the way to a model's table
        yield meta.table_name, tuple(field.column_name for field in meta.sorted_fields)


def columns(model: type[SealedRow]) -> tuple[peewee.Field[Cell], ...]:
    """Return the columns of a table, in order."""
    return tuple(model._meta.sorted_fields)  # noqa: SLF001 - as above
