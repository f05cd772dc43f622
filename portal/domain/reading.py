"""A situation as it is sent to us, to facts; or each thing that is wrong, with what is allowed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from portal.models.enumerations import Age, Role, Status
from portal.models.facts import Facts, Moment
from portal.models.library import Library

MOST_DECISIONS = 10


class FactProblem(StrEnum):
    """Why a fact cannot be used."""

    UNKNOWN_FIELD = "unknown_field"
    MISSING = "missing"
    NOT_ALLOWED = "not_allowed"
    NOT_A_DATE = "not_a_date"
    IN_THE_FUTURE = "in_the_future"
    BEFORE_COVERAGE = "before_coverage"
    TOO_LONG = "too_long"
    OUT_OF_ORDER = "out_of_order"
    CONTRADICTION = "contradiction"
    NOT_AN_OBJECT = "not_an_object"
    NOT_A_VALUE = "not_a_value"


@dataclass(frozen=True)
class FactError:
    """A fact that cannot be used: which, why, and what is allowed in its place."""

    field: str
    problem: FactProblem
    allowed: tuple[str, ...] = ()


_PROBLEMS = {
    "missing": FactProblem.MISSING, "extra_forbidden": FactProblem.UNKNOWN_FIELD, "enum": FactProblem.NOT_ALLOWED,
    "not_a_date": FactProblem.NOT_A_DATE, "not_a_moment": FactProblem.NOT_A_DATE,
    "string_too_long": FactProblem.TOO_LONG, "model_type": FactProblem.NOT_AN_OBJECT,
}


def read_facts(library: Library, sent: object, now: datetime) -> Facts | tuple[FactError, ...]:
    """Facts from a JSON value, or every error that was found. No error repeats what was sent."""
    if not isinstance(sent, Mapping):
        return (FactError("", FactProblem.NOT_AN_OBJECT),)
    try:
        facts = Facts.model_validate(dict(sent))
    except ValidationError as error:
        return tuple(_fact_error(each) for each in error.errors(include_url=False, include_input=False))
    errors = (*_unknown(library, facts), *_times(library, facts, now), *contradictions(facts))
    return errors or facts


def read_several(library: Library, sent: object, now: datetime) -> tuple[Facts, ...] | tuple[FactError, ...]:
    """Facts for each of several decisions: what stands beside `decisions` goes for all that do not say otherwise."""
    if not isinstance(sent, Mapping):
        return (FactError("", FactProblem.NOT_AN_OBJECT),)
    asked = sent.get("decisions")
    if not isinstance(asked, list) or not 1 <= len(asked) <= MOST_DECISIONS:
        return (FactError("decisions", FactProblem.NOT_A_VALUE if "decisions" in sent else FactProblem.MISSING),)
    shared = {key: value for key, value in sent.items() if key != "decisions"}
    found, errors = [], []
    for number, each in enumerate(asked):
        read = read_facts(library, {**shared, **(each if isinstance(each, Mapping) else {"decision": each})}, now)
        if isinstance(read, Facts):
            found.append(read)
        else:
            errors += [replace(error, field=f"decisions.{number}.{error.field}".rstrip(".")) for error in read]
    return tuple(errors) or tuple(found)


def _fact_error(error: ErrorDetails) -> FactError:
    problem = _PROBLEMS.get(error["type"], FactProblem.NOT_A_VALUE)
    field = ".".join(str(step) for step in error["loc"])
    if problem is FactProblem.NOT_ALLOWED:
        expected = str(error["ctx"]["expected"]).replace("'", "").replace(" or ", ", ")
        return FactError(field, problem, tuple(expected.split(", ")))
    if problem is FactProblem.UNKNOWN_FIELD:
        return FactError("", problem, tuple(Facts.model_fields))
    return FactError(field, problem)


def _unknown(library: Library, facts: Facts) -> list[FactError]:
    previous = facts.previous.decision if facts.previous else None
    checks = (
        ("decision", facts.decision, library.decisions), ("previous.decision", previous, library.decisions),
        ("municipality", facts.municipality, library.homes), ("lang", facts.lang, library.site.tags),
        ("health_trust", facts.health_trust, library.health_trusts),
    )
    return [FactError(field, FactProblem.NOT_ALLOWED, tuple(sorted(known)) if field != "municipality" else ())
            for field, value, known in checks if value is not None and value not in known]


def _times(library: Library, facts: Facts, now: datetime) -> list[FactError]:
    on = facts.on or Moment.of(now)
    if on.day < library.covered_from:
        return [FactError("on", FactProblem.BEFORE_COVERAGE, (library.covered_from.isoformat(),))]
    ahead = [FactError(field, FactProblem.IN_THE_FUTURE) for field, value in _dated(facts) if _is_after(value, on)]
    return [*ahead, *_order(facts)]


def _dated(facts: Facts) -> list[tuple[str, date | Moment | None]]:
    return [
        ("notified_at", facts.notified_at), ("patient_notified_at", facts.patient_notified_at),
        ("decided_on", facts.decided_on), ("established_on", facts.established_on), ("ended_on", facts.ended_on),
        ("previous.on", facts.previous.on if facts.previous else None),
        ("sentence.final_on", facts.sentence.final_on if facts.sentence else None),
    ]


def _is_after(value: date | Moment | None, on: Moment) -> bool:
    if isinstance(value, Moment):
        return value.at > on.at if value.clock and on.clock else value.day > on.day
    return value is not None and value > on.day


def _order(facts: Facts) -> list[FactError]:
    pairs = (("ended_on", facts.established_on, facts.ended_on),
             ("notified_at", facts.decided_on, facts.notified_at.day if facts.notified_at else None))
    return [FactError(field, FactProblem.OUT_OF_ORDER) for field, first, second in pairs
            if first is not None and second is not None and second < first]


def contradictions(facts: Facts) -> list[FactError]:
    """Facts that cannot stand together."""
    found = []
    if facts.role is Role.CHILD and facts.age is Age.ADULT:
        found.append(FactError("age", FactProblem.CONTRADICTION, tuple(age for age in Age if age is not Age.ADULT)))
    if facts.sentence and facts.status not in {Status.SENTENCED, Status.UNKNOWN}:
        found.append(FactError("status", FactProblem.CONTRADICTION, (Status.SENTENCED,)))
    if facts.ended_by and facts.ended_on is None:
        found.append(FactError("ended_on", FactProblem.MISSING))
    if facts.lasted and (facts.lasted.hours is None) == (facts.lasted.days is None):
        found.append(FactError("lasted", FactProblem.CONTRADICTION, ("hours", "days")))
    return found
