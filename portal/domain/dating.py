"""Which day's law a situation is held against: a decision is judged by the rules of the day it was made."""

from datetime import date

from portal.models.facts import Facts
from portal.models.law import Amount, DatedValue
from portal.models.library import Library


def decision_day(facts: Facts, on: date) -> date:
    """The day the decision was made; when that is not known, the first notice of it, else the day asked about."""
    notices = [moment.day for moment in (facts.patient_notified_at, facts.notified_at) if moment]
    return facts.decided_on or min(notices, default=on)


def value(library: Library, law: str, day: date) -> DatedValue:
    """The legal value of a day; before the oldest that is known, that one."""
    held = library.law[law]
    return held.on(max(day, held.values[0].valid_from))


def amount(library: Library, law: str, facts: Facts, on: date) -> Amount:
    """An amount as it was when the decision was made."""
    return Amount(value(library, law, decision_day(facts, on)).value, library.law[law].unit)
