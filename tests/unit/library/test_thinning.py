from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from netplanner.library.thinning import kept

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TIMES = st.datetimes(
    min_value=datetime(2024, 1, 1),  # noqa: DTZ001 - the zone is given beside it
    max_value=datetime(2026, 11, 23, 11),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def hours_ago(*hours: int) -> list[datetime]:
    return [NOW - timedelta(hours=hour) for hour in hours]


def test_that_all_of_today_and_yesterday_stay() -> None:
    recent = hours_ago(0, 1, 2, 3, 20, 30, 35)

    assert kept(recent, NOW) == set(recent)


def test_that_of_an_earlier_day_only_the_newest_stays() -> None:
    assert kept(hours_ago(50, 51, 52), NOW) == set(hours_ago(50))


def test_that_an_hourly_year_is_thinned_to_days_weeks_and_months() -> None:
    stay = kept(hours_ago(*range(24 * 365)), NOW)
    older = sorted({it.date() for it in stay if it.date() < date(2026, 11, 22)}, reverse=True)

    assert older == [
        *(date(2026, 11, 21) - timedelta(days=day) for day in range(10)),
        date(2026, 11, 8),
        date(2026, 11, 1),
        date(2026, 10, 31),
        *(date(2026, 10, 25) - timedelta(weeks=week) for week in range(4)),
        date(2026, 9, 30),
        date(2026, 9, 27),
        *(date(2026, month, day) for month, day in ((8, 31), (7, 31), (6, 30), (5, 31), (4, 30))),
        date(2026, 3, 31),
    ]


def test_that_days_are_those_of_the_persons_clock() -> None:
    tokyo = NOW.astimezone(timezone(timedelta(hours=9)))

    assert kept(hours_ago(44, 45, 46, 47), tokyo) == set(hours_ago(44, 45, 46))


@given(st.sets(TIMES))
def test_that_the_newest_backup_always_stays(made: set[datetime]) -> None:
    assert max(made, default=None) == max(kept(made, NOW), default=None)


@given(st.sets(TIMES))
def test_that_thinning_twice_is_thinning_once(made: set[datetime]) -> None:
    once = kept(made, NOW)

    assert kept(once, NOW) == once


@given(st.sets(TIMES))
def test_that_no_more_stay_than_can_be_looked_through(made: set[datetime]) -> None:
    older = {it for it in kept(made, NOW) if it.date() < date(2026, 11, 22)}

    assert len(older) <= 12 + 10 + 9
