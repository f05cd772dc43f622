"""Dates are counted as domstolloven §§ 148 and 149 say (fvl § 30)."""

from datetime import date, datetime, timedelta

import pytest

from portal.domain import counting
from portal.models.enumerations import Unit
from portal.models.facts import OSLO
from portal.models.law import Amount


def amount(value: int, unit: Unit) -> Amount:
    return Amount(value=value, unit=unit)


@pytest.mark.parametrize(("start", "weeks", "end"), [
    ("2026-11-20", 3, "2026-12-11"),    # a Friday ends on a Friday
    ("2026-11-20", 1, "2026-11-27"),
    ("2026-12-18", 3, "2027-01-08"),    # over the year's end
    ("2028-02-15", 2, "2028-02-29"),    # into the leap day
])
def test_a_limit_in_weeks_ends_on_the_same_weekday(start: str, weeks: int, end: str) -> None:
    assert counting.add(date.fromisoformat(start), amount(weeks, Unit.WEEKS)) == date.fromisoformat(end)


@pytest.mark.parametrize(("start", "months", "end"), [
    ("2026-11-20", 3, "2027-02-20"),
    ("2026-11-30", 3, "2027-02-28"),    # no 30 February: the last day of the month
    ("2027-11-30", 3, "2028-02-29"),
    ("2026-08-31", 6, "2027-02-28"),
    ("2026-12-31", 1, "2027-01-31"),
    ("2026-10-31", 1, "2026-11-30"),
])
def test_a_limit_in_months_ends_on_the_same_number_or_the_last_day(start: str, months: int, end: str) -> None:
    assert counting.add(date.fromisoformat(start), amount(months, Unit.MONTHS)) == date.fromisoformat(end)


def test_a_year_from_a_leap_day_ends_on_the_last_of_february() -> None:
    assert counting.add(date(2028, 2, 29), amount(1, Unit.YEARS)) == date(2029, 2, 28)


def test_hours_are_not_counted_in_days() -> None:
    with pytest.raises(KeyError):
        counting.add(date(2026, 11, 20), amount(48, Unit.HOURS))


@pytest.mark.parametrize(("last", "moved_to"), [
    ("2026-12-11", "2026-12-11"),   # a Friday stays
    ("2026-12-12", "2026-12-14"),   # Saturday to Monday
    ("2026-12-13", "2026-12-14"),   # Sunday to Monday
    ("2026-12-24", "2026-12-24"),   # Christmas Eve is no public holiday
    ("2026-12-25", "2026-12-28"),   # Friday 25 and Saturday 26 December, then Sunday
    ("2027-01-01", "2027-01-04"),   # New Year's Day is a Friday
    ("2027-03-25", "2027-03-30"),   # Maundy Thursday to the Tuesday after Easter
    ("2027-05-01", "2027-05-03"),   # 1 May is a Saturday
    ("2027-05-06", "2027-05-07"),   # Ascension Day
    ("2027-05-16", "2027-05-18"),   # Whit Sunday, then 17 May, which is Whit Monday too
    ("2028-05-17", "2028-05-18"),   # Constitution Day on a Wednesday
])
def test_a_last_day_on_a_free_day_moves_to_the_next_working_day(last: str, moved_to: str) -> None:
    assert counting.next_working_day(date.fromisoformat(last)) == date.fromisoformat(moved_to)


def easter(year: int) -> date:
    """Easter Sunday by the Gregorian rule (Meeus), to hold the library's calendar against."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def is_free(day: date) -> bool:
    """Saturday, Sunday, or a holiday of lov om helligdager and lov om 1 og 17 mai."""
    fixed = {(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)}
    after_easter = {-3, -2, 0, 1, 39, 49, 50}
    return day.weekday() >= 5 or (day.month, day.day) in fixed or (day - easter(day.year)).days in after_easter


def test_working_days_agree_with_an_independent_calendar_for_twenty_years() -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(20 * 365)]

    assert [day for day in days if counting.is_working_day(day) == is_free(day)] == []


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OSLO)


@pytest.mark.parametrize(("start", "end"), [
    ("2026-11-17T14:30", "2026-11-19T14:30"),
    ("2026-11-20T14:30", "2026-11-22T14:30"),
    ("2027-03-27T12:00", "2027-03-29T13:00"),   # the clock goes forward on 28 March
    ("2027-10-30T12:00", "2027-11-01T11:00"),   # and back on 31 October
    ("2026-12-31T23:00", "2027-01-02T23:00"),
])
def test_forty_eight_hours_are_elapsed_hours_also_over_a_change_of_the_clock(start: str, end: str) -> None:
    assert counting.after_hours(at(start), 48) == at(end)


@pytest.mark.parametrize(("start", "end"), [
    ("2026-11-17T14:30", "2026-11-19T14:30"),   # Tuesday to Thursday: no difference
    ("2026-11-20T14:30", "2026-11-23T14:30"),   # a Sunday lies inside
    ("2026-11-21T14:30", "2026-11-24T14:30"),
    ("2026-11-22T14:30", "2026-11-25T00:00"),   # begun on a Sunday: counted from midnight
    ("2027-03-24T10:00", "2027-03-30T10:00"),   # Easter: Thursday, Friday, Sunday and Monday do not count
    ("2026-12-24T10:00", "2026-12-29T10:00"),   # 25, 26 and 27 December do not count
])
def test_in_the_other_reading_sundays_and_holidays_are_left_out(start: str, end: str) -> None:
    assert counting.after_hours_without_holidays(at(start), 48) == at(end)


def test_the_two_readings_agree_exactly_when_no_free_day_lies_inside() -> None:
    starts = [at("2026-11-02T00:00") + timedelta(hours=7 * number) for number in range(400)]

    for start in starts:
        inside = {(start + timedelta(hours=hour)).date() for hour in range(48)}
        agree = counting.after_hours(start, 48) == counting.after_hours_without_holidays(start, 48)
        assert agree == (not any(day.weekday() == 6 or counting.is_holiday(day) for day in inside)), start
