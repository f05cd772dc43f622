"""The last day to complain, whether it has passed, and what is left then."""

from datetime import date

import pytest

from portal.models.enumerations import DeadlineKind
from portal.models.library import Library
from tests.domain.situations import assessed


def test_the_last_day_is_the_same_weekday_weeks_later(library: Library) -> None:
    limit = assessed(library, "2026-11-21T12:00", notified_at="2026-11-20T14:30").complaint.deadline

    assert (limit.kind, limit.date, limit.passed) == (DeadlineKind.DATE, date(2026, 12, 11), False)


def test_the_sum_is_kept_to_be_shown(library: Library) -> None:
    counted = assessed(library, "2026-11-21T12:00", notified_at="2026-11-14").complaint.deadline.counting

    assert counted is not None
    assert (counted.start, counted.unmoved, counted.moved) == (date(2026, 11, 14), date(2026, 12, 5), True)


def test_a_last_day_on_a_saturday_moves_to_monday(library: Library) -> None:
    limit = assessed(library, "2026-11-21T12:00", notified_at="2026-11-14").complaint.deadline

    assert limit.date == date(2026, 12, 7)


@pytest.mark.parametrize(("now", "passed"), [("2026-12-11T23:59", False), ("2026-12-12T00:00", True)])
def test_the_whole_last_day_counts(library: Library, now: str, passed: bool) -> None:
    assert assessed(library, now, notified_at="2026-11-20").complaint.deadline.passed is passed


def test_without_a_day_of_notice_the_day_is_asked_for(library: Library) -> None:
    limit = assessed(library, "2026-11-21T12:00").complaint.deadline

    assert (limit.kind, limit.date, limit.amount and limit.amount.value) == (DeadlineKind.NEEDS_DATE, None, 3)


def test_the_limit_is_that_of_the_day_asked_about(library: Library) -> None:
    before = assessed(library, "2019-12-01T12:00", notified_at="2019-11-29").complaint.deadline
    after = assessed(library, "2020-02-01T12:00", notified_at="2020-01-31").complaint.deadline

    assert (before.date, after.date) == (date(2019, 12, 13), date(2020, 2, 21))


def test_the_patients_notice_counts_for_the_patient(library: Library) -> None:
    limit = assessed(library, "2026-11-21T12:00", patient_notified_at="2026-11-20").complaint.deadline

    assert limit.date == date(2026, 12, 11)


def test_the_patients_notice_does_not_start_the_limit_of_the_next_of_kin(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", role="next_of_kin", patient_notified_at="2026-11-20")

    assert found.complaint.deadline.kind is DeadlineKind.NEEDS_DATE


@pytest.mark.parametrize(("decided_on", "possible"), [("2025-11-21", True), ("2025-11-20", False)])
def test_a_late_complaint_can_be_taken_for_a_year_after_the_decision(
    library: Library, decided_on: str, possible: bool,
) -> None:
    found = assessed(library, "2026-11-21T12:00", notified_at="2025-11-25", decided_on=decided_on)

    assert found.complaint.deadline.passed
    assert found.complaint.deadline.late_possible is possible


def test_within_time_nothing_is_said_of_lateness(library: Library) -> None:
    assert assessed(library, "2026-11-21T12:00", notified_at="2026-11-20").complaint.deadline.late_possible is None


def test_while_it_lasts_there_is_no_last_day(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", decision="vedtak-om-flytting", notified_at="2020-01-01")

    assert (found.complaint.deadline.kind, found.complaint.deadline.date) == (DeadlineKind.WHILE_IT_LASTS_PLUS, None)


def test_after_the_end_there_are_three_months(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", decision="vedtak-om-flytting", ended_on="2026-11-19")

    assert found.complaint.deadline.date == date(2027, 2, 19)


def test_where_the_law_is_unclear_a_safe_day_is_advised(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", decision="vedtak-om-flytting", destination="inpatient",
                     notified_at="2026-11-20")

    unclear = found.other_routes[0].deadline
    assert (unclear.kind, unclear.date, unclear.advise) == (DeadlineKind.UNCLEAR, None, date(2026, 12, 11))
