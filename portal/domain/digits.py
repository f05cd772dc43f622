"""Numbers as codes that are typed by hand: few digits that look alike, and one that tells when another is wrong.

The digits are 31, a prime: a check digit with growing weights then finds every single wrong digit and every two that
changed places (as in ISBN-10).
"""

from enum import StrEnum

DIGITS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
GROUP = 4
LONGEST = len(DIGITS) - 1


class CodeError(StrEnum):
    """Why a code cannot be used."""

    EMPTY = "empty"
    NOT_A_CODE = "not_a_code"
    MISTYPED = "mistyped"
    OLD = "old"


def checked(digits: str) -> str:
    """A code from its digits: with the check digit, in groups of four."""
    whole = digits + _check(digits)
    return "-".join(whole[start:start + GROUP] for start in range(0, len(whole), GROUP))


def read_digits(typed: str, fewest: int) -> str | CodeError:
    """The digits of a code without the check digit, or why it is none. Small letters, spaces, hyphens do not matter."""
    digits = "".join(typed.upper().split()).replace("-", "")
    if not digits:
        return CodeError.EMPTY
    if len(digits) > LONGEST or len(digits) <= fewest or not set(digits) <= set(DIGITS):
        return CodeError.NOT_A_CODE
    return digits[:-1] if _check(digits[:-1]) == digits[-1] else CodeError.MISTYPED


def written(number: int) -> str:
    """A number in our digits."""
    digits = DIGITS[0] if number == 0 else ""
    while number:
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    return digits


def padded(number: int, count: int) -> str:
    """A number in so many of our digits."""
    return written(number).rjust(count, DIGITS[0])


def number_of(digits: str) -> int:
    """The number some digits stand for."""
    number = 0
    for digit in digits:
        number = number * len(DIGITS) + DIGITS.index(digit)
    return number


def _check(digits: str) -> str:
    total = sum(place * DIGITS.index(digit) for place, digit in enumerate(digits, 1))
    return DIGITS[total % len(DIGITS)]
