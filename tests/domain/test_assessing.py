"""The whole answer to a situation."""

import pytest

from portal.domain.assessing import assess
from portal.models.enumerations import Availability, DecisionTimeKind, LegalAid, Role
from portal.models.library import Library
from tests.domain.situations import assessed, at, facts

NOW = "2026-11-21T12:00"


def test_each_role_gets_the_route_that_is_open_to_it(library: Library) -> None:
    patient, relative = (assessed(library, NOW, role=role).complaint for role in ("patient", "next_of_kin"))

    assert (patient.legal_aid.kind, relative.legal_aid.kind) == (LegalAid.FREE_FIXED_FEE, LegalAid.NOT_AUTOMATIC)


def test_one_who_may_not_complain_is_shown_another_step(library: Library) -> None:
    found = assessed(library, NOW, role="visitor")

    assert found.complaint.available is Availability.NO
    assert [step.id for step in found.complaint.next] == ["be_om_slutt"]
    assert [note.id for note in found.notes] == ["not-yours"]


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("decision", ["vedtak-om-ro", "vedtak-om-flytting"])
def test_nobody_is_left_without_a_step_and_a_contact(library: Library, role: Role, decision: str) -> None:
    age = "12_15" if role is Role.CHILD else "adult"
    found = assessed(library, NOW, role=role, age=age, decision=decision)

    assert found.complaint.next
    assert found.contacts


def test_the_body_comes_first_among_the_contacts_and_is_that_of_the_place(library: Library) -> None:
    assert assessed(library, NOW, municipality="5501").contacts[0] == "nemnd-nord"
    assert assessed(library, NOW, municipality="0301").contacts[0] == "nemnd-sor"


def test_an_unverified_contact_is_never_shown(library: Library) -> None:
    assert "nemnd-uviss" not in assessed(library, NOW, municipality="5501").contacts


def test_a_route_can_depend_on_the_destination_and_there_may_be_several(library: Library) -> None:
    inpatient = assessed(library, NOW, decision="vedtak-om-flytting", destination="inpatient")
    outpatient = assessed(library, NOW, decision="vedtak-om-flytting", destination="outpatient")

    assert [route.body for route in (inpatient.complaint, *inpatient.other_routes)] == ["nemnda", "retten"]
    assert [route.body for route in (outpatient.complaint, *outpatient.other_routes)] == ["nemnda"]


def test_the_day_asked_about_can_be_given_and_stands_above_the_clock(library: Library) -> None:
    found = assess(library, facts(notified_at="2026-11-20", on="2026-12-12"), at(NOW))

    assert found.on == at("2026-12-12T00:00")
    assert found.complaint.deadline.passed


def test_how_fast_the_body_must_decide_is_told(library: Library) -> None:
    time = assessed(library, NOW).complaint.decides_within

    assert time is not None
    assert (time.kind, time.amount and time.amount.value, time.if_possible) == (DecisionTimeKind.WEEKS, 2, True)


def test_every_statement_names_what_it_rests_on(library: Library) -> None:
    found = assessed(library, NOW, notified_at="2026-11-20T14:30")

    cited = {citation.source for citation in found.sources}
    assert {"prl-2", "prl-3", "prl-3a"} <= cited
    assert len(found.sources) == len(set(found.sources))


def test_the_same_question_gives_the_same_answer(library: Library) -> None:
    known = facts(notified_at="2026-11-20T14:30", municipality="5501")

    assert assess(library, known, at(NOW)) == assess(library, known, at(NOW))


def test_an_unknown_decision_is_an_error(library: Library) -> None:
    with pytest.raises(KeyError):
        assess(library, facts(decision="noe-annet"), at(NOW))
