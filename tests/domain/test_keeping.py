"""The code that holds the answers: the same answers again, or a plain word on what is wrong. Nothing is kept by us."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from portal.domain.digits import DIGITS, CodeError
from portal.domain.keeping import Kept, code, read
from portal.models.guide import Guide
from portal.models.library import Library

ANSWERS = {"rolle": "pasient", "vedtak": "ro", "melding": "2026-11-20", "klokkeslett": "14:30", "kommune": "5501"}


@pytest.fixture(scope="module")
def guide(library: Library) -> Guide:
    return library.guides["finn-ut"]


def test_a_code_gives_the_same_answers_again(guide: Guide) -> None:
    kept = read([guide], code(guide, ANSWERS))

    assert isinstance(kept, Kept)
    assert kept.answers == ANSWERS


def test_small_letters_spaces_and_hyphens_do_not_matter(guide: Guide) -> None:
    typed = "  " + code(guide, ANSWERS).lower().replace("-", " ")

    assert isinstance(read([guide], typed), Kept)


def test_what_is_off_the_path_is_not_in_the_code(guide: Guide) -> None:
    assert code(guide, {**ANSWERS, "nei-for": "ja", "finnes-ikke": "x"}) == code(guide, ANSWERS)


def test_not_to_know_is_an_answer_too(guide: Guide) -> None:
    unknown = {"rolle": "pasient", "vedtak": "ro", "melding": "vet-ikke", "kommune": "vet-ikke"}
    kept = read([guide], code(guide, unknown))

    assert isinstance(kept, Kept)
    assert kept.answers == unknown


def test_a_code_is_short_and_has_no_letters_that_look_like_others(guide: Guide) -> None:
    found = code(guide, ANSWERS).replace("-", "")

    assert len(found) <= 18
    assert not set("01IOU") & set(DIGITS)


@settings(max_examples=300, deadline=None)
@given(place=some.integers(0, 100), digit=some.sampled_from(DIGITS))
def test_every_single_wrong_digit_is_found(library: Library, place: int, digit: str) -> None:
    guide = library.guides["finn-ut"]
    right = code(guide, ANSWERS).replace("-", "")
    place %= len(right)
    wrong = right[:place] + digit + right[place + 1:]

    assert wrong == right or read([guide], wrong) is CodeError.MISTYPED


def test_two_digits_that_changed_places_are_found(guide: Guide) -> None:
    right = code(guide, ANSWERS).replace("-", "")
    for place in range(len(right) - 1):
        swapped = right[:place] + right[place + 1] + right[place] + right[place + 2:]
        assert swapped == right or read([guide], swapped) is CodeError.MISTYPED


@pytest.mark.parametrize(("typed", "error"), [
    ("", CodeError.EMPTY), (" - ", CodeError.EMPTY), ("ABC", CodeError.NOT_A_CODE), ("O0I1-2222", CodeError.NOT_A_CODE),
    ("æøå-čáŧ", CodeError.NOT_A_CODE), ("2" * 200, CodeError.NOT_A_CODE), ("<b>222222</b>", CodeError.NOT_A_CODE),
])
def test_what_is_no_code_is_said_to_be_none(guide: Guide, typed: str, error: CodeError) -> None:
    assert read([guide], typed) is error


def test_a_code_of_other_questions_is_old(guide: Guide) -> None:
    changed = Guide.model_validate({**guide.model_dump(), "questions": guide.questions[:-1]})

    assert read([changed], code(guide, ANSWERS)) is CodeError.OLD
