"""What the answers of a questionnaire say of a situation."""

from datetime import date

from portal.domain import guiding, interpreting
from portal.models.library import Library
from tests.domain.test_guiding import SEVERAL


def test_answers_become_facts_with_day_and_clock_together(library: Library) -> None:
    guide = library.guides["finn-ut"]
    given = {"rolle": "pasient", "vedtak": "ro", "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}

    facts = interpreting.facts(guide, given, guiding.outcomes(guide, given)[0], "se")

    assert facts.decision == "vedtak-om-ro"
    assert facts.notified_at is not None
    assert facts.notified_at.at.isoformat() == "2026-11-20T14:30:00+01:00"
    assert (facts.municipality, facts.status, facts.lang) == ("5501", "compulsory_outpatient", "se")


def test_what_is_not_known_is_no_fact(library: Library) -> None:
    guide = library.guides["finn-ut"]
    given = {"rolle": "pasient", "vedtak": "ro", "melding": "vet-ikke", "kommune": "vet-ikke"}

    facts = interpreting.facts(guide, given, guiding.outcomes(guide, given)[0], "nb")

    assert (facts.notified_at, facts.municipality) == (None, None)


def test_an_earlier_no_becomes_a_previous_complaint(library: Library) -> None:
    guide = library.guides["finn-ut"]
    given = {"rolle": "pasient", "vedtak": "flytting", "nei-for": "ja", "nei-dato": "2026-05-20"}

    facts = interpreting.facts(guide, given, guiding.outcomes(guide, given)[0], "nb")

    assert facts.previous is not None
    assert (facts.previous.kind, str(facts.previous.on)) == ("commission_rejected", "2026-05-20")


def test_the_facts_of_each_option_are_gathered() -> None:
    outcome = SEVERAL.outcomes[0].model_copy(update={"facts": {"role": "patient"}})
    found = interpreting.facts(SEVERAL, {"hva": "ro+flytting"}, outcome, "nb")

    assert (found.decision, found.status) == ("vedtak-om-ro", "observation")


def test_a_day_is_counted_from_an_answered_day(library: Library) -> None:
    outcome, on = SEVERAL.outcomes[1], date(2026, 11, 21)
    found = interpreting.counted(library, {"dag": "2026-11-01"}, outcome, on)

    assert found is not None
    assert found.unmoved == date(2026, 11, 22)
    assert interpreting.counted(library, {"dag": "vet-ikke"}, outcome, on) is None
    assert interpreting.counted(library, {}, outcome, on) is None
    assert interpreting.counted(library, {"dag": "2026-11-01"}, SEVERAL.outcomes[0], on) is None


def test_who_answers_is_what_the_first_question_said(library: Library) -> None:
    guide = library.guides["finn-ut"]

    assert interpreting.role(guide, {"rolle": "parorende"}) == "next_of_kin"
    assert interpreting.role(guide, {}) is None
