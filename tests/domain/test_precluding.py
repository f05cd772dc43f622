"""What an earlier complaint means for a new one."""

from datetime import date

import pytest

from portal.models.enumerations import Availability
from portal.models.library import Library
from tests.domain.situations import assessed

NOW = "2026-11-21T12:00"




@pytest.mark.parametrize(("now", "available"), [
    ("2026-11-19T23:59", Availability.BARRED),
    ("2026-11-20T00:00", Availability.YES),     # the first free day
])
def test_a_rejected_complaint_bars_a_new_one_for_six_months(
    library: Library, now: str, available: Availability,
) -> None:
    found = assessed(library, now, decision="vedtak-om-flytting",
                     previous={"kind": "commission_rejected", "on": "2026-05-20"})

    assert found.complaint.available is available


def test_the_first_free_day_does_not_move_for_a_weekend(library: Library) -> None:
    found = assessed(library, NOW, decision="vedtak-om-flytting",
                     previous={"kind": "commission_rejected", "on": "2026-07-16"})

    assert found.complaint.barred_until == date(2027, 1, 16)
    assert date(2027, 1, 16).isoweekday() == 6


def test_while_barred_the_next_steps_are_those_of_the_bar(library: Library) -> None:
    found = assessed(library, NOW, decision="vedtak-om-flytting",
                     previous={"kind": "commission_rejected", "on": "2026-11-01"})

    assert [step.id for step in found.complaint.next] == ["be_om_slutt", "retten"]


def test_a_complaint_over_something_else_bars_nothing(library: Library) -> None:
    found = assessed(library, NOW, decision="vedtak-om-flytting",
                     previous={"kind": "commission_rejected", "decision": "vedtak-om-ro", "on": "2026-11-01"})

    assert found.complaint.available is Availability.YES


def test_without_the_day_it_is_told_that_a_bar_may_run(library: Library) -> None:
    found = assessed(library, NOW, decision="vedtak-om-flytting", previous={"kind": "commission_rejected"})

    assert found.complaint.available is Availability.YES
    assert "perhaps-barred" in [note.id for note in found.notes]


def test_a_complaint_already_decided_is_used_up_and_leads_on(library: Library) -> None:
    found = assessed(library, NOW, previous={"kind": "commission_rejected"})

    assert found.complaint.available is Availability.NO
    assert [step.id for step in found.complaint.next] == ["retten"]


def test_an_answer_from_before_the_notice_was_to_another_decision(library: Library) -> None:
    found = assessed(library, NOW, notified_at="2026-11-20",
                     previous={"kind": "commission_rejected", "on": "2026-11-19"})

    assert found.complaint.available is Availability.YES
