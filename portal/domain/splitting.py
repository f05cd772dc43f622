"""Several decisions at once: each is a complaint of its own, and the one whose clock runs out first comes first."""

from collections.abc import Iterable
from datetime import date, datetime

from portal.domain.clocks import clocks
from portal.models.assessment import Assessment
from portal.models.clock import ClockState
from portal.models.facts import OSLO

RUNNING = {ClockState.RUNNING, ClockState.UNCLEAR}
NO_END = datetime.max.replace(tzinfo=OSLO)


def first_due(found: Assessment) -> date | datetime | None:
    """The day or moment the first clock of an assessment runs out, if one runs."""
    running = [clock.latest or clock.due if clock.state is ClockState.UNCLEAR else clock.due
               for route in (found.complaint, *found.other_routes) for clock in clocks(route, found.on)
               if clock.state in RUNNING]
    return min((due for due in running if due is not None), key=_moment, default=None)


def by_urgency(found: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """Assessments, the one whose first clock runs out first before the others; those without a clock stay behind."""
    return tuple(sorted(found, key=urgency))


def urgency(found: Assessment) -> datetime:
    """The moment an assessment's first clock runs out; far off where none runs."""
    return _moment(first_due(found) or NO_END)


def _moment(due: date) -> datetime:
    """A day as the moment it ends, so that days and moments can be held against each other."""
    return due if isinstance(due, datetime) else datetime(due.year, due.month, due.day, 23, 59, tzinfo=OSLO)
