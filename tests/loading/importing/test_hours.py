"""Opening hours in words become days and times, or are left for an editor to read."""

import pytest

from portal.loading.importing.hours import read_hours

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
WEEK = [*WEEKDAYS, "sat", "sun"]


@pytest.mark.parametrize(("words", "spans"), [
    ("Mon–Fri 09:00–15:00", [(WEEKDAYS, "09:00", "15:00")]),
    ("every day 14:00–22:00", [(WEEK, "14:00", "22:00")]),
    ("Mon–Fri 11:00–14:30 and 15:00–18:00", [(WEEKDAYS, "11:00", "14:30"), (WEEKDAYS, "15:00", "18:00")]),
    ("Mon, Tue, Wed, Fri 08:30–16:00; Thu 08:30–18:00",
     [(["mon", "tue", "wed", "fri"], "08:30", "16:00"), (["thu"], "08:30", "18:00")]),
    ("Mon–Wed 18:00–21:00, Thu–Sun 18:00–24:00",
     [(["mon", "tue", "wed"], "18:00", "21:00"), (["thu", "fri", "sat", "sun"], "18:00", "00:00")]),
])
def test_plain_hours_are_read(words: str, spans: list[tuple[list[str], str, str]]) -> None:
    assert read_hours(words) == [{"days": days, "from": opens, "to": closes} for days, opens, closes in spans]


def test_day_and_night_is_a_word() -> None:
    assert read_hours("every day 00:00–24:00") == "always"


@pytest.mark.parametrize("words", [
    "every day 14:00–22:00 (Christmas and summer 16:00–22:00)", "Mon–Fri 09:00–15:00 (2020; check)",
    "case intake Mon 17:00–20:00", "phone 08:00–15:00", "08:00–15:00", "limited hours, see soschat.no", "",
])
def test_what_says_more_than_days_and_times_is_not_guessed(words: str) -> None:
    assert read_hours(words) is None
