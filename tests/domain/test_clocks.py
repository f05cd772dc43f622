"""The clocks of a complaint: what runs, until when, and what is left when it has run out."""

from datetime import date

from portal.domain.clocks import clocks
from portal.models.clock import Clock, ClockKind, ClockState, Still
from portal.models.library import Library
from tests.domain.situations import assessed, at


def of(library: Library, now: str, kind: ClockKind, **known: object) -> Clock:
    found = assessed(library, now, **known)
    return next(clock for clock in clocks(found.complaint, found.on) if clock.kind is kind)


def test_the_window_shows_its_sum_from_the_patients_notice(library: Library) -> None:
    clock = of(library, "2026-11-21T12:00", ClockKind.WINDOW, notified_at="2026-11-20T14:30")

    assert clock.state is ClockState.RUNNING
    assert (clock.due, clock.latest) == (at("2026-11-22T14:30"), at("2026-11-23T14:30"))
    assert clock.counting is not None
    assert (clock.counting.start, clock.counting.amount.value) == (at("2026-11-20T14:30"), 48)


def test_between_the_two_readings_one_says_that_the_complaint_is_in_time(library: Library) -> None:
    clock = of(library, "2026-11-22T18:00", ClockKind.WINDOW, notified_at="2026-11-20T14:30")

    assert (clock.state, clock.still) == (ClockState.UNCLEAR, (Still.SAY_IN_TIME,))


def test_when_the_window_has_passed_one_can_still_ask_that_it_waits(library: Library) -> None:
    clock = of(library, "2026-11-25T12:00", ClockKind.WINDOW, notified_at="2026-11-20T14:30")

    assert (clock.state, clock.still) == (ClockState.PASSED, (Still.ASK_TO_WAIT,))


def test_without_a_notice_a_clock_needs_its_date(library: Library) -> None:
    assert of(library, "2026-11-21T12:00", ClockKind.WINDOW).state is ClockState.NEEDS_DATE
    assert of(library, "2026-11-21T12:00", ClockKind.COMPLAINT).state is ClockState.NEEDS_DATE


def test_the_time_limit_shows_its_sum(library: Library) -> None:
    clock = of(library, "2026-11-21T12:00", ClockKind.COMPLAINT, notified_at="2026-11-20T14:30")

    assert (clock.state, clock.due) == (ClockState.RUNNING, date(2026, 12, 11))


def test_when_the_time_limit_has_passed_a_late_complaint_and_other_steps_are_left(library: Library) -> None:
    clock = of(library, "2026-12-20T12:00", ClockKind.COMPLAINT, notified_at="2026-11-20")

    assert (clock.state, clock.still) == (ClockState.PASSED, (Still.COMPLAIN_LATE,))
    assert clock.steps


def test_after_the_last_day_of_a_late_complaint_the_other_steps_are_left(library: Library) -> None:
    clock = of(library, "2028-12-20T12:00", ClockKind.COMPLAINT, notified_at="2026-11-20")

    assert clock.still == (Still.TOO_LATE,)
    assert clock.steps


def test_while_the_measure_lasts_the_clock_has_no_end(library: Library) -> None:
    clock = of(library, "2026-11-21T12:00", ClockKind.LASTING, decision="vedtak-om-flytting")

    assert (clock.state, clock.due) == (ClockState.LASTING, None)


def test_when_it_has_ended_the_months_after_are_counted(library: Library) -> None:
    clock = of(library, "2026-11-21T12:00", ClockKind.LASTING, decision="vedtak-om-flytting", ended_on="2026-11-01")

    assert (clock.state, clock.due) == (ClockState.RUNNING, date(2027, 2, 1))
