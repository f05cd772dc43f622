"""Which day's law a decision is held against."""

from datetime import date

import pytest

from portal.domain import dating
from portal.models.enumerations import Availability, Suspension
from portal.models.library import Library
from tests.domain.situations import assessed, facts

ON = date(2026, 11, 21)


@pytest.mark.parametrize(("known", "day"), [
    ({}, ON),
    ({"notified_at": "2026-11-10T12:00"}, date(2026, 11, 10)),
    ({"notified_at": "2026-11-10", "patient_notified_at": "2026-11-08"}, date(2026, 11, 8)),
    ({"notified_at": "2026-11-10", "decided_on": "2026-11-01"}, date(2026, 11, 1)),
])
def test_the_law_is_that_of_the_decision_else_of_the_first_notice_else_of_today(
    known: dict[str, object], day: date,
) -> None:
    assert dating.decision_day(facts(**known), ON) == day


def test_an_amount_is_that_of_the_day_of_the_decision(library: Library) -> None:
    assert dating.amount(library, "klagefrist", facts(decided_on="2019-12-31"), ON).value == 2
    assert dating.amount(library, "klagefrist", facts(decided_on="2020-01-01"), ON).value == 3


def test_before_the_oldest_amount_that_is_known_that_one_is_used(library: Library) -> None:
    assert dating.amount(library, "klagefrist", facts(decided_on="1999-01-01"), ON).value == 2


@pytest.mark.parametrize(("decided_on", "kind"), [("2004-12-31", Suspension.NO), ("2005-01-01", Suspension.IF_WITHIN)])
def test_a_decision_is_held_against_the_rule_of_its_time(library: Library, decided_on: str, kind: Suspension) -> None:
    found = assessed(library, "2026-11-21T12:00", decided_on=decided_on)

    assert (found.law_of.isoformat(), found.complaint.suspends.kind) == (decided_on, kind)


def test_where_there_was_no_rule_yet_there_is_no_complaint_but_a_next_step(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", decided_on="2002-12-31")

    assert found.complaint.available is Availability.NO
    assert [step.id for step in found.complaint.next] == ["be_om_slutt"]
    assert "old-rules" in [note.id for note in found.notes]


def test_a_limit_that_was_no_law_yet_is_not_noted(library: Library) -> None:
    long = {"lasted": {"days": 4000}, "decided_on": "2026-11-01"}
    noted = {note.id for note in assessed(library, "2026-11-21T12:00", **long).notes}
    before = {note.id for note in assessed(library, "2026-11-21T12:00", **{**long, "decided_on": "1999-01-01"}).notes}

    assert "too-long" in noted
    assert "too-long" not in before
