"""Several decisions at once become separate complaints, the most urgent first."""

from datetime import date

from portal.domain.splitting import by_urgency, first_due
from portal.models.library import Library
from tests.domain.situations import assessed, at

NOW = "2026-11-21T12:00"


def test_the_first_clock_to_run_out_is_found(library: Library) -> None:
    assert first_due(assessed(library, NOW, notified_at="2026-11-20T14:30")) == at("2026-11-22T14:30")
    assert first_due(assessed(library, "2026-11-25T12:00", notified_at="2026-11-20T14:30")) == date(2026, 12, 11)


def test_between_the_two_readings_the_later_moment_is_the_one_to_keep(library: Library) -> None:
    found = assessed(library, "2026-11-22T18:00", notified_at="2026-11-20T14:30")

    assert first_due(found) == at("2026-11-23T14:30")


def test_where_nothing_runs_there_is_no_day(library: Library) -> None:
    assert first_due(assessed(library, NOW)) is None
    assert first_due(assessed(library, NOW, role="visitor")) is None


def test_each_keeps_its_own_body_and_clock_and_the_most_urgent_comes_first(library: Library) -> None:
    moved = assessed(library, NOW, decision="vedtak-om-flytting")
    quiet = assessed(library, NOW, notified_at="2026-11-20T14:30")
    ended = assessed(library, NOW, decision="vedtak-om-flytting", ended_on="2026-11-01")

    assert by_urgency([moved, ended, quiet]) == (quiet, ended, moved)
