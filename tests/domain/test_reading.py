"""A situation as it is sent, to facts or to every error; no error repeats what was sent."""

import pytest

from portal.domain.reading import FactError, FactProblem, read_facts
from portal.models.facts import Facts
from portal.models.library import Library
from tests.domain.situations import at

NOW = at("2026-11-21T12:00")
RIGHT = {"decision": "vedtak-om-ro", "role": "patient"}


def errors(library: Library, **sent: object) -> list[tuple[str, FactProblem]]:
    found = read_facts(library, {**RIGHT, **sent}, NOW)
    return [(error.field, error.problem) for error in found] if isinstance(found, tuple) else []


def test_two_facts_are_enough(library: Library) -> None:
    assert isinstance(read_facts(library, RIGHT, NOW), Facts)


@pytest.mark.parametrize("sent", [None, [], "text", 7])
def test_anything_but_an_object_is_refused(library: Library, sent: object) -> None:
    assert read_facts(library, sent, NOW) == (FactError("", FactProblem.NOT_AN_OBJECT),)


@pytest.mark.parametrize(("sent", "field", "problem"), [
    ({"decision": "legemiddel"}, "decision", FactProblem.NOT_ALLOWED),
    ({"role": "mother"}, "role", FactProblem.NOT_ALLOWED),
    ({"lang": "xx"}, "lang", FactProblem.NOT_ALLOWED),
    ({"municipality": "9999"}, "municipality", FactProblem.NOT_ALLOWED),
    ({"health_trust": "hf-ukjent"}, "health_trust", FactProblem.NOT_ALLOWED),
    ({"previous": {"kind": "commission_rejected", "decision": "x"}}, "previous.decision", FactProblem.NOT_ALLOWED),
    ({"notified_at": "29 February"}, "notified_at", FactProblem.NOT_A_DATE),
    ({"notified_at": "2026-02-29"}, "notified_at", FactProblem.NOT_A_DATE),
    ({"notified_at": "0000-01-01"}, "notified_at", FactProblem.NOT_A_DATE),
    ({"notified_at": "2026-11-22"}, "notified_at", FactProblem.IN_THE_FUTURE),
    ({"notified_at": "2026-11-21T12:01"}, "notified_at", FactProblem.IN_THE_FUTURE),
    ({"ended_on": "2026-11-22"}, "ended_on", FactProblem.IN_THE_FUTURE),
    ({"municipality": "5" * 1000}, "municipality", FactProblem.TOO_LONG),
    ({"decided_on": "2026-11-20", "notified_at": "2026-11-19"}, "notified_at", FactProblem.OUT_OF_ORDER),
    ({"role": "child", "age": "adult"}, "age", FactProblem.CONTRADICTION),
    ({"role": "child"}, "age", FactProblem.CONTRADICTION),
    ({"lasted": {"hours": 1, "days": 1}}, "lasted", FactProblem.CONTRADICTION),
    ({"lasted": {"hours": "1e400"}}, "lasted.hours", FactProblem.NOT_A_VALUE),
    ({"ended_by": "on_request"}, "ended_on", FactProblem.MISSING),
    ({"sentence": {"final_on": "2026-01-01", "paragraph": 3}}, "sentence.paragraph", FactProblem.NOT_A_VALUE),
])
def test_each_thing_that_is_wrong_is_named(
    library: Library, sent: dict[str, object], field: str, problem: FactProblem,
) -> None:
    assert (field, problem) in errors(library, **sent)


def test_an_unknown_field_is_refused_without_repeating_its_name(library: Library) -> None:
    found = read_facts(library, {**RIGHT, "my-secret": 1}, NOW)

    assert isinstance(found, tuple)
    assert (found[0].field, found[0].problem) == ("", FactProblem.UNKNOWN_FIELD)
    assert "notified_at" in found[0].allowed


def test_what_is_missing_is_named(library: Library) -> None:
    found = read_facts(library, {}, NOW)

    assert {(error.field, error.problem) for error in found if isinstance(error, FactError)} == {
        ("decision", FactProblem.MISSING), ("role", FactProblem.MISSING),
    }


def test_what_is_allowed_is_listed(library: Library) -> None:
    found = read_facts(library, {**RIGHT, "role": "mother"}, NOW)

    assert isinstance(found, tuple)
    assert {"patient", "next_of_kin", "staff"} <= set(found[0].allowed)


def test_a_moment_with_another_offset_is_brought_to_oslo(library: Library) -> None:
    found = read_facts(library, {**RIGHT, "notified_at": "2026-11-20T23:30:00Z"}, NOW)

    assert isinstance(found, Facts)
    assert found.notified_at is not None
    assert found.notified_at.day.isoformat() == "2026-11-21"


def test_a_day_before_the_rules_begin_is_refused_with_the_first_day_that_can_be_asked_about(library: Library) -> None:
    found = read_facts(library, {**RIGHT, "on": "2000-12-31"}, NOW)

    assert found == (FactError("on", FactProblem.BEFORE_COVERAGE, ("2001-01-01",)),)
