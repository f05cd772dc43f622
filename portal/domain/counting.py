"""Counting time as the law does: weeks, months, free days, and hours in both readings.

The rules are those of domstolloven §§ 148 and 149, which forvaltningsloven § 30 points to. A new reading of them is a
change here; the amounts themselves are content.
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from portal.models.enumerations import Unit
from portal.models.facts import OSLO
from portal.models.law import Amount

SATURDAY, SUNDAY = 5, 6
MONTHS_A_YEAR = 12
LAST_YEAR = 9998


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays  # noqa: PLC0415 -- slow to import, not needed before the first sum

    return frozenset(country_holidays("NO", years=year))


def is_holiday(day: date) -> bool:
    """Whether a day is a Sunday or a Norwegian public holiday."""
    return day.weekday() == SUNDAY or day in _holidays(day.year)


def is_working_day(day: date) -> bool:
    """Whether a day is neither a Saturday nor a Sunday nor a public holiday."""
    return day.weekday() != SATURDAY and not is_holiday(day)


def next_working_day(day: date) -> date:
    """The day itself, or the first working day after it (domstolloven § 149 first para.)."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, MONTHS_A_YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


_ADD: dict[Unit, Callable[[date, int], date]] = {
    Unit.FULL_DAYS: lambda day, count: day + timedelta(days=count),
    Unit.DAYS: lambda day, count: day + timedelta(days=count),
    Unit.WEEKS: lambda day, count: day + timedelta(weeks=count),
    Unit.MONTHS: _add_months,
    Unit.YEARS: lambda day, count: _add_months(day, MONTHS_A_YEAR * count),
}


def add(day: date, amount: Amount) -> date:
    """The day a time limit ends: the same weekday, or the same number in the month, else the month's last day.

    (domstolloven § 148 second para.) The result is not moved; see next_working_day. Raises KeyError for hours.
    """
    return _ADD[amount.unit](day, amount.value)


def after_hours(start: datetime, hours: int) -> datetime:
    """The moment a number of elapsed hours after another, also over a change of the clock; in Oslo's time."""
    return (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(OSLO)


def after_hours_without_holidays(start: datetime, hours: int) -> datetime:
    """As after_hours, but Sundays and public holidays do not count (domstolloven § 149 second para.)."""
    end, day = start.astimezone(UTC) + timedelta(hours=hours), start.astimezone(OSLO).date()
    while (begins := _midnight(day)) < end:
        if is_holiday(day):
            end += _midnight(day + timedelta(days=1)) - max(begins, start)
        day += timedelta(days=1)
    return end.astimezone(OSLO)


def has_holidays_inside(start: datetime, hours: int) -> bool:
    """Whether it matters that Sundays and holidays may not count."""
    return after_hours_without_holidays(start, hours) != after_hours(start, hours)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=OSLO).astimezone(UTC)
