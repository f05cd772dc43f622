"""The clocks of a way to complain: the hours in which it makes the measure wait, the time limit, the time it lasts."""

from datetime import datetime

from portal.models.assessment import AssessedRoute, Deadline
from portal.models.clock import Clock, ClockKind, ClockState, Still
from portal.models.enumerations import Availability, DeadlineKind, Suspension

KINDS = {DeadlineKind.WHILE_IT_LASTS_PLUS: ClockKind.LASTING}


def clocks(route: AssessedRoute, on: datetime) -> tuple[Clock, ...]:
    """The clocks that run, or have run out, on a day; the one that runs out first stands first."""
    if route.available in {Availability.NO, Availability.BARRED}:
        return ()
    found = (_window(route, on), _limit(route.deadline))
    return tuple(clock for clock in found if clock is not None)


def _window(route: AssessedRoute, on: datetime) -> Clock | None:
    """The hours in which a complaint makes the measure wait."""
    waits = route.suspends
    if waits.counting is None:
        timed = waits.kind is Suspension.IF_WITHIN and waits.amount is not None
        return Clock(ClockKind.WINDOW, ClockState.NEEDS_DATE) if timed else None
    state: ClockState = ClockState.RUNNING
    still: tuple[Still, ...] = ()
    if waits.too_late:
        state, still = ClockState.PASSED, (Still.ASK_TO_WAIT,)
    elif waits.until is not None and on > waits.until:
        state, still = ClockState.UNCLEAR, (Still.SAY_IN_TIME,)
    return Clock(ClockKind.WINDOW, state, waits.until, waits.until_latest, waits.counting, still)


def _limit(limit: Deadline) -> Clock | None:
    """The time limit of the complaint."""
    kind = KINDS.get(limit.kind, ClockKind.COMPLAINT)
    due = limit.date or limit.advise
    if limit.kind is DeadlineKind.NONE:
        return None
    if due is None:
        return Clock(kind, ClockState.LASTING if kind is ClockKind.LASTING else ClockState.NEEDS_DATE)
    if limit.passed:
        return Clock(kind, ClockState.PASSED, due, None, limit.counting, (_late(limit),), limit.after)
    return Clock(kind, ClockState.RUNNING, due, None, limit.counting)


def _late(limit: Deadline) -> Still:
    if not limit.late_possible:
        return Still.TOO_LATE
    return Still.COMPLAIN_LATE if limit.late_certain else Still.COMPLAIN_LATE_UNCERTAIN
