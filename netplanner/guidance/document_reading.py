"""Reads a guidance document back into the value it was written from."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from netplanner.errors import InputError, Problem
from netplanner.guidance import advice
from netplanner.plan.plans import Action, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "netplanner-guidance"

_Json: TypeAlias = "bool | int | Decimal | str | list[_Json] | dict[str, _Json] | None"


def from_json(text: str) -> advice.Guidance:
    """Return the guidance of a document that `to_json` wrote.

    Raises:
        InputError: the text is not such a document; the place says where it differs.
    """
    try:
        found: _Json = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        raise InputError([Problem("", "Give a guidance document in JSON.")]) from error
    record = _Record(found, "")
    if record.text("format") != FORMAT:
        _refuse("/format", f"Give a document of the format {FORMAT}.")
    return _guidance(record)


class _Record:
    """A JSON object that knows its place; each reader says what it expects."""

    def __init__(self, value: _Json, where: str) -> None:
        self.where = where
        if not isinstance(value, dict):
            _refuse(where, "Give an object here.")
        self._values = value

    def text(self, name: str) -> str:
        value = self._value(name)
        return value if isinstance(value, str) else self._expect(name, "a text")

    def flag(self, name: str) -> bool:
        value = self._value(name)
        return value if isinstance(value, bool) else self._expect(name, "true or false")

    def number(self, name: str) -> Decimal:
        value = self._value(name)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self._expect(name, "a number")
        return Decimal(value)

    def whole(self, name: str) -> int:
        return int(self.number(name))

    def whole_or_none(self, name: str) -> int | None:
        return None if self._value(name) is None else self.whole(name)

    def number_or_none(self, name: str) -> float | None:
        return None if self._value(name) is None else float(self.number(name))

    def day(self, name: str) -> date:
        return self._day(self.text(name), name)

    def days(self, name: str) -> tuple[date, ...]:
        return tuple(self._day(text, name) for text in self.texts(name))

    def texts(self, name: str) -> tuple[str, ...]:
        items = self._items(name)
        return tuple(it if isinstance(it, str) else self._expect(name, "texts") for it in items)

    def inner(self, name: str) -> _Record:
        return _Record(self._value(name), f"{self.where}/{name}")

    def records(self, name: str) -> Iterator[_Record]:
        for index, item in enumerate(self._items(name)):
            yield _Record(item, f"{self.where}/{name}/{index}")

    def band(self, name: str) -> advice.Band:
        value = self.text(name)
        return advice.Band(value) if value in set(advice.Band) else self._expect(name, "a band")

    def band_or_none(self, name: str) -> advice.Band | None:
        return None if self._value(name) is None else self.band(name)

    def _day(self, text: str, name: str) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            self._expect(name, "a date such as 2026-12-01")

    def _value(self, name: str) -> _Json:
        if name not in self._values:
            self._expect(name, "a value")
        return self._values[name]

    def _items(self, name: str) -> list[_Json]:
        value = self._value(name)
        return value if isinstance(value, list) else self._expect(name, "a list")

    def _expect(self, name: str, what: str) -> NoReturn:
        _refuse(f"{self.where}/{name}", f"Give {what} here.")


def _refuse(where: str, what: str) -> NoReturn:
    raise InputError([Problem(where, what)])


def _guidance(record: _Record) -> advice.Guidance:
    budget = record.inner("budget")
    return advice.Guidance(
        preference=_preference(record.inner("preference")),
        network=_network(record.inner("network")),
        methods=tuple(_method(it) for it in record.records("methods")),
        left_out=tuple(_left_out(it) for it in record.records("left_out")),
        actions=tuple(_action(it) for it in record.records("actions")),
        recovery_days=record.days("recovery_days"),
        keep_in_touch=tuple(_keep(it) for it in record.records("keep_in_touch")),
        hours_month=budget.number("hours_month"),
        months=tuple(_months(budget)),
        warnings=tuple(_caution(it) for it in record.records("warnings")),
        reviews=record.days("reviews"),
        scripts=tuple(_script(it) for it in record.records("scripts")),
    )


def _preference(record: _Record) -> advice.PreferenceReading:
    return advice.PreferenceReading(
        score=record.whole_or_none("score"),
        items=record.whole("items"),
        margin=float(record.number("margin")),
        percentile=record.whole_or_none("percentile"),
        scored_band=record.band_or_none("scored_band"),
        used_band=record.band("used_band"),
        words=record.texts("words"),
    )


def _network(record: _Record) -> advice.NetworkReading:
    kinds = record.inner("tie_kinds")
    return advice.NetworkReading(
        people=record.whole("people"),
        ties=record.whole("ties"),
        density=record.number_or_none("density"),
        constraint=record.number_or_none("constraint"),
        effective_size=record.number_or_none("effective_size"),
        efficiency=record.number_or_none("efficiency"),
        strong=kinds.whole("strong"),
        weak=kinds.whole("weak"),
        dormant=kinds.whole("dormant"),
        new=kinds.whole("new"),
        reading=record.texts("reading"),
    )


def _method(record: _Record) -> advice.MethodFit:
    return advice.MethodFit(
        id=record.text("id"),
        name=record.text("name"),
        about=record.text("about"),
        rank=record.whole("rank"),
        fit=float(record.number("fit")),
        chosen=record.flag("chosen"),
        times=record.whole("times"),
        hours=record.number("hours"),
        hours_each=record.number("hours_each"),
        stimulation=record.whole("stimulation"),
        live=record.flag("live"),
        reasons=_reasons(record),
        groundrules=record.texts("groundrules"),
        follow_up=record.text("follow_up"),
        cadence=record.text("cadence"),
    )


def _left_out(record: _Record) -> advice.LeftOut:
    return advice.LeftOut(record.text("id"), record.text("name"), _reasons(record))


def _action(record: _Record) -> Action:
    return Action(
        id=record.text("id"),
        due=record.day("due"),
        person=record.text("person"),
        zone=record.text("zone"),
        method=record.text("method"),
        channel=record.text("channel"),
        what=record.text("what"),
        offer=record.text("offer"),
        ask=record.text("ask"),
        prepare=record.text("prepare"),
        minutes=record.whole("minutes"),
        stimulation=record.whole("stimulation"),
        follow_up=record.text("follow_up"),
        follow_up_due=record.day("follow_up_due"),
        reasons=_reasons(record),
    )


def _reasons(record: _Record) -> tuple[Reason, ...]:
    found = record.records("reasons")
    return tuple(Reason(it.text("rule"), it.text("text"), it.text("source")) for it in found)


def _keep(record: _Record) -> advice.KeepInTouch:
    return advice.KeepInTouch(
        record.text("person"), record.whole("every_days"), record.day("next_due")
    )


def _months(budget: _Record) -> Iterator[advice.MonthBudget]:
    pairs = zip(budget.records("planned_hours"), budget.records("live_events"), strict=True)
    for hours, events in pairs:
        yield advice.MonthBudget(hours.text("month"), hours.number("hours"), events.whole("count"))


def _caution(record: _Record) -> advice.Caution:
    return advice.Caution(record.text("rule"), record.text("text"))


def _script(record: _Record) -> advice.Script:
    return advice.Script(record.text("id"), record.text("title"), record.text("text"))
