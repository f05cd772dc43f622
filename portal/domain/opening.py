"""Whether a line is open at a moment, Oslo time, and when that changes next."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from portal.domain.counting import is_holiday
from portal.models.contact import OpenSpan
from portal.models.facts import OSLO

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS_AHEAD = 14


@dataclass(frozen=True)
class Opening:
    """Open or closed, and the moment that changes; none for what is always open, or opens on no day soon."""

    is_open: bool
    changes: datetime | None = None


def opening(spans: tuple[OpenSpan, ...], now: datetime, *, always: bool = False) -> Opening | None:
    """How it is at a moment; nothing when no hours are known. On a public holiday office hours do not hold."""
    if always:
        return Opening(is_open=True)
    if not spans:
        return None
    local = now.astimezone(OSLO)
    times = [each for ahead in range(-1, DAYS_AHEAD) for each in _times(spans, local.date() + timedelta(days=ahead))]
    until = next((closes for opens, closes in sorted(times) if opens <= local < closes), None)
    if until is not None:
        return Opening(is_open=True, changes=until)
    return Opening(is_open=False, changes=min((opens for opens, _ in times if opens > local), default=None))


def _times(spans: tuple[OpenSpan, ...], day: date) -> list[tuple[datetime, datetime]]:
    name = WEEK[day.weekday()]
    if is_holiday(day) and not _keeps_holidays(spans):
        return []
    return [_moments(span, day) for span in spans if name in span.days]


def _keeps_holidays(spans: tuple[OpenSpan, ...]) -> bool:
    """A line that is open every day of the week is taken to be open on public holidays too."""
    return {day for span in spans for day in span.days} == set(WEEK)


def _moments(span: OpenSpan, day: date) -> tuple[datetime, datetime]:
    opens, closes = time.fromisoformat(span.opens), time.fromisoformat(span.closes)
    last = day + timedelta(days=closes <= opens)
    return datetime.combine(day, opens, OSLO), datetime.combine(last, closes, OSLO)
