"""Whether an answer can be used, and how typed days and times are read."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from portal.models.guide import UNKNOWN, WITH_OPTIONS, QuestionKind

EARLIEST_YEAR = 1950
_NUMBER = re.compile(r"\d{1,4}", re.ASCII)
_TIME = re.compile(r"(\d{1,2})(?:[.,: ]?(\d{2}))?", re.ASCII)
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_ISO_TIME = re.compile(r"\d{2}:\d{2}", re.ASCII)


class AnswerError(StrEnum):
    """Why an answer cannot be used."""

    MISSING = "missing"
    NOT_OFFERED = "not_offered"
    TOO_MANY = "too_many"
    NOT_A_DATE = "not_a_date"
    IN_THE_FUTURE = "in_the_future"
    TOO_LONG_AGO = "too_long_ago"
    NOT_A_TIME = "not_a_time"
    NOT_A_PLACE = "not_a_place"


@dataclass(frozen=True)
class Read:
    """An answer as it is kept, or why it cannot be used."""

    answer: str | None = None
    error: AnswerError | None = None


def read_day(day: str, month: str, year: str, today: date) -> Read:
    """A day typed in three parts."""
    parts = [part.strip() for part in (year, month, day)]
    if not any(parts):
        return Read(error=AnswerError.MISSING)
    if not all(_NUMBER.fullmatch(part) for part in parts):
        return Read(error=AnswerError.NOT_A_DATE)
    try:
        found = date(*(int(part) for part in parts))
    except ValueError:
        return Read(error=AnswerError.NOT_A_DATE)
    error = _day_error(found, today)
    return Read(error=error) if error else Read(found.isoformat())


def _day_error(found: date, today: date) -> AnswerError | None:
    if found > today:
        return AnswerError.IN_THE_FUTURE
    return AnswerError.TOO_LONG_AGO if found.year < EARLIEST_YEAR else None


def read_time(typed: str) -> Read:
    """A time of day typed as 14.30, 14:30, 1430 or 14."""
    if not typed.strip():
        return Read(error=AnswerError.MISSING)
    match = _TIME.fullmatch(typed.strip())
    try:
        found = time(int(match[1]), int(match[2] or 0)) if match else None
    except ValueError:
        found = None
    return Read(found.isoformat("minutes")) if found else Read(error=AnswerError.NOT_A_TIME)


def kept_error(kind: QuestionKind, answer: str, places: Collection[str], today: date) -> AnswerError | None:
    """Why an answer carried along in the form cannot be used, or nothing."""
    if answer == UNKNOWN or kind in WITH_OPTIONS:
        return None
    if kind is QuestionKind.PLACE:
        return None if answer in places else AnswerError.NOT_A_PLACE
    if kind is QuestionKind.TIME:
        return None if _ISO_TIME.fullmatch(answer) and read_time(answer).answer else AnswerError.NOT_A_TIME
    if not _ISO_DAY.fullmatch(answer):
        return AnswerError.NOT_A_DATE
    year, month, day = answer.split("-")
    return read_day(day, month, year, today).error
