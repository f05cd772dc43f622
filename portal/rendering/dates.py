"""Days and moments in words: by the locale library where it knows the language, by our own tables where not."""

from datetime import date, datetime, time

from babel.dates import format_date, format_datetime, format_time

from portal.models.facts import OSLO
from portal.models.site import Language

YEAR, MONTH = len("2026"), len("2026-11")

def day(language: Language, value: date) -> str:
    """A day in full: fredag 20. november 2026."""
    return _day(language, value, language.patterns.date)


def short_day(language: Language, value: date) -> str:
    """A day without its weekday: 20. november 2026."""
    return _day(language, value, language.patterns.short)


def moment(language: Language, value: datetime) -> str:
    """A day and its time in Oslo: fredag 20. november 2026 kl. 14.30."""
    local = value.astimezone(OSLO)
    if language.months is not None:
        return _own(language, language.patterns.moment, local.date(), clock(language, local.time()))
    return format_datetime(local.replace(tzinfo=None), language.patterns.moment, locale=language.locale)


def clock(language: Language, value: time) -> str:
    """A time of day: 14.30."""
    if language.months is not None:
        return language.patterns.time.format(hour=value.hour, minute=value.minute)
    return format_time(value, language.patterns.time, locale=language.locale)


def seen(language: Language, value: str) -> str:
    """A date that may be only a month or a year, as a contact's source printed it."""
    if len(value) == YEAR:
        return value
    if len(value) == MONTH:
        return _day(language, date.fromisoformat(f"{value}-01"), language.patterns.month)
    return short_day(language, date.fromisoformat(value))


def _day(language: Language, value: date, pattern: str) -> str:
    if language.months is not None:
        return _own(language, pattern, value, "")
    return format_date(value, pattern, locale=language.locale)


def _own(language: Language, pattern: str, value: date, time: str) -> str:
    months = language.months or ()
    return pattern.format(month=months[value.month - 1], number=value.month, day=value.day, year=value.year, time=time)
