"""Golden days and moments, and any that hypothesis thinks of, against an independent count."""

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.domain import counting
from portal.models.enumerations import Unit
from portal.models.law import Amount
from tests.golden import oracle

FOLDER = Path(__file__).parent
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
UNITS = st.sampled_from([("weeks", Unit.WEEKS), ("months", Unit.MONTHS), ("years", Unit.YEARS)])
EARLIEST, LATEST = (datetime.fromisoformat(day) for day in ("2001-01-01", "2090-01-01"))
MOMENTS = st.datetimes(EARLIEST, LATEST, timezones=st.just(UTC))


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_there_are_at_least_two_hundred_golden_days() -> None:
    assert len({tuple(row.values())[1:4] for row in rows("days.csv")}) >= 200


@pytest.mark.parametrize("row", rows("days.csv"), ids=lambda row: f"{row['why']}: {row['count']} {row['unit']}")
def test_a_golden_day_is_counted(row: dict[str, str]) -> None:
    amount = Amount(int(row["count"]), Unit(row["unit"]))
    ends = counting.add(date.fromisoformat(row["notified"]), amount)

    assert counting.next_working_day(ends).isoformat() == row["last_day"]


@pytest.mark.parametrize("row", rows("moments.csv"), ids=lambda row: row["why"])
def test_a_golden_moment_is_counted_in_both_readings(row: dict[str, str]) -> None:
    start, hours = datetime.fromisoformat(row["notified"]), int(row["hours"])

    assert counting.after_hours(start, hours) == datetime.fromisoformat(row["elapsed"])
    assert counting.after_hours_without_holidays(start, hours) == datetime.fromisoformat(row["counted"])


@settings(max_examples=400, deadline=None, derandomize=True)
@given(DAYS, st.integers(1, 12), UNITS)
def test_any_day_is_counted_as_the_independent_count_does(start: date, count: int, unit: tuple[str, Unit]) -> None:
    ends = counting.next_working_day(counting.add(start, Amount(count, unit[1])))

    assert ends == oracle.last_day(start, count, unit[0])


@settings(max_examples=400, deadline=None, derandomize=True)
@given(DAYS)
def test_any_day_is_free_or_not_as_the_independent_count_says(day: date) -> None:
    assert counting.is_holiday(day) is oracle.is_free(day)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(MOMENTS.map(lambda moment: moment.replace(second=0, microsecond=0)), st.integers(1, 72))
def test_any_moment_is_counted_as_the_independent_count_does(start: datetime, hours: int) -> None:
    found = (counting.after_hours(start, hours), counting.after_hours_without_holidays(start, hours))

    assert [each.astimezone(UTC) for each in found] == [
        oracle.after_elapsed(start, hours), oracle.after_counted(start, hours)]


@pytest.mark.parametrize(("year", "day"), [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25"),
    (2008, "2008-03-23"), (2011, "2011-04-24"),
])
def test_the_independent_count_knows_easter(year: int, day: str) -> None:
    assert oracle.easter(year).isoformat() == day


@pytest.mark.parametrize(("moment", "shown"), [
    ("2026-03-29T00:59+00:00", "2026-03-29T01:59:00"), ("2026-03-29T01:00+00:00", "2026-03-29T03:00:00"),
    ("2026-10-25T00:59+00:00", "2026-10-25T02:59:00"), ("2026-10-25T01:00+00:00", "2026-10-25T02:00:00"),
])
def test_the_independent_count_knows_the_clocks(moment: str, shown: str) -> None:
    assert oracle.oslo(datetime.fromisoformat(moment)).isoformat() == shown
