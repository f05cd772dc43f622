"""Open or closed, in Oslo time, also on public holidays and past midnight."""

from datetime import UTC, datetime

import pytest

from portal.domain.opening import Opening, opening
from portal.models.contact import OpenSpan
from portal.models.facts import OSLO

OFFICE = (OpenSpan(days=("mon", "tue", "wed", "thu", "fri"), opens="09:00", closes="14:30"),)
EVENING = (OpenSpan(days=("thu", "fri", "sat", "sun"), opens="18:00", closes="00:00"),)
NIGHT = (OpenSpan(days=("fri",), opens="22:00", closes="02:00"),)
EVERY_DAY = (OpenSpan(days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"), opens="14:00", closes="22:00"),)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=OSLO)


@pytest.mark.parametrize(("spans", "now", "expected"), [
    (OFFICE, at(23, 9), Opening(True, at(23, 14, 30))),                    # Monday, as it opens
    (OFFICE, at(23, 8, 59), Opening(False, at(23, 9))),
    (OFFICE, at(23, 14, 30), Opening(False, at(24, 9))),                   # as it closes
    (OFFICE, at(20, 15), Opening(False, at(23, 9))),                       # Friday: opens on Monday
    (OFFICE, at(25, 10, month=12), Opening(False, at(28, 9, month=12))),   # Christmas Day is a Friday
    (EVERY_DAY, at(25, 15, month=12), Opening(True, at(25, 22, month=12))),
    (EVENING, at(19, 23, 59), Opening(True, at(20, 0))),                   # Thursday, to midnight
    (EVENING, at(20, 0), Opening(False, at(20, 18))),
    (NIGHT, at(21, 1), Opening(True, at(21, 2))),                          # past midnight it is Friday's night
    (NIGHT, at(21, 2), Opening(False, at(27, 22))),
])
def test_a_line_is_open_within_its_hours(spans: tuple[OpenSpan, ...], now: datetime, expected: Opening) -> None:
    assert opening(spans, now) == expected


def test_the_hours_are_those_of_oslo() -> None:
    assert opening(OFFICE, datetime(2026, 11, 23, 8, 30, tzinfo=UTC)) == Opening(True, at(23, 14, 30))
    assert opening(OFFICE, datetime(2026, 6, 22, 7, 30, tzinfo=UTC)) == Opening(True, at(22, 14, 30, month=6))


def test_what_is_always_open_never_changes() -> None:
    assert opening((), at(25, 3, month=12), always=True) == Opening(True)


def test_without_hours_nothing_is_said() -> None:
    assert opening((), at(23, 9)) is None
