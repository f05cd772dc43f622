"""Whether an answer can be used, and how typed days and times are read."""

from datetime import date

import pytest

from portal.domain.answering import AnswerError, kept_error, read_day, read_time
from portal.models.guide import QuestionKind

TODAY = date(2026, 11, 21)


def test_a_day_is_read_from_three_fields() -> None:
    assert read_day("20", "11", "2026", TODAY).answer == "2026-11-20"


def test_spaces_and_leading_noughts_do_no_harm() -> None:
    assert read_day(" 07", "1 ", "2026", TODAY).answer == "2026-01-07"


@pytest.mark.parametrize(("typed", "error"), [
    (("", "", ""), AnswerError.MISSING),
    (("20", "", "2026"), AnswerError.NOT_A_DATE),
    (("29", "2", "2026"), AnswerError.NOT_A_DATE),          # no leap year
    (("1", "1", "0"), AnswerError.NOT_A_DATE),              # year 0
    (("31", "4", "2026"), AnswerError.NOT_A_DATE),
    (("2o", "11", "2026"), AnswerError.NOT_A_DATE),
    (("٢٠", "11", "2026"), AnswerError.NOT_A_DATE),         # only our digits
    (("1" * 1000, "11", "2026"), AnswerError.NOT_A_DATE),
    (("-1", "11", "2026"), AnswerError.NOT_A_DATE),
    (("22", "11", "2026"), AnswerError.IN_THE_FUTURE),
    (("31", "12", "1949"), AnswerError.TOO_LONG_AGO),
])
def test_a_day_that_cannot_be_used_says_why(typed: tuple[str, str, str], error: AnswerError) -> None:
    assert read_day(*typed, TODAY).error is error


def test_a_leap_day_of_a_leap_year_is_a_day() -> None:
    assert read_day("29", "2", "2024", TODAY).answer == "2024-02-29"


@pytest.mark.parametrize("typed", ["14.30", "14:30", "14,30", "1430", "14 30"])
def test_a_time_is_read_as_people_write_it(typed: str) -> None:
    assert read_time(typed).answer == "14:30"


def test_a_whole_hour_is_enough() -> None:
    assert read_time("9").answer == "09:00"


@pytest.mark.parametrize(("typed", "error"), [
    ("", AnswerError.MISSING), ("24:00", AnswerError.NOT_A_TIME), ("14.60", AnswerError.NOT_A_TIME),
    ("om kvelden", AnswerError.NOT_A_TIME), ("1" * 1000, AnswerError.NOT_A_TIME),
])
def test_a_time_that_cannot_be_used_says_why(typed: str, error: AnswerError) -> None:
    assert read_time(typed).error is error


@pytest.mark.parametrize(("kind", "answer", "error"), [
    (QuestionKind.DATE, "vet-ikke", None),
    (QuestionKind.DATE, "2026-11-20", None),
    (QuestionKind.DATE, "2026-11-22", AnswerError.IN_THE_FUTURE),
    (QuestionKind.DATE, "2026-02-29", AnswerError.NOT_A_DATE),
    (QuestionKind.DATE, "20.11.2026", AnswerError.NOT_A_DATE),
    (QuestionKind.TIME, "14:30", None),
    (QuestionKind.TIME, "14.30", AnswerError.NOT_A_TIME),
    (QuestionKind.PLACE, "5501", None),
    (QuestionKind.PLACE, "9999", AnswerError.NOT_A_PLACE),
])
def test_an_answer_carried_along_is_checked_again(kind: QuestionKind, answer: str, error: AnswerError | None) -> None:
    assert kept_error(kind, answer, {"5501"}, TODAY) is error
