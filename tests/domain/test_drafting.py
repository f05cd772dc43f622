"""The letter: a complaint that cannot be taken for anything else, and nothing the person did not say."""

import pytest

from portal.domain.circumstances import Situation
from portal.domain.drafting import (
    asked,
    draft,
    handed_to,
    main_letter,
    offered,
    recipient,
    step_letters,
    ticked_at_first,
)
from portal.models.enumerations import Role
from portal.models.letter import Circumstance, Filled, Paragraph
from portal.models.library import Library
from tests.domain.situations import assessed

NOW = "2026-11-21T12:00"
NOTICE = "2026-11-20T14:30"
NOTHING_TICKED = Filled(ticked={"onsker": ()})


def situation(library: Library, now: str = NOW, *, alone: bool = True, **known: object) -> Situation:
    found = assessed(library, now, **known)
    return Situation(found.facts.role, found, alone)


def said(library: Library, now: str = NOW, filled: Filled = NOTHING_TICKED, *, alone: bool = True,
         **known: object) -> list[str]:
    found = situation(library, now, alone=alone, **known)
    return [each.id for each in draft(library, library.letters["klage"], found, filled).paragraphs]


def test_with_nothing_filled_in_there_is_room_for_name_words_and_signature(library: Library) -> None:
    assert said(library, role="next_of_kin", ended=True) == [
        "til", "navn", "pasient", "overskrift", "klager", "hjemmel", "egne-ord", "underskrift"]


def test_without_a_known_decision_the_heading_still_says_that_it_is_a_complaint(library: Library) -> None:
    drafted = draft(library, library.letters["klage"], Situation(Role.PATIENT), NOTHING_TICKED)

    assert [each.id for each in drafted.paragraphs] == [
        "til", "navn", "overskrift-ukjent", "klager", "egne-ord", "underskrift"]
    assert (drafted.decision, drafted.body) == (None, "nemnda")


def test_the_day_of_the_notice_is_said_only_when_the_person_said_it(library: Library) -> None:
    assert "melding" in said(library, notified_at=NOTICE)
    assert "melding" not in said(library)


def test_within_the_hours_it_holds_that_the_measure_must_wait(library: Library) -> None:
    assert "skal-vente" in said(library, notified_at=NOTICE)
    assert "i-tide" not in said(library, notified_at=NOTICE)


def test_between_the_two_readings_it_holds_that_the_complaint_is_in_time(library: Library) -> None:
    sentences = said(library, "2026-11-22T18:00", notified_at=NOTICE)

    assert "i-tide" in sentences
    assert "skal-vente" not in sentences


def test_hours_without_a_known_beginning_are_claimed_only_if_they_still_run(library: Library) -> None:
    letter = library.letters["klage"].model_copy(update={"paragraphs": (
        Paragraph(id="klager"), Paragraph(id="i-tide", when=(Circumstance.SHALL_WAIT,)),
        Paragraph(id="hjemmel", when=(Circumstance.WAITS_IF_SOON,)))})
    unknown, known = situation(library), situation(library, notified_at=NOTICE)

    assert [each.id for each in draft(library, letter, unknown, NOTHING_TICKED).paragraphs] == ["klager", "hjemmel"]
    assert [each.id for each in draft(library, letter, known, NOTHING_TICKED).paragraphs] == ["klager", "i-tide"]


def test_the_moment_of_the_notice_and_the_hours_are_there_to_be_said(library: Library) -> None:
    drafted = draft(library, library.letters["klage"], situation(library, notified_at=NOTICE), NOTHING_TICKED)

    assert (str(drafted.notified.at), drafted.window.value) == ("2026-11-20 14:30:00+01:00", 48)


def test_a_late_complaint_has_room_for_the_reason(library: Library) -> None:
    assert "sent-fordi" in said(library, "2026-12-20T12:00", notified_at="2026-11-20")
    assert "sent-fordi" not in said(library, notified_at="2026-11-20")


def test_what_is_ticked_is_said_and_what_is_not_ticked_is_not(library: Library) -> None:
    ticked = Filled(ticked={"onsker": ("vente", "hjelper")})

    assert {"be-vente", "hjelper"} <= set(said(library, filled=ticked, notified_at=NOTICE))
    assert not {"be-vente", "hjelper"} & set(said(library, notified_at=NOTICE))


