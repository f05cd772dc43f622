"""The receipt of an answer: each rule that was used, since when it holds, and why no other body was chosen."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from portal.domain import dating
from portal.models.assessment import AssessedRoute, Assessment
from portal.models.law import Amount, Citations
from portal.models.library import Library
from portal.models.rule import BarRule, DeadlineRule, DecisionTimeRule, LateRule, StartRule, SuspensionRule

TimedRule = BarRule | DeadlineRule | DecisionTimeRule | LateRule | StartRule | SuspensionRule


class Part(StrEnum):
    """What a rule decides."""

    BODY = "body"
    DEADLINE = "deadline"
    LATE = "late"
    SUSPENDS = "suspends"
    EARLIEST_START = "earliest_start"
    DECIDES_WITHIN = "decides_within"
    LEGAL_AID = "legal_aid"
    BAR = "bar"
    EXHAUSTED = "exhausted"


class Used(NamedTuple):
    """A rule that was used: its amount where it has one, and from which day it holds, until which if it has ended."""

    part: Part
    sources: Citations
    since: date
    until: date | None = None
    law: str | None = None
    amount: Amount | None = None


class NotChosen(NamedTuple):
    """A body that does not decide, and why."""

    body: str
    reason: str
    sources: Citations


def used(library: Library, found: Assessment) -> tuple[Used, ...]:
    """The rules behind the main way to complain, in the order they are told."""
    return tuple(_used(library, found)) if found.complaint.rule else ()


def _used(library: Library, found: Assessment) -> Iterator[Used]:
    route = found.complaint
    rule = route.rule
    if rule is None:
        return
    yield _held(library, Part.BODY, rule.sources)
    late = rule.deadline.late if route.deadline.passed else None
    for part, timed in ((Part.DEADLINE, rule.deadline), (Part.LATE, late), (Part.SUSPENDS, rule.suspends),
                        (Part.EARLIEST_START, rule.earliest_start), (Part.DECIDES_WITHIN, rule.decides_within),
                        (Part.BAR, rule.bar if route.barred_until else None)):
        if timed is not None:
            yield _timed(library, part, timed, found.law_of)
    yield _held(library, Part.LEGAL_AID, rule.legal_aid.sources)
    if rule.exhausted_by and _is_used_up(route):
        yield _held(library, Part.EXHAUSTED, rule.exhausted_by.sources)


def _is_used_up(route: AssessedRoute) -> bool:
    return route.body is not None and not route.is_open and route.barred_until is None


def _timed(library: Library, part: Part, rule: TimedRule, day: date) -> Used:
    """A rule with an amount, as it was on a day."""
    law = rule.law
    if law is None:
        return _held(library, part, rule.sources)
    value = dating.value(library, law, day)
    return Used(part, _joined(rule.sources, value.sources), value.since, value.until, law, value.amount)


@lru_cache(maxsize=1024)
def _joined(rule: Citations, value: Citations) -> Citations:
    return tuple(dict.fromkeys((*rule, *value)))


def _held(library: Library, part: Part, sources: Citations) -> Used:
    """A rule without an amount: it holds as it stands since the newest of its provisions was last changed."""
    return Used(part, sources, _newest(library, sources))


@lru_cache(maxsize=1024)
def _newest(library: Library, sources: Citations) -> date:
    cited = [library.sources[each.source] for each in sources]
    return max(each.changed or each.in_force for each in cited)


def not_chosen(library: Library, found: Assessment) -> tuple[NotChosen, ...]:
    """Each body that does not decide, with the first reason that holds."""
    routes = (found.complaint, *found.other_routes)
    chosen = frozenset(route.body for route in routes if route.body)
    return _not_chosen(library, found.decision, chosen, frozenset(step.id for route in routes for step in route.next))


@lru_cache(maxsize=1024)
def _not_chosen(library: Library, decision: str, chosen: frozenset[str],
                steps: frozenset[str]) -> tuple[NotChosen, ...]:
    bodies = [each.id for each in library.remedies.values() if each.body and each.id not in chosen]
    reasons = [next(each for each in library.reasons.values()
                    if each.body == body and each.holds(decision, chosen, steps)) for body in bodies]
    return tuple(NotChosen(each.body, each.id, each.sources) for each in reasons)
