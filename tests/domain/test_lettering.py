"""The letter: a complaint that cannot be taken for anything else, and nothing the person did not say."""

import pytest

from portal.domain.lettering import Sentence, letter
from portal.models.library import Library
from tests.domain.situations import assessed

NOW = "2026-11-21T12:00"
ALWAYS = {Sentence.TO, Sentence.HEADING, Sentence.COMPLAIN, Sentence.PROVISION, Sentence.TREAT, Sentence.REASONS,
          Sentence.SIGNED}


def said(library: Library, now: str = NOW, **known: object) -> set[Sentence]:
    return set(letter(library, assessed(library, now, **known)))


def test_a_letter_says_what_it_is_and_asks_for_an_answer_in_writing(library: Library) -> None:
    sentences = letter(library, assessed(library, NOW, notified_at="2026-11-20T14:30"))

    assert set(sentences) >= ALWAYS
    assert sentences[:3] == (Sentence.TO, Sentence.HEADING, Sentence.COMPLAIN)
    assert sentences[-2:] == (Sentence.SIGNED, Sentence.RECEIVED)


def test_the_day_of_the_notice_is_said_only_when_the_person_said_it(library: Library) -> None:
    assert Sentence.NOTIFIED in said(library, notified_at="2026-11-20T14:30")
    assert Sentence.NOTIFIED not in said(library)


def test_within_the_hours_it_holds_that_the_measure_must_wait(library: Library) -> None:
    sentences = said(library, notified_at="2026-11-20T14:30")

    assert {Sentence.SHALL_WAIT, Sentence.ASK_TO_WAIT} <= sentences
    assert Sentence.IN_TIME not in sentences


def test_between_the_two_readings_it_holds_that_the_complaint_is_in_time(library: Library) -> None:
    sentences = said(library, "2026-11-22T18:00", notified_at="2026-11-20T14:30")

    assert Sentence.IN_TIME in sentences
    assert Sentence.SHALL_WAIT not in sentences


def test_a_late_complaint_has_room_for_the_reason(library: Library) -> None:
    assert Sentence.LATE_BECAUSE in said(library, "2026-12-20T12:00", notified_at="2026-11-20")
    assert Sentence.LATE_BECAUSE not in said(library, notified_at="2026-11-20")


def test_only_one_whose_lawyer_is_free_asks_for_one_and_only_others_name_the_patient(library: Library) -> None:
    patient, relative = said(library), said(library, role="next_of_kin")

    assert (Sentence.LAWYER in patient, Sentence.PATIENT in patient) == (True, False)
    assert (Sentence.LAWYER in relative, Sentence.PATIENT in relative) == (False, True)


def test_beside_other_complaints_the_day_is_left_to_be_written(library: Library) -> None:
    found = assessed(library, NOW, notified_at="2026-11-20T14:30")

    assert Sentence.NOTIFIED not in letter(library, found, alone=False)
    assert Sentence.NOTIFIED_ON in letter(library, found, alone=False)


def test_when_it_is_too_late_for_a_late_complaint_there_is_no_letter(library: Library) -> None:
    assert said(library, "2028-12-20T12:00", notified_at="2026-11-20") == set()


def test_when_the_measure_is_over_nobody_asks_that_it_waits(library: Library) -> None:
    ended = said(library, notified_at="2026-11-20", ended=True)

    assert not {Sentence.ASK_TO_WAIT, Sentence.SHALL_WAIT, Sentence.IN_TIME} & ended


@pytest.mark.parametrize("known", [
    {"role": "visitor"}, {"role": "staff"},
    {"decision": "vedtak-om-flytting", "previous": {"kind": "commission_rejected", "on": "2026-11-01"}},
])
def test_there_is_no_letter_where_there_is_nothing_to_complain_over(library: Library, known: dict[str, object]) -> None:
    assert said(library, **known) == set()