def test_what_helps_is_ticked_from_the_start_and_what_cannot_help_is_not_offered(library: Library) -> None:
    letter, wishes = library.letters["klage"], library.letter_fields["onsker"]
    patient, over = situation(library, notified_at=NOTICE), situation(library, role="next_of_kin", ended=True)

    assert ticked_at_first(letter, wishes, patient) == ("vente", "hjelper")
    assert [each.id for each in offered(letter, wishes, patient)] == ["vente", "hjelper"]
    assert offered(letter, wishes, over) == ()


def test_where_the_decision_is_not_known_all_wishes_of_the_letter_are_offered_and_those_that_may_help_are_ticked(
        library: Library) -> None:
    letter, wishes, unknown = library.letters["klage"], library.letter_fields["onsker"], Situation(Role.PATIENT)
    unasked = wishes.model_copy(update={"choices": tuple(each.model_copy(update={"ticked": each.id == "vente"})
                                                         for each in wishes.choices)})

    assert [each.id for each in offered(letter, wishes, unknown)] == ["vente", "hjelper"]
    assert ticked_at_first(letter, wishes, unknown) == ("vente", "hjelper")
    assert ticked_at_first(letter, unasked, unknown) == ("vente",)


def test_what_is_not_offered_to_who_writes_is_not_ticked_for_them(library: Library) -> None:
    letter, wishes = library.letters["klage"], library.letter_fields["onsker"]
    own = wishes.model_copy(update={"choices": tuple(
        each.model_copy(update={"writers": (Role.PATIENT,)} if each.id == "hjelper" else {})
        for each in wishes.choices)})

    assert ticked_at_first(letter, own, Situation(Role.PATIENT)) == ("vente", "hjelper")
    assert ticked_at_first(letter, own, Situation(Role.NEXT_OF_KIN)) == ("vente",)


def test_only_others_name_the_patient_and_only_the_late_are_asked_why(library: Library) -> None:
    letter = library.letters["klage"]
    patient = [each.id for each in asked(library, letter, situation(library, notified_at=NOTICE))]
    relative = [each.id for each in asked(library, letter, situation(library, role="next_of_kin"))]

    assert patient == ["navn", "onsker", "hjelper", "egne-ord"]
    assert "pasient" in relative


def test_beside_other_complaints_the_day_is_left_to_be_written(library: Library) -> None:
    sentences = said(library, alone=False, notified_at=NOTICE)

    assert "melding" not in sentences
    assert "melding-dag" in sentences


def test_the_letter_goes_to_the_body_that_decides_and_to_whom_the_rule_says(library: Library) -> None:
    letter, found = library.letters["klage"], situation(library, notified_at=NOTICE)

    assert main_letter(library, assessed(library, NOW)) == "klage"
    assert handed_to(library, letter, found) == ("any_health_worker", "body")
    assert draft(library, letter, found, NOTHING_TICKED).body == "nemnda"


def test_a_form_that_is_kept_has_no_recipient(library: Library) -> None:
    assert recipient(library, library.letters["skjema"], Situation(Role.PATIENT)) is None


def test_the_steps_that_come_next_bring_their_letters(library: Library) -> None:
    assert step_letters(library, assessed(library, NOW, role="visitor")) == ()
    assert main_letter(library, assessed(library, NOW, role="staff")) == "klage"


@pytest.mark.parametrize(("now", "known"), [
    (NOW, {"role": "visitor"}),
    (NOW, {"decision": "vedtak-om-flytting", "previous": {"kind": "commission_rejected", "on": "2026-11-01"}}),
    ("2028-12-20T12:00", {"notified_at": "2026-11-20"}),
])
def test_there_is_no_letter_of_complaint_where_there_is_nothing_to_complain_over(
        library: Library, now: str, known: dict[str, object]) -> None:
    assert main_letter(library, assessed(library, now, **known)) is None


def test_when_the_measure_is_over_nobody_asks_that_it_waits(library: Library) -> None:
    sentences = said(library, filled=Filled(ticked={"onsker": ()}), notified_at="2026-11-20", ended=True)

    assert not {"skal-vente", "i-tide"} & set(sentences)
