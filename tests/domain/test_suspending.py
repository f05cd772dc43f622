"""Whether a complaint made now makes the measure wait: the two readings of hours, and the way out."""

import pytest

from portal.domain.suspending import suspension
from portal.models.assessment import Deadline
from portal.models.enumerations import DeadlineKind, Postponement, Suspension
from portal.models.library import Library
from tests.domain.situations import assessed, at, facts


def test_before_the_earlier_moment_the_measure_waits(library: Library) -> None:
    waits = assessed(library, "2026-11-21T12:00", notified_at="2026-11-20T14:30").complaint.suspends

    assert waits.kind is Suspension.IF_WITHIN
    assert waits.until == at("2026-11-22T14:30")


def test_a_sunday_inside_makes_it_uncertain_and_gives_the_later_moment(library: Library) -> None:
    waits = assessed(library, "2026-11-21T12:00", notified_at="2026-11-20T14:30").complaint.suspends

    assert (waits.until_latest, waits.certain) == (at("2026-11-23T14:30"), False)


def test_without_a_free_day_inside_there_is_one_moment_and_it_is_certain(library: Library) -> None:
    waits = assessed(library, "2026-11-18T12:00", notified_at="2026-11-17T14:30").complaint.suspends

    assert (waits.until, waits.until_latest, waits.certain) == (at("2026-11-19T14:30"), None, True)


@pytest.mark.parametrize(("now", "kind"), [
    ("2026-11-22T14:30", Suspension.IF_WITHIN),
    ("2026-11-22T14:31", Suspension.UNCLEAR),   # between the two readings never "no"
    ("2026-11-23T14:30", Suspension.UNCLEAR),
    ("2026-11-23T14:31", Suspension.NO),
])
def test_between_the_two_readings_the_answer_is_unclear(library: Library, now: str, kind: Suspension) -> None:
    assert assessed(library, now, notified_at="2026-11-20T14:30").complaint.suspends.kind is kind


def test_without_a_time_of_day_the_hours_count_from_midnight_and_the_answer_says_so(library: Library) -> None:
    found = assessed(library, "2026-11-17T12:00", notified_at="2026-11-17")

    assert found.complaint.suspends.until == at("2026-11-19T00:00")
    assert "time-unknown" in [note.id for note in found.notes]


def test_the_hours_run_from_the_patients_notice_also_for_the_next_of_kin(library: Library) -> None:
    found = assessed(library, "2026-11-18T12:00", role="next_of_kin", notified_at="2026-11-18T09:00",
                     patient_notified_at="2026-11-17T08:00")

    assert found.complaint.suspends.until == at("2026-11-19T08:00")


def test_without_notice_the_rule_is_told_without_a_moment(library: Library) -> None:
    waits = assessed(library, "2026-11-21T12:00").complaint.suspends

    assert (waits.kind, waits.until, waits.amount and waits.amount.value) == (Suspension.IF_WITHIN, None, 48)


def test_the_earliest_start_comes_with_its_exception(library: Library) -> None:
    start = assessed(library, "2026-11-21T12:00", notified_at="2026-11-20T14:30").complaint.earliest_start

    assert start is not None
    assert (start.at, start.exception, start.certain) == (at("2026-11-22T14:30"), "skade", False)


def test_where_the_law_is_silent_on_late_complaints_a_late_one_is_unclear_and_not_no(library: Library) -> None:
    route = library.decisions["vedtak-om-flytting"].complaint.routes[0]
    late = Deadline(kind=DeadlineKind.DATE, passed=True)
    unclear = route.suspends.model_copy(update={"late": Suspension.UNCLEAR})
    now = at("2026-11-21T12:00")

    assert suspension(route.suspends, late, library, facts(), now).kind is Suspension.NO
    found = suspension(unclear, late, library, facts(), now)
    assert (found.kind, found.too_late, found.certain) == (Suspension.UNCLEAR, False, False)


def test_a_transfer_waits_by_itself(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", decision="vedtak-om-flytting")

    assert found.complaint.suspends.kind is Suspension.YES_WITH_EXCEPTIONS


def test_what_waits_no_longer_waits_when_the_time_to_complain_has_passed(library: Library) -> None:
    found = assessed(library, "2027-03-21T12:00", decision="vedtak-om-flytting", ended_on="2026-11-19")

    assert (found.complaint.suspends.kind, found.complaint.suspends.too_late) == (Suspension.NO, True)


@pytest.mark.parametrize(("now", "known", "way_out"), [
    ("2026-11-21T12:00", {"notified_at": "2026-11-20T14:30"}, Postponement.NOT_NEEDED),
    ("2026-11-22T15:00", {"notified_at": "2026-11-20T14:30"}, Postponement.CAN_BE_ASKED),
    ("2026-11-21T12:00", {}, Postponement.CAN_BE_ASKED),
    ("2026-11-21T12:00", {"decision": "vedtak-om-flytting"}, Postponement.NOT_NEEDED),
    ("2026-11-21T12:00", {"decision": "vedtak-om-flytting", "destination": "outpatient"}, Postponement.CAN_BE_ASKED),
])
def test_postponement_can_be_asked_wherever_a_complaint_does_not_stop_the_measure(
    library: Library, now: str, known: dict[str, str], way_out: Postponement,
) -> None:
    assert assessed(library, now, **known).complaint.postponement is way_out
