"""The walk through a questionnaire."""

from datetime import date

import pytest

from portal.domain import guiding
from portal.models.guide import Guide
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


SEVERAL = Guide.model_validate({
    "id": "flere", "reviewed": "2026-11-01", "voice": "hva", "examples": [],
    "questions": [
        {"id": "hva", "kind": "several", "most": 2,
         "options": [{"id": "ro", "facts": {"status": "observation"}}, {"id": "flytting"}, {"id": "besok"},
                     {"id": "vet-ikke"}]},
        {"id": "hvor", "when": {"hva": ["ro"], "not": {"hva": ["besok"]}}, "options": [{"id": "hjemme"}]},
        {"id": "dag", "kind": "date", "when": {"hva": ["flytting"]}},
        {"id": "kommune", "kind": "place", "later": True, "when": {"hva": ["oppgitt"]}},
    ],
    "outcomes": [
        {"id": "ro", "when": {"hva": ["ro"]}, "decision": "vedtak-om-ro"},
        {"id": "flytting", "when": {"hva": ["flytting"]}, "counted": {"question": "dag", "law": "klagefrist"}},
        {"id": "annet", "when": {"hva": ["besok", "vet-ikke"]}},
    ],
})


def test_each_of_several_options_leads_to_its_outcome() -> None:
    assert [each.id for each in guiding.outcomes(SEVERAL, {"hva": "ro+flytting"})] == ["ro", "flytting"]


def test_an_option_that_is_excluded_stops_a_question() -> None:
    asked = {answer: guiding.progress(SEVERAL, {"hva": answer}).next for answer in ("ro", "ro+besok", "besok")}

    assert {answer: question and question.id for answer, question in asked.items()} == {
        "ro": "hvor", "ro+besok": None, "besok": None}


@pytest.mark.parametrize(("answer", "fits"), [
    ("ro", True), ("ro+flytting", True), ("flytting+ro", True), ("vet-ikke", True),
    ("ro+flytting+besok", False), ("ro+ro", False), ("ro+vet-ikke", False), ("ro+", False), ("+", False),
    ("noe", False),
])
def test_an_answer_of_several_is_known_and_not_too_long_and_names_none_twice(answer: str, fits: bool) -> None:
    assert guiding.fits(SEVERAL.questions[0], answer) is fits


def test_every_way_through_several_options_is_walked_alone_and_together() -> None:
    walked = {path.answers["hva"] for path in guiding.paths(SEVERAL)}

    assert walked == {"ro", "flytting", "besok", "vet-ikke", "ro+flytting", "ro+besok", "flytting+besok"}
    assert all("kommune" not in path.answers for path in guiding.paths(SEVERAL))


def test_what_is_asked_later_is_offered_until_it_is_answered() -> None:
    assert [each.id for each in guiding.later(SEVERAL, {"hva": "ro"})] == ["kommune"]
    assert guiding.later(SEVERAL, {"hva": "ro", "kommune": "5501"}) == ()
    assert guiding.later(SEVERAL, {"hva": "vet-ikke"}) == ()
    assert guiding.progress(SEVERAL, {"hva": "vet-ikke", "kommune": "5501"}).aside == {"kommune": "5501"}


def test_the_facts_of_each_option_are_gathered() -> None:
    outcome = SEVERAL.outcomes[0].model_copy(update={"facts": {"role": "patient"}})
    found = guiding.facts(SEVERAL, {"hva": "ro+flytting"}, outcome, "nb")

    assert (found.decision, found.status) == ("vedtak-om-ro", "observation")


def test_a_day_is_counted_from_an_answered_day(library: Library) -> None:
    outcome, on = SEVERAL.outcomes[1], date(2026, 11, 21)
    found = guiding.counted(library, {"dag": "2026-11-01"}, outcome, on)

    assert found is not None
    assert found.unmoved == date(2026, 11, 22)
    assert guiding.counted(library, {"dag": "vet-ikke"}, outcome, on) is None
    assert guiding.counted(library, {}, outcome, on) is None
    assert guiding.counted(library, {"dag": "2026-11-01"}, SEVERAL.outcomes[0], on) is None
