"""Dates and times as each language writes them."""

from datetime import date, datetime

import pytest

from portal.models.facts import OSLO
from portal.models.library import Library
from portal.rendering import dates

FRIDAY = date(2026, 11, 20)
MOMENT = datetime(2026, 11, 22, 14, 30, tzinfo=OSLO)


def test_norwegian_days_say_the_weekday(library: Library) -> None:
    assert dates.day(library.site.language("nb"), FRIDAY) == "fredag 20. november 2026"
    assert dates.short_day(library.site.language("nb"), FRIDAY) == "20. november 2026"
    assert dates.moment(library.site.language("nb"), MOMENT) == "søndag 22. november 2026 kl. 14.30"


def test_sami_days_come_from_our_own_tables(library: Library) -> None:
    assert dates.day(library.site.language("se"), FRIDAY) == "skábmamánu 20. b. 2026"
    assert dates.moment(library.site.language("se"), MOMENT) == "skábmamánu 22. b. 2026, dii. 14.30"


def test_a_sami_hour_before_ten_has_two_digits(library: Library) -> None:
    early = datetime(2026, 1, 2, 9, 5, tzinfo=OSLO)

    assert dates.moment(library.site.language("se"), early) == "ođđajagemánu 2. b. 2026, dii. 09.05"


def test_a_moment_is_told_in_oslos_time_whatever_it_came_in(library: Library) -> None:
    abroad = datetime.fromisoformat("2026-11-22T13:30:00+00:00")

    assert dates.moment(library.site.language("nb"), abroad).endswith("kl. 14.30")


@pytest.mark.parametrize(("seen", "told"), [
    ("2026", "2026"), ("2026-08", "august 2026"), ("2026-08-13", "13. august 2026"),
])
def test_a_date_may_be_only_a_month_or_a_year(library: Library, seen: str, told: str) -> None:
    assert dates.seen(library.site.language("nb"), seen) == told


def test_a_sami_month_without_a_day_is_a_number_since_its_case_would_differ(library: Library) -> None:
    assert dates.seen(library.site.language("se"), "2026-08") == "08.2026"
