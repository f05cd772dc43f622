"""The walk through a questionnaire."""

from portal.domain import guiding
from portal.models.library import Library


def next_question(library: Library, **answers: str) -> str | None:
    found = guiding.progress(library.guides["finn-ut"], answers).next
    return found.id if found else None


def test_the_first_question_comes_first(library: Library) -> None:
    assert next_question(library) == "rolle"


def test_the_next_question_is_the_first_that_applies_and_has_no_answer(library: Library) -> None:
    assert next_question(library, rolle="pasient", vedtak="ro") == "melding"
    assert next_question(library, rolle="pasient", vedtak="flytting") == "nei-for"


def test_a_question_about_a_day_given_is_skipped_when_the_day_is_not_known(library: Library) -> None:
    assert next_question(library, rolle="pasient", vedtak="ro", melding="vet-ikke") == "kommune"
    assert next_question(library, rolle="pasient", vedtak="ro", melding="2026-11-20") == "klokkeslett"


def test_an_answer_off_the_path_is_ignored_and_kept_aside(library: Library) -> None:
    answers = {"rolle": "pasient", "vedtak": "vet-ikke", "melding": "2026-11-20"}

    found = guiding.progress(library.guides["finn-ut"], answers)

    assert found.given == {"rolle": "pasient", "vedtak": "vet-ikke"}
    assert found.aside == {"melding": "2026-11-20"}
    assert found.next is None


def test_an_option_that_is_not_offered_is_asked_again(library: Library) -> None:
    assert next_question(library, rolle="pasient", vedtak="besok") == "vedtak"
    assert next_question(library, rolle="parorende", vedtak="besok") is None


def test_any_is_an_or_across_questions(library: Library) -> None:
    assert next_question(library, rolle="pasient", vedtak="flytting", **{"nei-for": "nei"}) == "kommune"
    assert next_question(library, rolle="parorende", vedtak="flytting", **{"nei-for": "nei"}) is None


def test_several_outcomes_may_hold(library: Library) -> None:
    found = guiding.outcomes(library.guides["finn-ut"], {"rolle": "parorende", "vedtak": "besok"})

    assert [outcome.id for outcome in found] == ["besok", "ogsa"]


def test_answers_become_facts_with_day_and_clock_together(library: Library) -> None:
    guide = library.guides["finn-ut"]
    given = {"rolle": "pasient", "vedtak": "ro", "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}

    facts = guiding.facts(guide, given, guiding.outcomes(guide, given)[0], "se")

    assert facts.decision == "vedtak-om-ro"
    assert facts.notified_at is not None
    assert facts.notified_at.at.isoformat() == "2026-11-20T14:30:00+01:00"
    assert (facts.municipality, facts.status, facts.lang) == ("5501", "compulsory_outpatient", "se")


def test_what_is_not_known_is_no_fact(library: Library) -> None:
    guide = library.guides["finn-ut"]
    given = {"rolle": "pasient", "vedtak": "ro", "melding": "vet-ikke", "kommune": "vet-ikke"}

    facts = guiding.facts(guide, given, guiding.outcomes(guide, given)[0], "nb")

    assert (facts.notified_at, facts.municipality) == (None, None)


def test_an_earlier_no_becomes_a_previous_complaint(library: Library) -> None:
    guide = library.guides["finn-ut"]
    given = {"rolle": "pasient", "vedtak": "flytting", "nei-for": "ja", "nei-dato": "2026-05-20"}

    facts = guiding.facts(guide, given, guiding.outcomes(guide, given)[0], "nb")

    assert facts.previous is not None
    assert (facts.previous.kind, str(facts.previous.on)) == ("commission_rejected", "2026-05-20")


def test_every_path_can_be_listed_and_ends_in_an_outcome(library: Library) -> None:
    paths = list(guiding.paths(library.guides["finn-ut"]))

    assert len(paths) == 22
    assert all(path.outcomes for path in paths)
    assert {outcome for path in paths for outcome in path.outcomes} == {
        outcome.id for outcome in library.guides["finn-ut"].outcomes
    }
