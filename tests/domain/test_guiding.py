"""The walk through a questionnaire."""


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


