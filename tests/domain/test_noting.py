"""Which notes an assessment carries."""

import pytest

from portal.models.library import Library
from tests.domain.situations import assessed

NOW = "2026-11-21T12:00"


def noted(library: Library, **known: object) -> list[str]:
    return [note.id for note in assessed(library, NOW, **known).notes]


@pytest.mark.parametrize(("decided_on", "is_noted"), [("2026-11-05", True), ("2026-11-06", False)])
def test_a_decision_before_the_full_days_have_gone_is_noted(library: Library, decided_on: str, is_noted: bool) -> None:
    assert ("too-soon" in noted(library, established_on="2026-11-01", decided_on=decided_on)) is is_noted


def test_a_limit_needs_both_days_to_be_known(library: Library) -> None:
    assert "too-soon" not in noted(library, decided_on="2026-11-01")


@pytest.mark.parametrize(("days", "is_noted"), [(93, False), (94, True)])
def test_a_limit_in_months_is_over_only_when_no_month_could_be_longer(
    library: Library, days: int, is_noted: bool,
) -> None:
    assert ("too-long" in noted(library, lasted={"days": days})) is is_noted


@pytest.mark.parametrize(("decided_on", "is_noted"), [("2026-05-31", True), ("2026-06-01", False)])
def test_a_decision_from_before_the_reform_is_noted(library: Library, decided_on: str, is_noted: bool) -> None:
    assert ("old-rules" in noted(library, decided_on=decided_on)) is is_noted


def test_staff_are_told_what_staff_must_do(library: Library) -> None:
    assert "staff-pass-on" in noted(library, role="staff")
    assert "staff-pass-on" not in noted(library, role="patient")


def test_an_open_question_is_marked_as_uncertain(library: Library) -> None:
    found = assessed(library, NOW, notified_at="2026-11-20T14:30")

    assert [(note.id, note.certain) for note in found.notes] == [("sundays-open", False)]
