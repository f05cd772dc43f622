"""Which notes an assessment carries."""

from datetime import date, timedelta
from typing import NamedTuple

from portal.domain import counting, dating
from portal.domain.precluding import Preclusion
from portal.domain.suspending import patient_notice
from portal.models.assessment import AssessedNote, AssessedRoute
from portal.models.decision import Decision, NoteRule
from portal.models.enumerations import Unit
from portal.models.facts import Facts, Moment
from portal.models.law import Amount
from portal.models.library import Library

TIME_UNKNOWN, HOURS_OVER_HOLIDAYS = "time-unknown", "sundays-open"
HOURS_IN = {Unit.HOURS: 1, Unit.DAYS: 24, Unit.FULL_DAYS: 24, Unit.WEEKS: 7 * 24}
MOST_DAYS_IN_A_MONTH = 31
NOTHING_IN_THE_WAY = Preclusion()


def situation(facts: Facts, stop: Preclusion = NOTHING_IN_THE_WAY) -> dict[str, object]:
    """What the conditions of the register are held against."""
    return {
        "role": facts.role, "age": facts.age, "status": facts.status,
        "origin": facts.origin or "unknown", "destination": facts.destination or "unknown",
        "ended": facts.has_ended, "ended_by": facts.ended_by or "unknown",
        "barred": stop.barred_until is not None, "exhausted": stop.exhausted,
        "bar_date_missing": stop.date_missing,
        "notified": facts.notified_at is not None or facts.patient_notified_at is not None,
    }


class Worked(NamedTuple):
    """A route worked out, and what stands in its way."""

    route: AssessedRoute
    stop: Preclusion = NOTHING_IN_THE_WAY


def notes(decision: Decision, main: Worked, library: Library, facts: Facts, on: date) -> tuple[AssessedNote, ...]:
    """Every note whose rule holds, in the order of the register, after those the counting itself calls for."""
    held = situation(facts, main.stop)
    ids = [*_counting_notes(main.route, facts),
           *(rule.id for rule in decision.notes if rule.when.holds(held) and _limit_holds(rule, library, facts, on))]
    return noted(tuple(dict.fromkeys(ids)), library)


def noted(ids: tuple[str, ...], library: Library) -> tuple[AssessedNote, ...]:
    """Notes by id, with what they rest on."""
    return tuple(AssessedNote(id=each, certain=library.notes[each].certain, sources=library.notes[each].sources)
                 for each in ids)


def _counting_notes(route: AssessedRoute, facts: Facts) -> list[str]:
    notice, start = patient_notice(facts), route.earliest_start
    amount = route.suspends.amount or (start and start.amount)
    if notice is None or amount is None or (route.suspends.until is None and start is None):
        return []
    if notice.clock is None:
        inside = counting.has_holidays_inside(notice.at, amount.value)
        return [TIME_UNKNOWN, HOURS_OVER_HOLIDAYS] if inside else [TIME_UNKNOWN]
    latest = start.latest if start and route.suspends.until is None else route.suspends.until_latest
    return [HOURS_OVER_HOLIDAYS] if latest else []      # the two readings of the hours were worked out before


def _limit_holds(rule: NoteRule, library: Library, facts: Facts, on: date) -> bool:
    if rule.decided_before is not None:
        return dating.decision_day(facts, on) < rule.decided_before
    if rule.lasted_over is not None:
        was_law = library.law[rule.lasted_over].held[0].since <= dating.decision_day(facts, on)
        return was_law and facts.lasted is not None and _over(
            facts.lasted.in_hours, dating.amount(library, rule.lasted_over, facts, on))
    if rule.older_than is not None:
        return not facts.has_ended and _is_older(library, rule.older_than, facts, on)
    if rule.sooner_than is not None:
        start, end = _day(facts, rule.sooner_than.start), _day(facts, rule.sooner_than.end)
        limit = dating.amount(library, rule.sooner_than.law, facts, on)
        return start is not None and end is not None and end < counting.add(start, limit)
    return True


def _is_older(library: Library, law: str, facts: Facts, on: date) -> bool:
    """Whether a decision was made longer ago than it can last."""
    limit = dating.amount(library, law, facts, on)
    day = dating.decision_day(facts, on)
    days = -(-limit.value * HOURS_IN[limit.unit] // HOURS_IN[Unit.DAYS]) if limit.unit in HOURS_IN else None
    return (day + timedelta(days=days) if days is not None else counting.add(day, limit)) < on


def _over(hours: float, limit: Amount) -> bool:
    """Whether a number of hours is more than an amount, giving a month the most days it can have."""
    if limit.unit in HOURS_IN:
        return hours > limit.value * HOURS_IN[limit.unit]
    months = limit.value * (12 if limit.unit is Unit.YEARS else 1)
    return hours > months * MOST_DAYS_IN_A_MONTH * HOURS_IN[Unit.DAYS]


def _day(facts: Facts, name: str) -> date | None:
    value = getattr(facts, name)
    return value.day if isinstance(value, Moment) else value
