"""The time limit for a complaint: one function counts it and keeps the sum to show."""

from datetime import date

from portal.domain import counting, dating
from portal.models.assessment import Counting, Deadline
from portal.models.enumerations import DeadlineKind, Role
from portal.models.facts import Facts
from portal.models.law import Amount
from portal.models.library import Library
from portal.models.rule import DeadlineRule, LateRule


def deadline(rule: DeadlineRule, library: Library, facts: Facts, on: date) -> Deadline:
    """The time limit of a route on a day: the last day where it can be known, and whether it has passed."""
    amount = dating.amount(library, rule.law, facts, on) if rule.law else None
    plain = Deadline(kind=rule.kind, amount=amount, certain=rule.certain, sources=rule.sources,
                     after=rule.after)
    if amount is None or rule.kind is DeadlineKind.NONE:
        return plain
    start = facts.ended_on if rule.kind is DeadlineKind.WHILE_IT_LASTS_PLUS else notified_day(facts)
    if start is None:
        missing = DeadlineKind.NEEDS_DATE if rule.kind is DeadlineKind.DATE else rule.kind
        return plain._replace(kind=missing)
    if rule.kind is DeadlineKind.UNCLEAR:
        count = _count(start, amount)
        return plain._replace(advise=counting.next_working_day(count.unmoved), counting=count)
    limit = _counted(plain, start, amount, on)
    return _with_late_rule(limit, rule.late, library, facts, on) if limit.passed and rule.late else limit


def notified_day(facts: Facts) -> date | None:
    """The day the one who asks got notice; the patient's notice counts for the patient and for staff."""
    moment = facts.notified_at
    if moment is None and facts.role in {Role.PATIENT, Role.CHILD, Role.STAFF}:
        moment = facts.patient_notified_at
    return moment.day if moment else None


def _counted(plain: Deadline, start: date, amount: Amount, on: date) -> Deadline:
    count = _count(start, amount)
    last = counting.next_working_day(count.unmoved)
    return plain._replace(date=last, counting=count, passed=on > last)


def _count(start: date, amount: Amount) -> Counting:
    unmoved = counting.add(start, amount)
    return Counting(start=start, amount=amount, unmoved=unmoved, moved=not counting.is_working_day(unmoved))


def _with_late_rule(limit: Deadline, rule: LateRule, library: Library, facts: Facts, on: date) -> Deadline:
    """A passed time limit, and whether a late complaint can still be taken: not too long after the decision was made.

    When the day of the decision is unknown, the notice stands in for it: it came no earlier.
    """
    decided = facts.decided_on or notified_day(facts)
    possible = decided is None or on <= counting.add(decided, library.law[rule.law].amount(on))
    return limit._replace(late_possible=possible, late_certain=rule.certain, sources=(*limit.sources, *rule.sources))
