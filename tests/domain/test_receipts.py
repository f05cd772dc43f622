"""The receipt: every rule behind an answer with its time, and a reason for each body that does not decide."""

from datetime import date

from portal.domain import receipts
from portal.domain.receipts import Part
from portal.models.enumerations import Unit
from portal.models.library import Library
from tests.domain.situations import assessed


def used(library: Library, now: str = "2026-11-21T12:00", **known: object) -> dict[Part, receipts.Used]:
    return {each.part: each for each in receipts.used(library, assessed(library, now, **known))}


def test_every_rule_behind_the_answer_is_there(library: Library) -> None:
    assert list(used(library)) == [Part.BODY, Part.DEADLINE, Part.SUSPENDS, Part.EARLIEST_START, Part.DECIDES_WITHIN,
                                   Part.LEGAL_AID]


def test_a_rule_with_an_amount_holds_from_the_day_of_its_value_until_the_next(library: Library) -> None:
    now, before = used(library)[Part.DEADLINE], used(library, notified_at="2019-11-29")[Part.DEADLINE]

    assert (now.since, now.until, now.amount and now.amount.value) == (date(2020, 1, 1), None, 3)
    assert (before.since, before.until) == (date(2001, 1, 1), date(2020, 1, 1))
    assert before.amount == (2, Unit.WEEKS)


def test_a_rule_without_an_amount_holds_since_its_provision_was_last_changed(library: Library) -> None:
    assert used(library)[Part.BODY].since == date(2026, 6, 1)


def test_the_rule_on_late_complaints_is_used_only_when_it_is_late(library: Library) -> None:
    assert Part.LATE in used(library, "2026-12-20T12:00", notified_at="2026-11-20")
    assert Part.LATE not in used(library, "2026-11-21T12:00", notified_at="2026-11-20")


def test_a_bar_and_a_complaint_that_is_used_up_are_named(library: Library) -> None:
    barred = used(library, decision="vedtak-om-flytting", previous={"kind": "commission_rejected", "on": "2026-11-01"})
    over = used(library, previous={"kind": "commission_rejected", "on": "2026-11-01"})

    assert (Part.BAR in barred, Part.EXHAUSTED in over) == (True, True)


def test_one_who_cannot_complain_gets_reasons_and_no_rules(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00", role="visitor")

    assert receipts.used(library, found) == ()
    assert {each.body for each in receipts.not_chosen(library, found)} == {"nemnda", "retten"}


def test_each_body_that_does_not_decide_has_the_first_reason_that_holds(library: Library) -> None:
    found = assessed(library, "2026-11-21T12:00")

    assert [(each.body, each.reason) for each in receipts.not_chosen(library, found)] == [("retten", "retten-senere")]
