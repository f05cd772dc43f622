"""An independent count: Easter by Meeus, Norway's holidays by hand, clocks by the rule of the European Union.

Sources: domstolloven §§ 148 and 149; lov om helligdager § 2; lov om 1. og 17. mai; direktiv 2000/84/EF (sommertid).
"""

import calendar
from datetime import UTC, date, datetime, timedelta

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)    # Thursday, Friday, Easter, Monday, Ascension, Whit Sunday and Monday


def easter(year: int) -> date:
    """Easter Sunday, by the method of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * e) // 451
    month, day = divmod(h + e - 7 * m + 114, 31)
    return date(year, month, day + 1)


def is_free(day: date) -> bool:
    """Whether a day is a Sunday or a public holiday in Norway."""
    moving = {easter(day.year) + each * DAY for each in FROM_EASTER}
    return day.isoweekday() == 7 or (day.month, day.day) in FIXED or day in moving


def last_day(start: date, count: int, unit: str) -> date:
    """The last day of a time limit, moved past Saturdays, Sundays and holidays."""
    day = _unmoved(start, count, unit)
    while day.isoweekday() == 6 or is_free(day):
        day += DAY
    return day


def _unmoved(start: date, count: int, unit: str) -> date:
    if unit == "weeks":
        return date.fromordinal(start.toordinal() + 7 * count)
    months = start.year * 12 + start.month - 1 + count * (12 if unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def _last_sunday(year: int, month: int) -> date:
    day = date(year, month, 31)
    return day - (day.isoweekday() % 7) * DAY


def is_summer(moment: datetime) -> bool:
    """Whether clocks show summer time in Oslo at a moment of UTC."""
    start, end = _last_sunday(moment.year, 3), _last_sunday(moment.year, 10)
    return datetime(start.year, 3, start.day, 1, tzinfo=UTC) <= moment < datetime(end.year, 10, end.day, 1, tzinfo=UTC)


def oslo(moment: datetime) -> datetime:
    """What the clock in Oslo shows at a moment of UTC, without a time zone."""
    return (moment + (2 if is_summer(moment) else 1) * HOUR).replace(tzinfo=None)


def after_elapsed(start: datetime, hours: int) -> datetime:
    """A moment of UTC some hours later."""
    return start + hours * HOUR


def after_counted(start: datetime, hours: int) -> datetime:
    """As after_elapsed, but minutes of Sundays and holidays in Oslo are not counted: minute by minute."""
    left, moment = hours * 60, start
    while left:
        if not is_free(oslo(moment).date()):
            left -= 1
        moment += timedelta(minutes=1)
    return moment
