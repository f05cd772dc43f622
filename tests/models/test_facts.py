"""Moments: a day in Oslo, with the clock when it is known."""

import pytest
from pydantic import ValidationError

from portal.models.facts import Facts


def notified(value: object) -> Facts:
    return Facts.model_validate({"decision": "x", "role": "patient", "notified_at": value})


@pytest.mark.parametrize(("sent", "told"), [
    ("2026-11-20", "2026-11-20"),
    ("2026-11-20T14:30", "2026-11-20T14:30:00+01:00"),
    ("2026-07-20T14:30", "2026-07-20T14:30:00+02:00"),
    ("2026-11-20T14:30Z", "2026-11-20T15:30:00+01:00"),
    ("2026-11-20T23:30-02:00", "2026-11-21T02:30:00+01:00"),
])
def test_a_moment_without_an_offset_is_oslos(sent: str, told: str) -> None:
    assert notified(sent).model_dump(mode="json")["notified_at"] == told


@pytest.mark.parametrize("sent", ["", "i går", "20.11.2026", "2026-02-29", "0000-01-01", "2026-11-20T25:00", 20261120,
                                  None.__class__, ["2026-11-20"], "2026-11-20 14:30", "9" * 1000])
def test_what_is_no_moment_is_refused(sent: object) -> None:
    with pytest.raises(ValidationError):
        notified(sent)
