"""Answers as a short code the reader keeps: ids and days only, with the version of the questionnaire and a check digit.

The answers on the path are written as one number, each in the radix of its question, so the path itself need not be
kept.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from portal.domain import guiding
from portal.domain.answering import EARLIEST_YEAR
from portal.domain.digits import DIGITS, CodeError, checked, number_of, padded, read_digits, written
from portal.models.guide import AND, UNKNOWN, Guide, Question, QuestionKind, parts

VERSION_DIGITS = 2
FIRST_DAY = date(EARLIEST_YEAR, 1, 1)
MINUTES_IN_AN_HOUR = 60
NOT_GIVEN, NOT_KNOWN, FIRST_KNOWN = 0, 1, 2
RADIX = {QuestionKind.DATE: 1 << 16, QuestionKind.TIME: FIRST_KNOWN + 24 * 60, QuestionKind.PLACE: FIRST_KNOWN + 10_000}


@dataclass(frozen=True)
class Kept:
    """What a code holds."""

    guide: Guide
    answers: dict[str, str]


def code(guide: Guide, answers: Mapping[str, str]) -> str:
    """The code of the answers on the path, in groups of four."""
    number, given = 0, guiding.progress(guide, answers).given
    for question in reversed(_path(guide, given)):
        number = number * _radix(question) + _digit(question, given.get(question.id))
    return checked(_version(guide) + written(number))


def read(guides: Iterable[Guide], typed: str) -> Kept | CodeError:
    """The answers a code holds, or why it cannot be used. Small letters, spaces and hyphens do not matter."""
    digits = read_digits(typed, VERSION_DIGITS + 1)
    if isinstance(digits, CodeError):
        return digits
    guide = next((each for each in guides if _version(each) == digits[:VERSION_DIGITS]), None)
    if guide is None:
        return CodeError.OLD
    answers, rest = _answers(guide, number_of(digits[VERSION_DIGITS:]))
    return CodeError.NOT_A_CODE if rest or answers is None else Kept(guide, answers)


def _answers(guide: Guide, number: int) -> tuple[dict[str, str] | None, int]:
    """The answers in a number, question by question, and what is left of it."""
    given: dict[str, str] = {}
    for question in guide.questions:
        if not guiding.holds(question.when, given):
            continue
        number, digit = divmod(number, _radix(question))
        answer = _answer(question, digit)
        if answer is not None:
            if not guiding.is_offered(question, answer, given):
                return None, number
            given[question.id] = answer
    return given, number


def _path(guide: Guide, given: Mapping[str, str]) -> list[Question]:
    """The questions that the answers above them lead to."""
    path: list[Question] = []
    above: dict[str, str] = {}
    for question in guide.questions:
        if guiding.holds(question.when, above):
            path.append(question)
            if question.id in given:
                above[question.id] = given[question.id]
    return path


def _radix(question: Question) -> int:
    if question.kind is QuestionKind.SEVERAL:
        return 1 << len(question.options)
    return RADIX.get(question.kind, len(question.options) + 1)


def _digit(question: Question, answer: str | None) -> int:
    if answer is None:
        return NOT_GIVEN
    options = list(question.offers)
    if question.kind is QuestionKind.SEVERAL:
        return sum(1 << options.index(part) for part in parts(answer))
    if question.kind is QuestionKind.OPTIONS:
        return options.index(answer) + 1
    return NOT_KNOWN if answer == UNKNOWN else FIRST_KNOWN + _value(question.kind, answer)


def _value(kind: QuestionKind, answer: str) -> int:
    if kind is QuestionKind.DATE:
        return (date.fromisoformat(answer) - FIRST_DAY).days
    if kind is QuestionKind.TIME:
        hour, minute = answer.split(":")
        return int(hour) * MINUTES_IN_AN_HOUR + int(minute)
    return int(answer)


def _answer(question: Question, digit: int) -> str | None:
    options = list(question.offers)
    if digit == NOT_GIVEN:
        return None
    if question.kind is QuestionKind.SEVERAL:
        return AND.join(option for place, option in enumerate(options) if digit >> place & 1)
    if question.kind is QuestionKind.OPTIONS:
        return options[digit - 1]
    return UNKNOWN if digit == NOT_KNOWN else _text(question.kind, digit - FIRST_KNOWN)


def _text(kind: QuestionKind, value: int) -> str:
    if kind is QuestionKind.DATE:
        return (FIRST_DAY + timedelta(days=value)).isoformat()
    if kind is QuestionKind.TIME:
        hour, minute = divmod(value, MINUTES_IN_AN_HOUR)
        return f"{hour:02}:{minute:02}"
    return f"{value:04}"


def _version(guide: Guide) -> str:
    return padded(guide.version % len(DIGITS) ** VERSION_DIGITS, VERSION_DIGITS)
