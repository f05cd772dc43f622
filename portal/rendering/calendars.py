"""Reminders as a calendar file. What it says gives nothing away."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

MAKER = "-//portal//reminders//"
BEFORE = timedelta(hours=-3)


def calendar(days: Iterable[date], title: str, note: str, made: datetime) -> bytes:
    """A calendar with a reminder on each day, or at each moment; the same days give the same reminders."""
    found = Calendar()
    found.add("prodid", MAKER)
    found.add("version", "2.0")
    for day in dict.fromkeys(days):
        found.add_component(_event(day, title, note, made))
    return bytes(found.to_ical())


def _event(day: date, title: str, note: str, made: datetime) -> Event:
    event, alarm = Event(), Alarm()
    event.add("uid", hashlib.sha256(day.isoformat().encode()).hexdigest()[:20])
    event.add("dtstamp", made)
    event.add("dtstart", day.astimezone(UTC) if isinstance(day, datetime) else day)
    event.add("summary", title)
    event.add("description", note)
    event.add("class", "PRIVATE")
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", BEFORE)
    event.add_component(alarm)
    return event
